import type { ErrorCode } from '@tiendo/contract/error-codes';
import type { SignedPaperBody, SignedPaperDto } from '@tiendo/contract/signed-paper';
import { isoDate } from '@tiendo/domain/period';
import { problemsOfPaper } from '@tiendo/domain/signed-paper';

import { readTypedDay, typedDay } from '../../../lib/typed-day.ts';

/** The fields of the form, in its order. */
export const PAPER_FIELDS = [
  'number',
  'symbol',
  'signedOn',
  'signerName',
  'signerPosition',
  'sending',
] as const;
export type PaperField = (typeof PAPER_FIELDS)[number];

/** What stands in the form, as it is typed. */
export type PaperDraft = Readonly<Record<PaperField, string>>;

/** What is wrong with a field: a refusal of the rules, or that there is nothing or no day in it. */
export type FieldFault = ErrorCode | 'missing' | 'no-day';

/** The form as it opens: what is known, and of a paper that nobody recorded the last sending. */
export function draftOf({ revisions, sendings }: SignedPaperDto): PaperDraft {
  const [known] = revisions;
  return {
    number: known?.number ?? '',
    symbol: known?.symbol ?? '',
    signedOn: typedDay(known?.signedOn ?? null),
    signerName: known?.signerName ?? '',
    signerPosition: known?.signerPosition ?? '',
    sending: String(known?.sending ?? sendings.length),
  };
}

/** The first day of the half-year and the day of the business. */
interface Days {
  readonly from: string;
  readonly today: string;
}

/** What the form says, or what is wrong with it by field. */
export function readDraft(
  draft: PaperDraft,
  { sendings, from, today }: Days & { readonly sendings: number },
):
  | { readonly body: SignedPaperBody }
  | { readonly faults: Readonly<Partial<Record<PaperField, FieldFault>>> } {
  const faults: Partial<Record<PaperField, FieldFault>> = {};
  for (const field of PAPER_FIELDS) if (draft[field].trim() === '') faults[field] = 'missing';
  const signedOn = readTypedDay(draft.signedOn);
  if (signedOn === null) {
    faults.signedOn ??= 'no-day';
    return { faults };
  }
  const body = { ...draft, signedOn, sending: Number(draft.sending) };
  const report = { sendings, from: isoDate(from), today: isoDate(today) };
  for (const { field, problem } of problemsOfPaper(body, report)) {
    faults[field] ??= `signed-paper.${problem}`;
  }
  return Object.keys(faults).length === 0 ? { body } : { faults };
}
