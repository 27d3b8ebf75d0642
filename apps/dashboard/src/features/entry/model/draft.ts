import type { FigureDto } from '@tiendo/contract/figure';
import { formatDecimal, type NumberLocale } from '@tiendo/domain/shared';

import { typedDay } from '../../../lib/typed-day.ts';

/** The inputs of a cell that take a number. */
const NUMBER_FIELDS = ['value', 'numerator', 'denominator', 'weight', 'yearEndEstimate'] as const;
export type NumberField = (typeof NUMBER_FIELDS)[number];

/** Text in a number input. `means` is the decimal it stands for where we wrote it or the person chose between two readings. */
export interface Typed {
  readonly text: string;
  readonly means: string | null;
}

/** A cell as it stands on the screen: texts exactly as typed, never parsed and written back while a person types. */
export interface Draft {
  readonly state: FigureDto['state'];
  readonly numbers: Readonly<Record<NumberField, Typed>>;
  readonly done: 'yes' | 'no' | '';
  /** Day, month, year, as typed. */
  readonly achievedOn: string;
  readonly grade: NonNullable<FigureDto['grade']> | '';
  readonly quality: NonNullable<FigureDto['quality']>;
  readonly note: string;
  readonly cause: string;
}

/** What of a figure a person fills in. */
export type Filled = Pick<
  FigureDto,
  NumberField | 'achievedOn' | 'cause' | 'grade' | 'note' | 'quality' | 'state'
>;

/** A recorded figure as the inputs show it. `isMilestone` tells "not done yet" from a blank. */
export function draftOf(figure: Filled, locale: NumberLocale, isMilestone: boolean): Draft {
  const reportedUndone = figure.state === 'reported' ? 'no' : '';
  const done = figure.achievedOn === null ? reportedUndone : 'yes';
  return {
    state: figure.state,
    numbers: {
      value: shown(figure.value, locale),
      numerator: shown(figure.numerator, locale),
      denominator: shown(figure.denominator, locale),
      weight: shown(figure.weight, locale),
      yearEndEstimate: shown(figure.yearEndEstimate, locale),
    },
    done: isMilestone ? done : '',
    achievedOn: typedDay(figure.achievedOn),
    grade: figure.grade ?? '',
    quality: figure.quality ?? 'official',
    note: figure.note ?? '',
    cause: figure.cause ?? '',
  };
}

/** Decimal text as an input shows it, remembered with what it means. */
const shown = (text: string | null, locale: NumberLocale): Typed =>
  text === null ? { text: '', means: null } : { text: formatDecimal(text, locale), means: text };

const CONTENT = ['value', 'numerator', 'denominator', 'weight'] as const;

/** A number typed: the state follows, because a blank is "not reported" and a typed 0 is a value. */
export function withNumber(draft: Draft, field: NumberField, typed: Typed): Draft {
  const numbers = { ...draft.numbers, [field]: typed };
  if (field === 'yearEndEstimate') return { ...draft, numbers };
  const filled = CONTENT.some((name) => numbers[name].text.trim() !== '');
  return { ...draft, numbers, state: filled ? 'reported' : 'not-reported' };
}

const BLANK: Typed = { text: '', means: null };
const NO_CONTENT = {
  done: '',
  achievedOn: '',
  grade: '',
} as const;

/** A state chosen: anything but "has a figure" empties what was entered, so that nothing hides behind it. */
export function withState(draft: Draft, state: Draft['state']): Draft {
  if (state === 'reported') return { ...draft, state };
  const { yearEndEstimate } = draft.numbers;
  const numbers = {
    value: BLANK,
    numerator: BLANK,
    denominator: BLANK,
    weight: BLANK,
    yearEndEstimate,
  };
  return { ...draft, ...NO_CONTENT, numbers, state };
}

/** Whether a milestone was done. */
export function withDone(draft: Draft, done: Draft['done']): Draft {
  const state = done === '' ? 'not-reported' : 'reported';
  return { ...draft, done, state, achievedOn: done === 'yes' ? draft.achievedOn : '' };
}

/** A mark given, or taken away. */
export const withGrade = (draft: Draft, grade: Draft['grade']): Draft => ({
  ...draft,
  grade,
  state: grade === '' ? 'not-reported' : 'reported',
});
