import type { Grade } from '../indicator/indicator.ts';
import type { IsoDate } from '../period/iso-date.ts';
import type { Decimal } from '../shared/decimal.ts';

/** The four states of a cell. A blank is not a zero (§3.2). */
export const FIGURE_STATES = [
  'not-reported',
  'reported',
  'not-occurred',
  'not-applicable',
] as const;
export type FigureState = (typeof FIGURE_STATES)[number];

/** How final a reported figure is: *chính thức*, *sơ bộ*, *ước*. */
export const QUALITIES = ['official', 'preliminary', 'estimate'] as const;
export type Quality = (typeof QUALITIES)[number];

/** Why a revision was made: entry, replacing an estimate, correcting an error, adding what was missing. */
export const REVISION_KINDS = ['entry', 'official-update', 'correction', 'supplement'] as const;
export type RevisionKind = (typeof REVISION_KINDS)[number];

/**
 * What a person wrote in a reported cell, by the indicator's class.
 *
 * - `value`: one number in the indicator's unit of measure.
 * - `ratio`: numerator and denominator as counted; the ratio is derived, in percent.
 * - `weighted`: a mean and the weight it stands on (e.g. satisfaction in percent, number of ballots).
 * - `milestone`: the day it was done, or null when reported as not yet done.
 * - `grade`: a mark.
 */
export type Content =
  | { readonly kind: 'value'; readonly value: Decimal }
  | { readonly kind: 'ratio'; readonly numerator: Decimal; readonly denominator: Decimal }
  | { readonly kind: 'weighted'; readonly value: Decimal; readonly weight: Decimal }
  | { readonly kind: 'milestone'; readonly achievedOn: IsoDate | null }
  | { readonly kind: 'grade'; readonly grade: Grade };

/** A cell as read by the rules. Only `reported` and `not-occurred` may enter a sum. */
export type Reading =
  | { readonly state: 'reported'; readonly content: Content; readonly quality: Quality }
  | { readonly state: 'not-occurred' }
  | { readonly state: 'not-applicable' }
  | { readonly state: 'not-reported' };

/** Which revision of a cell somebody sees: the unit alone, its readers, or the accepted report. */
export const POINTERS = ['working', 'submitted', 'accepted'] as const;
export type Pointer = (typeof POINTERS)[number];
