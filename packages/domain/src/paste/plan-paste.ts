import {
  type NumberLocale,
  type NumberProblem,
  parseDecimalInput,
} from '../shared/parse-decimal-input.ts';
import { type NumberHabit, numberHabitOf } from './number-habit.ts';
import { type PasteAnswers, type Pasted, readPasted } from './read-pasted.ts';

/** A place in the grid or in a block, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * What a cell of the grid takes: an amount, a percentage, any text, or nothing because it is worked out,
 * closed or not there for its row.
 */
export type Takes = 'number' | 'percent' | 'text' | 'nothing';

/** The grid a block is pasted into; null outside of it. */
export type TakesAt = (place: Place) => Takes | null;

/** What a cell is given. */
export type Given =
  | Extract<Pasted, { kind: 'blank' | 'number' | 'state' }>
  | { readonly kind: 'text'; readonly text: string };

/** Why a pasted cell changes nothing. */
export const PASTE_REFUSALS = ['outside', 'takes-nothing', 'percent-for-amount'] as const;
export type PasteRefusal = NumberProblem | (typeof PASTE_REFUSALS)[number];

/** A cell of the block that changes nothing: where it would go, where in the block it stands, and why. */
interface RefusedCell extends Place {
  readonly from: Place;
  readonly text: string;
  readonly refusal: PasteRefusal;
}

/** What a paste would do, before it does it. */
export interface PastePlan {
  readonly changes: readonly (Place & { readonly given: Given })[];
  readonly refused: readonly RefusedCell[];
  /** Blank cells of the block that leave what is there. */
  readonly left: number;
  /** Blank cells of the block over cells that could be emptied. */
  readonly blanks: number;
  /** What has to be answered first, and how often it matters; both 0 when everything is clear. */
  readonly open: Readonly<Record<keyof PasteAnswers, number>>;
  /** How the block writes numbers, to suggest an answer. */
  readonly habit: NumberHabit;
}

/** Where a block goes and how it is read. */
export interface Paste {
  /** As {@link copiedCells} gives it. */
  readonly block: readonly (readonly string[])[];
  /** The cell that takes the block's first one. */
  readonly at: Place;
  readonly takesAt: TakesAt;
  readonly answers: PasteAnswers;
  /** *Xóa ô trống*: a blank of the block empties its cell. */
  readonly clearsBlanks: boolean;
}

/**
 * What a pasted block changes and what of it is refused, cell by cell. Never touches a cell outside the
 * block's own shape; a cell of the block that falls outside the grid is refused and named, so that nobody
 * believes it was taken.
 */
export function planPaste({ block, at, takesAt, answers, clearsBlanks }: Paste): PastePlan {
  const changes: (Place & { given: Given })[] = [];
  const refused: RefusedCell[] = [];
  const open = { readsAs: 0, dash: 0 };
  const numbers: string[] = [];
  let left = 0;
  let blanks = 0;
  for (const [down, cells] of block.entries()) {
    for (const [across, text] of cells.entries()) {
      const place = { row: at.row + down, column: at.column + across };
      const takes = takesAt(place);
      if (takes === 'number' || takes === 'percent') numbers.push(text);
      const read = readFor(takes, text, answers);
      if (read.kind === 'blank' && isFilled(takes)) blanks += 1;
      if (read.kind === 'unanswered') open[read.question] += 1;
      else if (read.kind === 'refused') {
        const from = { row: down, column: across };
        refused.push({ ...place, from, text, refusal: read.refusal });
      } else if (read.kind === 'blank' && !(clearsBlanks && isFilled(takes))) left += 1;
      else changes.push({ ...place, given: read });
    }
  }
  return { changes, refused, left, blanks, open, habit: numberHabitOf(numbers) };
}

type ReadFor =
  | Given
  | Extract<Pasted, { kind: 'unanswered' }>
  | { readonly kind: 'refused'; readonly refusal: PasteRefusal };

/** Whether a cell is there to be filled, and so to be emptied. */
const isFilled = (takes: Takes | null): boolean => takes !== null && takes !== 'nothing';

/** A blank is never refused: wide blocks are copied with the empty cells beside them. */
function readFor(takes: Takes | null, text: string, answers: PasteAnswers): ReadFor {
  if (text.trim() === '') return { kind: 'blank' };
  if (takes === null) return { kind: 'refused', refusal: 'outside' };
  if (takes === 'nothing') return { kind: 'refused', refusal: 'takes-nothing' };
  if (takes === 'text') return readText(text);
  const read = readPasted(text, answers);
  if (read.kind === 'problem') return { kind: 'refused', refusal: read.problem };
  const isMisplaced = read.kind === 'number' && read.isPercent && takes === 'number';
  return isMisplaced ? { kind: 'refused', refusal: 'percent-for-amount' } : read;
}

/** An error of a formula is no more a note than it is a number. */
function readText(text: string): ReadFor {
  const parsed = parseDecimalInput(text);
  if (parsed.kind === 'problem' && parsed.problem === 'excel-error') {
    return { kind: 'refused', refusal: parsed.problem };
  }
  return { kind: 'text', text: text.normalize('NFC').trim() };
}

/** The answer a habit suggests; null when it shows nothing or both. */
export const suggestedBy = ({ seen }: NumberHabit): NumberLocale | null =>
  seen === 'mixed' ? null : seen;
