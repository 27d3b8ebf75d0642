import type { SubmissionDto } from '@tiendo/contract/submission';
import type { UnitDto } from '@tiendo/contract/unit';
import {
  DOCUMENT_LAYOUTS,
  documentHeading,
  documentProfileOf,
  issuerOf,
  signaturePlace,
} from '@tiendo/domain/document';
import { type Instant, halfOf, halfYear, instant, localDay, yearOf } from '@tiendo/domain/period';

import { indicatorCells } from './form-01-cells.ts';
import { form01Columns } from './form-01-columns.ts';
import type { Form01, PaperLine } from './form-01.ts';
import { countOnPaper, dayOnPaper, instantOnPaper } from './paper-days.ts';
import { PAPER_WORDS } from './paper-words.ts';
import { orderedLines } from './report-order.ts';
import type { RowVerdict } from './report-verdicts.ts';

/** What *Biểu số 01* is made of. */
export interface Form01Source {
  readonly submission: SubmissionDto;
  readonly verdicts: ReadonlyMap<string, RowVerdict>;
  /** The body above, as it is called on the half-year's last day. */
  readonly parent: UnitDto | null;
  readonly now: Instant;
}

/**
 * *Biểu số 01* of a report (§3.1): everything that stands on the paper, before it is drawn. The guide it
 * follows is the one of the day on which it was sent, of a draft the one of today.
 */
export function prepareForm01({ submission, verdicts, parent, now }: Form01Source): Form01 {
  const { unit, window } = submission;
  const period = halfYear(submission.halfYear);
  const [half, year] = [halfOf(period), yearOf(period)];
  const draft = draftMark(submission);
  const sending = submission.sendings.at(-1);
  const day = localDay(sending === undefined ? now : instant(sending.sentAt));
  const heading = documentHeading(unit, parent);
  const issuer = issuerOf(unit.kind, parent?.kind ?? null);
  return {
    layout: DOCUMENT_LAYOUTS[documentProfileOf(issuer, day)],
    heading,
    placeAndDay: PAPER_WORDS.placeAndDay(heading.place, day.slice(0, 4)),
    formName: PAPER_WORDS.formName,
    title: PAPER_WORDS.title(half, year),
    window: PAPER_WORDS.window(dayOnPaper(window.from), dayOnPaper(window.to)),
    draft,
    illustrative: isIllustrative(submission) ? PAPER_WORDS.illustrative : null,
    columns: form01Columns(half, year),
    lines: orderedLines(submission).map((line) => filled(line, verdicts)),
    footnotes: footnotesOf(submission),
    preparedBy: PAPER_WORDS.preparedBy,
    signature: signaturePlace(unit.kind),
    signHere: PAPER_WORDS.signHere,
    positionHere: PAPER_WORDS.positionHere,
    footer: [PAPER_WORDS.formName, unit.name, PAPER_WORDS.period(half, year)].join(' – '),
    receipt: receiptOf(submission),
    asOf: new Date(lastChange(submission)),
  };
}

function filled(
  line: ReturnType<typeof orderedLines>[number],
  verdicts: Form01Source['verdicts'],
): PaperLine {
  if (line.kind !== 'indicator') return line;
  const { number, isPart, row } = line;
  const verdict = verdicts.get(row.indicator.id);
  if (!verdict) throw new RangeError(`No verdict on ${row.indicator.code}`);
  const cells = indicatorCells({ line, verdict });
  return { kind: 'indicator', number, isPart, cells };
}

/** Whoever holds a paper must see whether these are the figures that were sent. */
function draftMark({ sendings, rows }: SubmissionDto): string | null {
  const last = sendings.at(-1);
  if (last === undefined) return PAPER_WORDS.draft;
  const isChanged = rows.some(({ figure }) => figure.changedSinceSent);
  return isChanged ? PAPER_WORDS.draftSince(countOnPaper(last.number)) : null;
}

function isIllustrative({ source, rows }: SubmissionDto): boolean {
  const made = rows.some(
    ({ figure, target }) => figure.source === 'illustrative' || target?.source === 'illustrative',
  );
  return made || source === 'illustrative';
}

function receiptOf({ sendings }: SubmissionDto): readonly string[] {
  const last = sendings.at(-1);
  if (last === undefined) return [];
  const number = countOnPaper(last.number);
  const at = instantOnPaper(instant(last.sentAt));
  return [PAPER_WORDS.receipt(number, at), PAPER_WORDS.hash(last.hash)];
}

/** Only what this table needs explained. */
function footnotesOf({ rows }: SubmissionDto): readonly string[] {
  const { footnotes } = PAPER_WORDS;
  const has = (...classes: readonly string[]) =>
    rows.some(({ indicator }) => classes.includes(indicator.class));
  return [
    footnotes.missing,
    ...(has('RATIO_HIGH', 'RATIO_LOW') ? [footnotes.ratio] : []),
    ...(has('CUM_LOW') ? [footnotes.ceiling] : []),
    ...(has('SNAP_LOW') ? [footnotes.reduction] : []),
  ];
}

/** The file's own dates follow what is in it, so that the same report makes the same file. */
function lastChange({ rows, sendings, dueAt }: SubmissionDto): number {
  const times = [
    ...rows.flatMap(({ figure }) => (figure.recordedAt === null ? [] : [figure.recordedAt])),
    ...sendings.map(({ sentAt }) => sentAt),
  ];
  return Math.max(...(times.length === 0 ? [dueAt] : times).map((time) => Date.parse(time)));
}
