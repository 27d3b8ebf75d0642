import type { ResultCell } from '@tiendo/contract/result';

/** The numbers of one assessment, written, for the sentence that explains its status. */
export interface RuleFacts {
  /** `54/150 tin, bài`; a ratio with its parts. */
  readonly figure: string;
  readonly target: string;
  /** The stock at the start of the year; for reductions. */
  readonly baseline: string;
  readonly actual: string;
  readonly percent: string;
  readonly expected: string;
  /** Gap to what was expected, without its sign; `lead` says which side. */
  readonly gap: string;
  readonly lead: 'better' | 'worse' | 'even';
  /** The gap in whole units and what the schedule asks (a ceiling: allows) by the cut-off. */
  readonly gapUnits: string;
  readonly scheduled: string;
  /** The gap of a rate of few things, in things: a number without a unit. */
  readonly things: string;
  /** Less is better. */
  readonly lower: boolean;
  /** A stock that is to come down: percent is progress, not a share. */
  readonly reduction: boolean;
  /** Null when the value was compared with the year target itself. */
  readonly basis: NonNullable<ResultCell['expectedBasis']> | null;
  readonly assigner: string;
  /** The day a milestone falls due, and the day it was done. */
  readonly due: string;
  readonly achievedOn: string;
  readonly grade: string;
  readonly half: 1 | 2;
  /** Under a total: how many units did it, of how many; null for a unit's own cell. */
  readonly units: { readonly met: number; readonly late: number; readonly expected: number } | null;
  /** Under a total judged on the units that answered. */
  readonly covered: { readonly answered: number; readonly expected: number } | null;
}
