import type { OverviewDto } from '@tiendo/contract/overview';
import type { MatrixCell, MatrixColumn, MatrixRow } from '@tiendo/ui/matrix/matrix-model.ts';

import { TONES } from '@tiendo/ui/status-badge/tone.ts';

import type { ResultPhrases } from '../../../i18n/vi/results.ts';
import type { WordPhrases } from '../../../i18n/vi/words.ts';
import {
  type AssessedCell,
  type IndicatorOfResults,
  answeredOf,
  isOnCovered,
  shownStatus,
} from '../../../lib/results/assessed-cell.ts';
import { sortByAttention } from '../../../lib/results/by-attention.ts';
import { type Writing, shortText } from '../../../lib/results/figure-text.ts';
import { indicatorName, indicatorShortName } from '../../../lib/results/indicator-words.ts';
import { statusTone, statusWord } from '../../../lib/results/status-words.ts';
import { bareName } from '../../../lib/unit-name.ts';
import { isReportedByUnits, type UnitOrder } from './indicator-rows.ts';
import { hasSent } from './report-roll.ts';

/** Words of a matrix that only it needs. */
interface MatrixWords {
  readonly whole: string;
  readonly notSent: string;
  readonly notAsked: string;
  readonly block: (block: 'A' | 'B') => string;
}

interface MatrixInput {
  readonly overview: OverviewDto;
  readonly indicators: readonly IndicatorOfResults[];
  readonly order: UnitOrder;
  readonly isPublic: boolean;
  readonly writing: Writing;
  readonly statuses: WordPhrases['resultStatuses'];
  readonly words: MatrixWords;
}

/** Units × indicators of statuses, the whole on top. */
export interface StatusMatrix {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
}

/** Prepares the matrix. By attention the units with the most and the worst come first. */
export function statusMatrix(input: MatrixInput): StatusMatrix {
  const { overview, indicators, order, writing, words } = input;
  const units = order === 'attention' ? byWorst(overview, indicators) : overview.units;
  return {
    columns: indicators.map((indicator) => ({
      id: indicator.id,
      code: indicator.code,
      label: indicatorShortName(indicator, writing.format.language),
      longLabel: `${indicator.code}: ${indicatorName(indicator, writing.format.language)}`,
      group: words.block(indicator.block),
    })),
    rows: [
      {
        id: overview.parent.id,
        label: words.whole,
        cells: indicators.map((indicator) =>
          cellOf(input, indicator, overview.totals[indicator.id] ?? null),
        ),
      },
      ...units.map((unit) => ({
        id: unit.id,
        label: bareName(unit),
        cells: indicators.map((indicator) => unitCell(input, unit, indicator)),
      })),
    ],
  };
}

/** The tones that occur, best first, with how many cells have each. */
export function toneCounts(rows: readonly MatrixRow[]) {
  const cells = rows.flatMap((row) => row.cells);
  const counts = TONES.map((tone) => ({
    tone,
    count: cells.filter((cell) => cell.tone === tone).length,
  }));
  return counts.filter(({ count }) => count > 0);
}

type OverviewUnit = OverviewDto['units'][number];

function unitCell(
  input: MatrixInput,
  unit: OverviewUnit,
  indicator: IndicatorOfResults,
): MatrixCell {
  const { overview, words } = input;
  if (!isReportedByUnits(indicator)) return { tone: 'muted', word: words.notAsked };
  if (!hasSent(unit)) return { tone: 'missing', word: words.notSent };
  return cellOf(input, indicator, overview.cells[unit.id]?.[indicator.id] ?? null);
}

function cellOf(
  { isPublic, writing, statuses }: MatrixInput,
  indicator: IndicatorOfResults,
  cell: AssessedCell | null,
): MatrixCell {
  const status = cell === null ? 'no-data' : shownStatus(cell, isPublic);
  const text = shortText(indicator, cell, writing);
  const word = statusWord(status, statuses, writing.phrases);
  const beside = stateWord(cell, writing.phrases) ?? coveredWord(cell, writing.phrases);
  return {
    tone: statusTone(status),
    word: beside === null ? word : `${word}, ${beside}`,
    ...(text !== undefined && { text }),
  };
}

function stateWord(cell: AssessedCell | null, phrases: ResultPhrases): string | null {
  if (cell === null || 'coverage' in cell || cell.state === 'reported') return null;
  return cell.state === 'not-reported' ? null : phrases.states[cell.state];
}

/** Which units a total of some stands on. */
function coveredWord(cell: AssessedCell | null, phrases: ResultPhrases): string | null {
  if (cell === null || !isOnCovered(cell)) return null;
  const { answered, expected } = answeredOf(cell);
  return phrases.onCovered(answered, expected);
}

/** By the sum of each unit's verdicts, worst verdict first: the unit with the worst cell leads. */
function byWorst(overview: OverviewDto, indicators: readonly IndicatorOfResults[]) {
  const cells = overview.units.flatMap((unit) =>
    indicators.map(({ id }) => ({ unit, cell: overview.cells[unit.id]?.[id] ?? null })),
  );
  const sorted = sortByAttention(
    cells.filter(({ cell, unit }) => cell !== null || !hasSent(unit)),
    ({ cell }) => cell,
  );
  return [...new Set([...sorted.map(({ unit }) => unit), ...overview.units])];
}
