import type { RecordFigureBody } from '@tiendo/contract/figure';
import type { Content, ContentKind, EntryField, Reading } from '@tiendo/domain/figure';
import { markingIn } from '@tiendo/domain/secrecy';
import {
  type Decimal,
  decimal,
  decimalText,
  type NumberLocale,
  type NumberProblem,
  parseDecimalInput,
} from '@tiendo/domain/shared';

import type { Draft, NumberField, Typed } from './draft.ts';
import { readTypedDay } from '../../../lib/typed-day.ts';

/** Why a draft says nothing yet, at the input where one puts it right. */
export type DraftIssue =
  | { readonly kind: 'number'; readonly field: EntryField; readonly code: NumberProblem }
  | {
      readonly kind: 'ambiguous';
      readonly field: NumberField;
      readonly grouped: string;
      readonly decimal: string;
    }
  | { readonly kind: 'missing' | 'day'; readonly field: EntryField }
  /** It bears a marking of a state secret. */
  | { readonly kind: 'marked'; readonly field: TextField };

type TextField = 'cause' | 'note';

/** The texts of a draft that bear a marking of a state secret: they are neither kept nor sent. */
export const markedTexts = (draft: Pick<Draft, TextField>): readonly TextField[] =>
  (['cause', 'note'] as const).filter((field) => markingIn(draft[field]) !== null);

/** What a draft says, or what keeps it from saying anything. */
export interface ReadDraft {
  /** Null while there are issues. */
  readonly reading: Reading | null;
  readonly estimate: Decimal | null;
  readonly issues: readonly DraftIssue[];
}

/** How the numbers of this person are to be read. */
export interface TypingHabit {
  /** How `1.234` is meant; null until the person has said. */
  readonly readsAs: NumberLocale | null;
  /** How the screen writes. */
  readonly screen: NumberLocale;
}

/** Reads what was typed. */
export function readDraft(draft: Draft, kind: ContentKind, habit: TypingHabit): ReadDraft {
  const issues: DraftIssue[] = [];
  const number = (field: NumberField, isOwed: boolean): Decimal | null => {
    const read = readNumber(draft.numbers[field], field, habit);
    if (read === null) {
      if (isOwed) issues.push({ kind: 'missing', field });
      return null;
    }
    if ('kind' in read) issues.push(read);
    return 'kind' in read ? null : read.value;
  };
  const content = draft.state === 'reported' ? contentOf(draft, kind, number, issues) : null;
  const estimate = number('yearEndEstimate', false);
  for (const field of markedTexts(draft)) issues.push({ kind: 'marked', field });
  if (issues.length > 0) return { reading: null, estimate, issues };
  return { reading: readingOf(draft, content), estimate, issues };
}

function readingOf(draft: Draft, content: Content | null): Reading {
  if (draft.state === 'reported') {
    return content === null
      ? { state: 'not-reported' }
      : { state: 'reported', content, quality: draft.quality };
  }
  return { state: draft.state };
}

type ReadOne = (field: NumberField, isOwed: boolean) => Decimal | null;

function contentOf(
  draft: Draft,
  kind: ContentKind,
  number: ReadOne,
  issues: DraftIssue[],
): Content | null {
  const owed = (field: EntryField): null => {
    issues.push({ kind: 'missing', field });
    return null;
  };
  switch (kind) {
    case 'value': {
      const value = number('value', true);
      return value && { kind, value };
    }
    case 'ratio': {
      const numerator = number('numerator', true);
      const denominator = number('denominator', true);
      return numerator && denominator && { kind, numerator, denominator };
    }
    case 'weighted': {
      const value = number('value', true);
      const weight = number('weight', true);
      return value && weight && { kind, value, weight };
    }
    case 'milestone':
      if (draft.done === 'no') return { kind, achievedOn: null };
      return milestoneOn(draft.achievedOn, issues);
    case 'grade':
      return draft.grade === '' ? owed('grade') : { kind, grade: draft.grade };
  }
}

function milestoneOn(typed: string, issues: DraftIssue[]): Content | null {
  const achievedOn = readTypedDay(typed);
  if (achievedOn !== null) return { kind: 'milestone', achievedOn };
  issues.push({ kind: typed.trim() === '' ? 'missing' : 'day', field: 'achievedOn' });
  return null;
}

function readNumber(
  typed: Typed,
  field: NumberField,
  { readsAs, screen }: TypingHabit,
): DraftIssue | { readonly value: Decimal } | null {
  if (typed.means !== null) return { value: decimal(typed.means) };
  if (typed.text.trim() === '') return null;
  const parsed = parseDecimalInput(typed.text, readsAs, screen);
  switch (parsed.kind) {
    case 'value':
      return { value: parsed.value };
    case 'problem':
      return { kind: 'number', field, code: parsed.problem };
    case 'ambiguous':
      return {
        kind: 'ambiguous',
        field,
        grouped: decimalText(parsed.grouped),
        decimal: decimalText(parsed.decimal),
      };
  }
}

/** The request that records a draft. Two drafts that say the same give the same text as JSON. */
export function bodyOf(draft: Draft, { reading, estimate }: ReadDraft): RecordFigureBody | null {
  if (reading === null) return null;
  const isReported = reading.state === 'reported';
  return {
    state: reading.state,
    ...(isReported && contentFields(reading.content)),
    quality: isReported ? reading.quality : 'official',
    ...(estimate && { yearEndEstimate: decimalText(estimate) }),
    ...textField('note', draft.note),
    ...textField('cause', draft.cause),
  };
}

function contentFields(content: Content): Partial<RecordFigureBody> {
  switch (content.kind) {
    case 'value':
      return { value: decimalText(content.value) };
    case 'ratio':
      return {
        numerator: decimalText(content.numerator),
        denominator: decimalText(content.denominator),
      };
    case 'weighted':
      return { value: decimalText(content.value), weight: decimalText(content.weight) };
    case 'milestone':
      return content.achievedOn === null
        ? { achieved: false }
        : { achieved: true, achievedOn: content.achievedOn };
    case 'grade':
      return { grade: content.grade };
  }
}

function textField(name: TextField, text: string): Partial<RecordFigureBody> {
  const kept = text.normalize('NFC').trim();
  return kept === '' ? {} : { [name]: kept };
}
