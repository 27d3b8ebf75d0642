import { Injectable } from '@nestjs/common';

import type {
  CrossCheckCellDto,
  CrossCheckListDto,
  CrossCheckQuery,
} from '@tiendo/contract/cross-check';
import { isComparingOpen } from '@tiendo/domain/cross-check';

import type { Actor } from '../../platform/auth/actor.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import { AreaService } from '../area/area.service.ts';
import { FigureCellsService } from '../figure/figure-cells.service.ts';
import { IndicatorService } from '../indicator/indicator.service.ts';
import { PeriodService } from '../period/period.service.ts';
import { SeenUnitService } from '../unit/seen-unit.service.ts';
import { UnitService } from '../unit/unit.service.ts';
import {
  CrossCheckRepository,
  type FieldCell,
  type FieldFilter,
} from './cross-check.repository.ts';
import { presentCheck } from './cross-check.presenter.ts';

/** Half-years one can turn to. */
const HALF_YEARS = 40;

/** What departments have said of one unit's report, in numbers. */
export interface CheckCount {
  readonly unchecked: number;
  readonly differing: number;
}

/** How things of the list are called, by id. */
interface Names {
  readonly units: ReadonlyMap<string, { readonly code: string; readonly shortName: string }>;
  readonly indicators: ReadonlyMap<string, { readonly code: string }>;
}

/** Fields of departments as they travel: to who compares their own, to who oversees every one. */
@Injectable()
export class CrossCheckCells {
  constructor(
    private readonly transactions: Transactions,
    private readonly seen: SeenUnitService,
    private readonly units: UnitService,
    private readonly periods: PeriodService,
    private readonly indicators: IndicatorService,
    private readonly areas: AreaService,
    private readonly figures: FigureCellsService,
    private readonly checks: CrossCheckRepository,
  ) {}

  list(actor: Actor, { period: halfYear, unit }: CrossCheckQuery): Promise<CrossCheckListDto> {
    return this.transactions.read(actor, async () => {
      const period = await this.periods.one(actor, halfYear);
      const unitId = unit && (await this.seen.placed(unit, halfYear)).unitId;
      const rows = await this.checks.field({ ...fieldsOf(actor), halfYear, unitId });
      const indicators = await this.#indicators(halfYear, rows);
      const areas = await this.areas.all();
      const inField = [...new Set(rows.map((row) => row.unit_id))];
      const units = await this.units.called(inField, { halfYear });
      const { items: periods } = await this.periods.list(actor, { limit: HALF_YEARS });
      return {
        halfYear,
        periods: periods.filter(({ state }) => state !== 'planned').map((one) => one.halfYear),
        units: units
          .toSorted((a, b) => a.displayOrder - b.displayOrder)
          .map(({ id, code, name, shortName }) => ({ id, code, name, shortName })),
        areas: areas.filter(({ code }) => indicators.some(({ areaCode }) => areaCode === code)),
        indicators,
        cells: await this.#cells(halfYear, rows),
        open: isComparingOpen(period.state),
      };
    });
  }

  /** One unit's cells, of every field that the actor may see. Call it inside a transaction. */
  async ofUnit(actor: Actor, halfYear: string, unitId: string): Promise<CrossCheckCellDto[]> {
    const rows = await this.checks.field({ ...fieldsOf(actor), halfYear, unitId });
    return this.#cells(halfYear, rows);
  }

  /** How many cells of each unit a department has still to compare or has otherwise. */
  async counts(actor: Actor, halfYear: string): Promise<ReadonlyMap<string, CheckCount>> {
    const rows = await this.checks.counts({ ...fieldsOf(actor), halfYear });
    return new Map(rows.map(({ unit_id: unit, ...count }) => [unit, count]));
  }

  async present(halfYear: string, row: FieldCell): Promise<CrossCheckCellDto> {
    const [cell] = await this.#cells(halfYear, [row]);
    if (!cell) throw new RangeError('one row makes one cell');
    return cell;
  }

  async #cells(halfYear: string, rows: readonly FieldCell[]): Promise<CrossCheckCellDto[]> {
    const called = rows.flatMap((row) => [row.unit_id, row.check_verifier_id ?? row.verifier_id]);
    const names = {
      units: await this.units.namesOf(called, { halfYear }),
      indicators: await this.indicators.namesOf(
        rows.map((row) => row.indicator_id),
        { halfYear },
      ),
    };
    return rows.map((row) => this.#cell(halfYear, row, names));
  }

  #cell(halfYear: string, row: FieldCell, { units, indicators }: Names): CrossCheckCellDto {
    const { unit_id: unitId, indicator_id: indicatorId, sent } = row;
    const figure = sent && {
      ...sent,
      unit_id: unitId,
      indicator_id: indicatorId,
      half_year: halfYear,
      version: row.version,
      is_sent: true,
      is_accepted: row.is_accepted,
      ever_sent: true,
    };
    const called = {
      unitCode: units.get(unitId)?.code ?? '',
      indicatorCode: indicators.get(indicatorId)?.code ?? '',
    };
    const verifier = units.get(row.check_verifier_id ?? row.verifier_id)?.shortName ?? '';
    return {
      unitId,
      indicatorId,
      figure: this.figures.present({ halfYear, unitId, indicatorId }, figure ?? undefined, called),
      check: presentCheck(row, verifier),
    };
  }

  async #indicators(halfYear: string, rows: readonly FieldCell[]) {
    const inField = new Set(rows.map((row) => row.indicator_id));
    const all = await this.indicators.allOf(halfYear);
    return all.filter(({ id }) => inField.has(id));
  }
}

/** Who oversees looks at every field below them; who compares at their own. */
function fieldsOf(actor: Actor): Pick<FieldFilter, 'overseen' | 'verifiers'> {
  const { overseenUnits: overseen, verifyingUnits } = actor;
  return { overseen, verifiers: overseen.length > 0 ? null : verifyingUnits };
}
