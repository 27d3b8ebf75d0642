import { useMemo } from 'react';

import type { CellEditor } from '@tiendo/ui/data-grid/data-grid-model.ts';

import { usePhrases } from '../../../i18n/phrases.tsx';
import {
  type GridField,
  hasField,
  isCountless,
  standingsOf,
  STANDINGS,
} from '../model/grid-field.ts';
import type { EntryGridRow } from '../model/grid-rows.ts';

const NUMBER: CellEditor = { kind: 'text', inputMode: 'decimal' };
const DAY: CellEditor = { kind: 'text', inputMode: 'numeric' };
const TEXT: CellEditor = { kind: 'text' };

/** How each field of a row is edited; null where nothing can be typed. */
export function useGridEditors(): (row: EntryGridRow, field: GridField) => CellEditor | null {
  const { entry, grid } = usePhrases();
  return useMemo(() => {
    const choice = (options: readonly (readonly [value: string, label: string])[]): CellEditor => ({
      kind: 'choice',
      options: options.map(([value, label]) => ({ value, label })),
    });
    const done = choice(Object.entries(entry.doneOptions));
    const { good, fair, average, poor } = entry.grades;
    const grade = choice([
      ['', entry.gradeNone],
      ['good', good],
      ['fair', fair],
      ['average', average],
      ['poor', poor],
    ]);
    const named = (standings: readonly (typeof STANDINGS)[number][]) =>
      choice(standings.map((one) => [one, grid.standings[one]]));
    const standing = named(STANDINGS);
    const standingUncounted = named(STANDINGS.filter((one) => one !== 'not-occurred'));
    return (row, field) => {
      const kind = row.placed.row.indicator.contentKind;
      if (row.mode.kind !== 'entry' || !hasField(kind, field)) return null;
      switch (field) {
        case 'cause':
        case 'note':
          return TEXT;
        case 'estimate':
          return NUMBER;
        case 'part':
          return kind === 'milestone' ? DAY : NUMBER;
        case 'standing':
          return standingsOf(kind, row.cell.draft).length === STANDINGS.length
            ? standing
            : standingUncounted;
        case 'result':
          if (!isCountless(kind)) return NUMBER;
          return kind === 'grade' ? grade : done;
      }
    };
  }, [entry, grid]);
}
