import type { FigureState } from '../figure/figure.ts';
import { FIGURE_STATE_TERMS } from '../glossary/figure-terms.ts';
import type { Decimal } from '../shared/decimal.ts';
import {
  type NumberLocale,
  type NumberProblem,
  parseDecimalInput,
} from '../shared/parse-decimal-input.ts';
import { withoutPercentSign } from './percent-sign.ts';

/** What somebody who pastes has said about the block; null is not said yet. */
export interface PasteAnswers {
  /** How `1.234` is read. */
  readonly readsAs: NumberLocale | null;
  /** What a lone dash stands for: a state, or nothing at all. */
  readonly dash: SaidState | 'leave' | null;
}

/** The states that are said in words. */
export type SaidState = Extract<FigureState, 'not-applicable' | 'not-occurred'>;

/** What one pasted cell says of a number. */
export type Pasted =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: Decimal; readonly isPercent: boolean }
  | { readonly kind: 'state'; readonly state: SaidState }
  | { readonly kind: 'unanswered'; readonly question: keyof PasteAnswers }
  | { readonly kind: 'problem'; readonly problem: NumberProblem };

/**
 * Reads a pasted cell where a number belongs: a number as {@link parseDecimalInput} reads it, the same with
 * a percent sign, or a state in the words of the screen in either language.
 *
 * A lone dash may mean that nothing occurred, that the indicator does not apply, or that somebody skipped
 * the cell. It is asked, as `1.234` is, and never guessed.
 */
export function readPasted(text: string, answers: PasteAnswers): Pasted {
  const trimmed = text.normalize('NFC').trim();
  if (trimmed === '') return { kind: 'blank' };
  if (DASH.test(trimmed)) return readDash(answers.dash);
  const state = STATES.get(trimmed.toLowerCase().replaceAll(/\s+/gu, ' '));
  if (state) return { kind: 'state', state };
  const { number, isPercent } = withoutPercentSign(trimmed);
  const parsed = parseDecimalInput(number, answers.readsAs);
  switch (parsed.kind) {
    case 'value':
      return { kind: 'number', value: parsed.value, isPercent };
    case 'ambiguous':
      return { kind: 'unanswered', question: 'readsAs' };
    case 'problem':
      // A percent sign alone is no blank.
      return { ...parsed, problem: parsed.problem === 'empty' ? 'not-a-number' : parsed.problem };
  }
}

function readDash(dash: PasteAnswers['dash']): Pasted {
  if (dash === null) return { kind: 'unanswered', question: 'dash' };
  return dash === 'leave' ? { kind: 'blank' } : { kind: 'state', state: dash };
}

/** Hyphens, dashes and minus signs, one or several. */
const DASH = /^[-−\u2010-\u2015]+$/u;

const SAID: readonly SaidState[] = ['not-occurred', 'not-applicable'];
const STATES: ReadonlyMap<string, SaidState> = new Map(
  SAID.flatMap((state) => {
    const { vi, en } = FIGURE_STATE_TERMS[state];
    return [vi, en].map((term): [string, SaidState] => [
      term.normalize('NFC').toLowerCase(),
      state,
    ]);
  }),
);
