import { type Decimal, decimalText } from '../shared/decimal.ts';

/**
 * The numbers that a rule was decided on, so that its sentence can name both sides: what the cell says and
 * what that was held against. Null where a rule has none of the kind.
 */
export interface Facts {
  /** What the cell says, in the unit that the rule compares in. */
  readonly now: Decimal | null;
  /** The other side: last year, the plan, the whole, the middle of the peers. */
  readonly against: Decimal | null;
  /** What the rule measured: percent of change, percent of plan, a score. */
  readonly measure: Decimal | null;
  /** Where the rule begins, in the unit of `measure`, or of `now` where nothing is measured. */
  readonly limit: Decimal | null;
  /** How many units stand behind `against`. */
  readonly units: number | null;
}

const NO_FACTS: Facts = { now: null, against: null, measure: null, limit: null, units: null };

/** Facts of which only some are known. */
export function factsOf(known: Partial<Facts>): Facts {
  return { ...NO_FACTS, ...known };
}

/** Facts as they travel: plain decimal text. */
export interface FactsText {
  readonly now: string | null;
  readonly against: string | null;
  readonly measure: string | null;
  readonly limit: string | null;
  readonly units: number | null;
}

const text = (value: Decimal | null): string | null => value && decimalText(value);

/** Facts for the wire and for sentences; numbers rounded half-up to six places. */
export function factsText({ now, against, measure, limit, units }: Facts): FactsText {
  return {
    now: text(now),
    against: text(against),
    measure: text(measure),
    limit: text(limit),
    units,
  };
}
