import type { TraceDto } from '@tiendo/contract/trail';
import { QUALITIES } from '@tiendo/domain/figure';

import { SAID_BESIDE, type SaidBeside } from '../../../lib/figure-history/revision-text.ts';

type Content = TraceDto['before'];

/** What an act says besides what it changed. */
export type TraceFact =
  | {
      readonly kind: 'sending';
      readonly number: number;
      readonly late: boolean;
      readonly lateWorkingDays: number;
    }
  | { readonly kind: 'remark'; readonly indicator: string; readonly text: string }
  | { readonly kind: 'authority' | 'code'; readonly text: string }
  | { readonly kind: 'beside'; readonly field: SaidBeside; readonly after: BesideText };

/** What stands beside a figure, as the audit kept it. */
type BesideText = ReturnType<typeof besideOf>;

/** Reads what the audit kept of an act; what is not there says nothing. */
export function factsOf({ action, before, after }: TraceDto): readonly TraceFact[] {
  const read = READERS[action];
  return read === undefined ? [] : read(before, after);
}

type Reader = (before: Content, after: Content) => readonly TraceFact[];

const READERS: Partial<Readonly<Record<TraceDto['action'], Reader>>> = {
  'figure.recorded': saidOtherwise,
  'figure.corrected': saidOtherwise,
  'submission.sent': (_, after) => sendingIn(after),
  'submission.returned': (_, after) => remarksIn(after),
  'submission.reopened': (_, after) => textFact(after, 'authority'),
  'signed-paper.recorded': (_, after) => textFact(after, 'code'),
};

function textFact(content: Content, kind: 'authority' | 'code'): readonly TraceFact[] {
  const text = textIn(content, kind);
  return text === null ? [] : [{ kind, text }];
}

function saidOtherwise(before: Content, after: Content): readonly TraceFact[] {
  const [was, is] = [besideOf(before), besideOf(after)];
  const isNews = (field: SaidBeside) =>
    was[field] !== is[field] && (before !== null || is[field] !== 'official');
  return SAID_BESIDE.filter(isNews).map((field) => ({ kind: 'beside', field, after: is }));
}

function besideOf(content: Content) {
  return {
    quality: QUALITIES.find((one) => one === content?.['quality']) ?? null,
    yearEndEstimate: textIn(content, 'year_end_estimate'),
    note: textIn(content, 'note'),
    cause: textIn(content, 'cause'),
  };
}

function sendingIn(after: Content): readonly TraceFact[] {
  const { number, late, lateWorkingDays } = after ?? {};
  if (typeof number !== 'number' || typeof late !== 'boolean') return [];
  const days = typeof lateWorkingDays === 'number' ? lateWorkingDays : 0;
  return [{ kind: 'sending', number, late, lateWorkingDays: days }];
}

function remarksIn(after: Content): readonly TraceFact[] {
  const remarks = after?.['remarks'];
  if (!Array.isArray(remarks)) return [];
  return remarks.flatMap((remark) => {
    if (remark === null || typeof remark !== 'object' || Array.isArray(remark)) return [];
    const { indicator, text } = remark;
    return typeof indicator === 'string' && typeof text === 'string'
      ? [{ kind: 'remark' as const, indicator, text }]
      : [];
  });
}

function textIn(content: Content, key: string): string | null {
  const value = content?.[key];
  return typeof value === 'string' ? value : null;
}
