import type { FigureState } from '../figure/figure.ts';
import { Decimal } from '../shared/decimal.ts';
import type { IndicatorId } from '../shared/ids.ts';

/** A cell of a report as far as sending is concerned. */
export interface SheetCell {
  readonly indicatorId: IndicatorId;
  /** Owed this half-year: a row judged at year end only is not. */
  readonly required: boolean;
  readonly state: FigureState;
  /** Codes of what cannot be true, e.g. a numerator above its denominator. */
  readonly hard: readonly string[];
  /** Codes of what is unlikely and wants an explanation. */
  readonly soft: readonly string[];
  /** The cause the unit gave. */
  readonly explanation: string | null;
}

/** How much of the owed report is filled. */
export interface Completeness {
  readonly filled: number;
  readonly required: number;
  /** 0…100; null when nothing is owed. */
  readonly percent: Decimal | null;
}

/**
 * Counts the owed cells that say something. Zero, *không phát sinh* and *không áp dụng* are answers;
 * a blank is not. Cells that are not owed never count, so 100 % is the most there is.
 */
export function completeness(cells: readonly SheetCell[]): Completeness {
  const owed = cells.filter((cell) => cell.required);
  const filled = owed.filter((cell) => cell.state !== 'not-reported').length;
  const percent = owed.length === 0 ? null : new Decimal(filled).times(100).div(owed.length);
  return { filled, required: owed.length, percent };
}

/** Why a cell holds a report back: it is owed and blank, it cannot be true, or nobody said why it is so unlikely. */
export const BLOCKS = ['not-reported', 'invalid', 'unexplained'] as const;
export type Block = (typeof BLOCKS)[number];

/** A cell that holds the report back and the codes of what was found. */
export interface BlockingCell {
  readonly indicatorId: IndicatorId;
  readonly block: Block;
  readonly problems: readonly string[];
}

/** The cells to be settled before the report can be sent, in the order of the sheet. */
export function blockingCells(cells: readonly SheetCell[]): readonly BlockingCell[] {
  return cells.flatMap((cell): readonly BlockingCell[] => {
    const { indicatorId } = cell;
    if (cell.hard.length > 0) return [{ indicatorId, block: 'invalid', problems: cell.hard }];
    if (cell.required && cell.state === 'not-reported') {
      return [{ indicatorId, block: 'not-reported', problems: [] }];
    }
    return cell.soft.length > 0 && isBlank(cell.explanation)
      ? [{ indicatorId, block: 'unexplained', problems: cell.soft }]
      : [];
  });
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}
