import type { CrossCheckCellDto, CrossCheckListDto } from '@tiendo/contract/cross-check';

type Unit = CrossCheckListDto['units'][number];
type Indicator = CrossCheckListDto['indicators'][number];

/** One line of the list: a unit's figure of one indicator. */
export interface CheckRow {
  readonly key: string;
  readonly unit: Unit;
  readonly indicator: Indicator;
  readonly cell: CrossCheckCellDto;
}

/** The lines of one indicator. */
export interface CheckGroup {
  readonly indicator: Indicator;
  readonly rows: readonly CheckRow[];
}

export const CHECK_FILTERS = ['all', 'unchecked', 'differs'] as const;
export type CheckFilter = (typeof CHECK_FILTERS)[number];

/** The field by indicator, the units of each in official order; what nobody has sent yet is left out. */
export function checkGroups(list: CrossCheckListDto, filter: CheckFilter): readonly CheckGroup[] {
  const cells = new Map(list.cells.map((cell) => [keyOf(cell), cell]));
  return list.indicators
    .map((indicator) => ({
      indicator,
      rows: list.units.flatMap((unit): CheckRow[] => {
        const key = keyOf({ unitId: unit.id, indicatorId: indicator.id });
        const cell = cells.get(key);
        const shown = cell && (filter === 'all' || cell.check.standing === filter);
        return shown ? [{ key, unit, indicator, cell }] : [];
      }),
    }))
    .filter(({ rows }) => rows.some(({ cell }) => cell.check.standing !== null));
}

/** How many of the figures that were sent somebody has compared. */
export function checkProgress(list: CrossCheckListDto): { checked: number; sent: number } {
  const sent = list.cells.filter(({ check }) => check.standing !== null);
  const checked = sent.filter(({ check }) => check.standing !== 'unchecked').length;
  return { checked, sent: sent.length };
}

const keyOf = ({ unitId, indicatorId }: { unitId: string; indicatorId: string }): string =>
  `${unitId}/${indicatorId}`;
