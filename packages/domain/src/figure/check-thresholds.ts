import { Decimal } from '../shared/decimal.ts';

/** What may be sent only with an explanation (§6.3, soft). */
export const ENTRY_WARNINGS = [
  'fell-since-sent',
  'far-from-last-year',
  'same-as-last-year',
  'far-above-plan',
  'outlier-among-peers',
  'estimate-misses-plan',
] as const;
/** One code per rule; the screen asks for the cause with its own sentence. */
export type EntryWarningCode = (typeof ENTRY_WARNINGS)[number];

/** Where each rule begins; null where the rule is switched off. */
export type CheckThresholds = Readonly<Record<EntryWarningCode, Decimal | null>>;

/**
 * Where the rules begin until somebody sets them otherwise.
 *
 * - `fell-since-sent`: percent by which a cumulative figure may fall behind the one sent before.
 * - `far-from-last-year`: percent of change against the same half-year of last year.
 * - `same-as-last-year`: percent within which a figure counts as last year's.
 * - `far-above-plan`: percent of the year's plan.
 * - `outlier-among-peers`: modified Z-score (Iglewicz and Hoaglin 1993).
 * - `estimate-misses-plan`: percent of the plan that the estimate for the year has to reach.
 */
export const CHECK_DEFAULTS: CheckThresholds = {
  'fell-since-sent': new Decimal(0),
  'far-from-last-year': new Decimal(50),
  'same-as-last-year': new Decimal(0),
  'far-above-plan': new Decimal(200),
  'outlier-among-peers': new Decimal('3.5'),
  'estimate-misses-plan': new Decimal(100),
};
