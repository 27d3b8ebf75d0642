import { FORM_FIELDS } from '@tiendo/contract/paper';
import type { SubmissionDto, SubmissionRowDto } from '@tiendo/contract/submission';
import { type Instant, halfOf, halfYear, yearOf } from '@tiendo/domain/period';

import { instantOnPaper } from '../paper/paper-days.ts';
import { PAPER_WORDS } from '../paper/paper-words.ts';
import { type OrderedLine, orderedLines } from '../paper/report-order.ts';
import { ENTRY_FORM_WORDS } from './entry-form-words.ts';
import { type FormStamp, type Held, formVersion } from './form-stamp.ts';
import { givenOf } from './given-of-figure.ts';

/** Rows above the first line of the table: the title, whose it is, and the heads. */
export const FIRST_LINE = 4;

/** A line of the form; an indicator with what its inputs hold. */
export type EntryLine =
  | Exclude<OrderedLine, { kind: 'indicator' }>
  | (Extract<OrderedLine, { kind: 'indicator' }> & { readonly held: Held });

/** The Excel entry form before it is drawn. */
export interface EntryFormModel {
  readonly title: string;
  readonly unitName: string;
  readonly lines: readonly EntryLine[];
  readonly guide: readonly string[];
  readonly stamp: FormStamp;
  readonly illustrative: string | null;
}

/** The form of a report as the unit is working on it, to be filled in without a network. */
export function prepareEntryForm(submission: SubmissionDto, now: Instant): EntryFormModel {
  const { unit, rows } = submission;
  const period = halfYear(submission.halfYear);
  const periodName = PAPER_WORDS.period(halfOf(period), yearOf(period));
  const lines = orderedLines(submission).map((line): EntryLine =>
    line.kind === 'indicator' ? { ...line, held: heldBy(line.row) } : line,
  );
  return {
    title: ENTRY_FORM_WORDS.title(periodName),
    unitName: unit.name,
    lines,
    guide: ENTRY_FORM_WORDS.guide(unit.name, periodName, instantOnPaper(now)),
    stamp: {
      form: 'tiendo-entry-form/1',
      unitId: unit.id,
      unitName: unit.name,
      halfYear: submission.halfYear,
      version: formVersion(rows),
      downloadedAt: now,
      rows: lines.flatMap((line, at) => (line.kind === 'indicator' ? [stamped(line, at)] : [])),
    },
    illustrative: submission.source === 'illustrative' ? PAPER_WORDS.illustrative : null,
  };
}

function stamped({ row, held }: Extract<EntryLine, { kind: 'indicator' }>, at: number) {
  const { indicator, figure } = row;
  return {
    row: FIRST_LINE + at,
    indicatorId: indicator.id,
    code: indicator.code,
    figure: figure.version,
    held: { ...held },
  };
}

/** What the inputs of a row hold now. */
export function heldBy({ figure }: Pick<SubmissionRowDto, 'figure'>): Held {
  const held = FORM_FIELDS.map((field) => [field, givenOf(figure, field)] as const);
  return Object.fromEntries(held.filter(([, given]) => given !== null));
}
