import type { Given, PastePlan } from '@tiendo/domain/paste';
import { decimalText, formatDecimal, type NumberLocale } from '@tiendo/domain/shared';

import { type Draft, type NumberField, withNumber, withState } from './draft.ts';
import type { PasteRow } from './paste-rows.ts';

/** What a paste makes of a row. */
export interface PastedDraft {
  readonly row: PasteRow['row'];
  readonly before: Draft;
  readonly after: Draft;
}

/** The rows that a plan changes, top to bottom, each with what stood there; the others are left out. */
export function pastedDrafts(
  { changes }: Pick<PastePlan, 'changes'>,
  rows: readonly PasteRow[],
  { draftOf, locale }: { readonly draftOf: (id: string) => Draft; readonly locale: NumberLocale },
): readonly PastedDraft[] {
  const pasted = new Map<number, PastedDraft>();
  for (const { row: at, column, given } of changes) {
    const target = rows[at];
    const field = target?.fields[column];
    if (target === undefined || field === undefined) continue;
    const { row } = target;
    const before = pasted.get(at)?.before ?? draftOf(row.indicator.id);
    const after = withGiven(pasted.get(at)?.after ?? before, field, given, locale);
    pasted.set(at, { row, before, after });
  }
  return [...pasted.values()].filter(({ before, after }) => !isSame(before, after));
}

function withGiven(draft: Draft, field: NumberField, given: Given, locale: NumberLocale): Draft {
  switch (given.kind) {
    case 'number': {
      const means = decimalText(given.value);
      return withNumber(draft, field, { text: formatDecimal(means, locale), means });
    }
    case 'state':
      return withState(draft, given.state);
    case 'blank':
      return withNumber(draft, field, { text: '', means: null });
    case 'text':
      return draft;
  }
}

const isSame = (one: Draft, other: Draft): boolean =>
  one.state === other.state &&
  Object.values(one.numbers).every(
    ({ text }, at) => Object.values(other.numbers)[at]?.text === text,
  );
