import type { FigureState, Quality } from '@tiendo/domain/figure';
import type { Grade } from '@tiendo/domain/indicator';

/** What a person wrote in a cell, as a revision keeps it; numbers are decimal text. */
export interface DemoCell {
  readonly state: Exclude<FigureState, 'not-reported'>;
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly weight: string | null;
  readonly milestone: boolean;
  readonly achievedOn: string | null;
  readonly grade: Grade | null;
  readonly quality: Quality | null;
  readonly yearEndEstimate: string | null;
  readonly note: string | null;
  readonly cause: string | null;
}

/** What may stand beside a number. */
export interface Beside {
  readonly quality?: Quality;
  /** The unit's own estimate of the year's end. */
  readonly yearEnd?: number;
  readonly note?: string;
  readonly cause?: string;
}

const EMPTY: Omit<DemoCell, 'state'> = {
  value: null,
  numerator: null,
  denominator: null,
  weight: null,
  milestone: false,
  achievedOn: null,
  grade: null,
  quality: null,
  yearEndEstimate: null,
  note: null,
  cause: null,
};

function reported(content: Partial<DemoCell>, beside: Beside): DemoCell {
  return {
    ...EMPTY,
    ...content,
    state: 'reported',
    quality: beside.quality ?? 'official',
    yearEndEstimate: beside.yearEnd === undefined ? null : String(beside.yearEnd),
    note: beside.note ?? null,
    cause: beside.cause ?? null,
  };
}

/** One number in the indicator's unit of measure. */
export const value = (amount: number, beside: Beside = {}): DemoCell =>
  reported({ value: String(amount) }, beside);

/** A ratio as counted. */
export const ratio = (numerator: number, denominator: number, beside: Beside = {}): DemoCell =>
  reported({ numerator: String(numerator), denominator: String(denominator) }, beside);

/** A mean and the number of ballots it stands on. */
export const mean = (amount: number, ballots: number, beside: Beside = {}): DemoCell =>
  reported({ value: String(amount), weight: String(ballots) }, beside);

/** A thing done on a day. */
export const doneOn = (day: string, beside: Beside = {}): DemoCell =>
  reported({ milestone: true, achievedOn: day }, beside);

/** A reviewer's mark. */
export const mark = (grade: Grade, beside: Beside = {}): DemoCell => reported({ grade }, beside);

/** *Không phát sinh*. */
export const notOccurred = (): DemoCell => ({ ...EMPTY, state: 'not-occurred' });

/** *Không áp dụng*, with the reason. */
export const notApplicable = (note: string): DemoCell => ({
  ...EMPTY,
  state: 'not-applicable',
  note,
});
