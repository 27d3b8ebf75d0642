import type { ResultCell } from '@tiendo/contract/result';
import { type Reading, readingAsNumber } from '@tiendo/domain/figure';
import { type Indicator, milestoneDueOn } from '@tiendo/domain/indicator';
import { RULE_H1, assessUnit } from '@tiendo/domain/result';
import { isBeingSupplemented } from '@tiendo/domain/submission';
import { type Tally, contribution, isFolding } from '@tiendo/domain/tally';

import { reportsRow } from '../../rows/indicator-of-row.ts';
import { readingOfRow } from '../../rows/reading-of-row.ts';
import type { JudgedIndicator } from '../../rows/half-year-setting.ts';
import { resultCellOf } from './result-cell.ts';
import type { ReporterRow, ResultSource, SubmittedRow } from './result-source.ts';

/** What one unit adds above it for one indicator; `fold` where the roll-up has no inverse. */
export interface Contribution {
  readonly tally: Tally;
  readonly fold: { readonly value: string; readonly at: string } | null;
}

/** A reporting unit's results for one half-year, before they are written down. */
export interface Sheet {
  readonly unitId: string;
  readonly cells: ReadonlyMap<string, ResultCell>;
  readonly contributions: ReadonlyMap<string, Contribution>;
  readonly asOf: Date;
}

const NOT_REPORTED: Reading = { state: 'not-reported' };

/** Judges every indicator that the unit reports, blanks included: a sent blank is missing data. */
export function sheetOf(unit: ReporterRow, source: ResultSource): Sheet {
  const asked = source.indicators.filter(({ indicator }) => reportsRow(unit, indicator));
  const judged = asked.map((one) => [one.indicator.id, judge(unit, one, source)] as const);
  return {
    unitId: unit.unit_id,
    cells: new Map(judged.map(([id, { cell }]) => [id, cell])),
    contributions: new Map(judged.map(([id, { adds }]) => [id, adds])),
    asOf: unit.sent_at ?? new Date(0),
  };
}

function judge(unit: ReporterRow, { indicator, occasion }: JudgedIndicator, source: ResultSource) {
  const row = source.cell(unit.unit_id, indicator.id);
  const reading = row ? readingOfRow(row) : NOT_REPORTED;
  const target = source.target(unit.unit_id, indicator.id);
  const lastYear = source.lastYear(unit.unit_id, indicator.id);
  const history = source.history(unit.unit_id, indicator);
  const assessment = assessUnit({
    indicator,
    occasion,
    rule: RULE_H1,
    history,
    reading,
    target,
    lastYear,
  });
  const tally = contribution({
    indicator,
    reading,
    target,
    lastYear,
    accepted: row?.accepted ?? false,
    milestoneDue: milestoneDueOn(indicator, occasion.year),
  });
  return {
    cell: resultCellOf({ assessment, reading, row, target, stage: row && stageOf(unit, row) }),
    adds: { tally, fold: foldOf(indicator, reading, row) },
  };
}

/** How far what readers have of a cell has come; while its report is with the unit again, it may change. */
function stageOf({ state, sendings }: ReporterRow, { accepted }: SubmittedRow) {
  if (state === 'locked') return 'locked';
  if (state !== null && isBeingSupplemented({ state, sendings: sendings ?? 0 })) {
    return 'supplementing';
  }
  return accepted ? 'accepted' : 'submitted';
}

function foldOf(indicator: Indicator, reading: Reading, row: SubmittedRow | null) {
  const value = isFolding(indicator.rollUp) ? readingAsNumber(indicator, reading) : null;
  return value && row ? { value: value.toFixed(), at: row.business_at.toISOString() } : null;
}
