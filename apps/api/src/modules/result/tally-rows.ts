import { type TallyText, tallyOf, tallyText } from '@tiendo/domain/result';
import { type Tally, emptyTally, subtractTally } from '@tiendo/domain/tally';

import type { Contribution } from './sheet.ts';

/** Field of a tally and the column that keeps it. */
const COLUMNS = [
  ['reported', 'reported'],
  ['notApplicable', 'not_applicable'],
  ['met', 'met'],
  ['late', 'late'],
  ['estimates', 'estimates'],
  ['unaccepted', 'unaccepted'],
  ['total', 'total'],
  ['numerator', 'numerator'],
  ['denominator', 'denominator'],
  ['targetTotal', 'target_total'],
  ['targeted', 'targeted'],
  ['baselineTotal', 'baseline_total'],
  ['firstHalfTotal', 'first_half_total'],
  ['firstHalfCount', 'first_half_count'],
  ['compared', 'compared'],
  ['comparedTotal', 'compared_total'],
  ['comparedNumerator', 'compared_numerator'],
  ['comparedDenominator', 'compared_denominator'],
  ['lastTotal', 'last_total'],
  ['lastNumerator', 'last_numerator'],
  ['lastDenominator', 'last_denominator'],
] as const satisfies readonly (readonly [keyof Tally, string])[];

/** The columns of a tally, in one order everywhere. */
export const TALLY_COLUMNS = COLUMNS.map(([, column]) => column);
type Column = (typeof COLUMNS)[number][1];

/** A tally as the table `result` keeps it; sums are the database's own decimal text. */
export type TallyRow = Readonly<Record<Column, number | string>>;

const NOTHING: TallyText = tallyText(emptyTally);

/** Reads a tally from its columns. */
export function tallyOfRow(row: TallyRow): Tally {
  const fields = COLUMNS.map(([field, column]) => [field, row[column]]);
  // One entry for every field of the list above, which is checked against `Tally` to be complete.
  return tallyOf(Object.fromEntries(fields) as TallyText);
}

/** Writes a tally into its columns. */
export function rowOfTally(tally: Tally): TallyRow {
  const text = tallyText(tally);
  const columns = COLUMNS.map(([field, column]) => [column, text[field]]);
  return Object.fromEntries(columns) as TallyRow;
}

/** Contributions as a sheet keeps them: what is nought is left out. */
export function contributionsText(all: ReadonlyMap<string, Contribution>): string {
  const entries = [...all].map(([indicator, { tally, fold }]) => {
    const text = tallyText(tally);
    const kept = Object.entries(text).filter(([, value]) => value !== 0 && value !== '0');
    return [indicator, { ...Object.fromEntries(kept), ...(fold ? { fold } : {}) }];
  });
  return JSON.stringify(Object.fromEntries(entries));
}

type StoredContribution = Partial<TallyText> & { readonly fold?: Contribution['fold'] };

/** Reads the contributions of a sheet; none when there is no sheet yet. */
export function contributionsOf(text: string | null): ReadonlyMap<string, Contribution> {
  if (text === null) return new Map();
  const stored = JSON.parse(text) as Readonly<Record<string, StoredContribution>>;
  return new Map(
    Object.entries(stored).map(([indicator, { fold = null, ...tally }]) => [
      indicator,
      { tally: tallyOf({ ...NOTHING, ...tally }), fold },
    ]),
  );
}

/** What an indicator's tallies above change by. */
export interface Delta {
  readonly indicatorId: string;
  readonly tally: Tally;
}

/**
 * The difference between what a unit adds now and what it added before. An indicator added for the
 * first time is always among them, so that the unit above gets its row even for a blank.
 */
export function deltasOf(
  now: ReadonlyMap<string, Contribution>,
  before: ReadonlyMap<string, Contribution>,
): readonly Delta[] {
  const indicators = [...new Set([...now.keys(), ...before.keys()])];
  return indicators.flatMap((indicatorId): Delta[] => {
    const [is, was] = [now.get(indicatorId), before.get(indicatorId)];
    if (is && was && sameContribution(is, was)) return [];
    return [
      { indicatorId, tally: subtractTally(is?.tally ?? emptyTally, was?.tally ?? emptyTally) },
    ];
  });
}

const textOf = (of: Contribution): string => contributionsText(new Map([['', of]]));

function sameContribution(one: Contribution, other: Contribution): boolean {
  return textOf(one) === textOf(other);
}
