import type { HalfYear } from '../period/half-year.ts';
import type { Instant } from '../period/instant.ts';
import type { AccountId, UnitId } from '../shared/ids.ts';
import { type JsonValue, canonicalJson } from './canonical-json.ts';
import type { Timeliness } from './timeliness.ts';

/** A cell as it travelled: which indicator, which revision, and its content in wire shape. */
export interface SentCell {
  readonly indicatorCode: string;
  readonly revisionId: string;
  readonly content: { readonly [key: string]: JsonValue };
}

/** A block of the narrative as it travelled: its area's code, which revision, and the SHA-256 of its text. */
export interface SentNarrative {
  readonly area: string;
  readonly revisionId: string;
  readonly hash: string;
}

/** A file as it travelled: what it was called, and the SHA-256 of its content. */
export interface SentFile {
  readonly id: string;
  readonly name: string;
  readonly hash: string;
}

/** One sending of a report. */
export interface Sending {
  readonly unitId: UnitId;
  readonly unitName: string;
  readonly halfYear: HalfYear;
  /** 1 for the first sending, counting up with each one after a return or reopening. */
  readonly number: number;
  readonly sentAt: Instant;
  readonly sentBy: { readonly accountId: AccountId; readonly displayName: string };
  readonly timeliness: Timeliness;
  /** Everybody who entered one of the cells. */
  readonly enteredBy: readonly AccountId[];
  readonly cells: readonly SentCell[];
  /** Blocks in which something is written. */
  readonly narratives: readonly SentNarrative[];
  readonly files: readonly SentFile[];
  /** What the sender declared, in the words they read; null of the times before it was asked for. */
  readonly declaration: string | null;
}

/** Whether the sender had entered some of it (*kiêm nhiệm*): allowed, and said on the report. */
export function isEnteredAndSentByOne(sending: Pick<Sending, 'sentBy' | 'enteredBy'>): boolean {
  return sending.enteredBy.includes(sending.sentBy.accountId);
}

/**
 * The text of what was sent, to be hashed and kept. The same sending gives the same text on every
 * machine: cells by indicator code, narratives by area, files by id, keys sorted, strings in NFC, moments as they
 * were written.
 *
 * @throws RangeError when an indicator travels twice, and as {@link canonicalJson}
 */
export function receiptText(sending: Sending): string {
  const cells = sending.cells.toSorted((a, b) =>
    a.indicatorCode < b.indicatorCode ? -1 : Number(a.indicatorCode > b.indicatorCode),
  );
  if (new Set(cells.map(({ indicatorCode }) => indicatorCode)).size < cells.length) {
    throw new RangeError('An indicator travels twice');
  }
  const narratives = sending.narratives.toSorted((a, b) => (a.area < b.area ? -1 : 1));
  const files = sending.files.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const { timeliness: judged } = sending;
  return canonicalJson({
    unitId: sending.unitId,
    unitName: sending.unitName,
    halfYear: sending.halfYear,
    number: sending.number,
    sentAt: sending.sentAt,
    sentBy: sending.sentBy.accountId,
    sentByName: sending.sentBy.displayName,
    enteredAndSentByOne: isEnteredAndSentByOne(sending),
    dueAt: judged.dueAt,
    firstDueAt: judged.firstDueAt,
    late: judged.kind === 'late',
    lateWorkingDays: judged.kind === 'late' ? judged.workingDays : 0,
    cells: cells.map(({ indicatorCode, revisionId, content }) => ({
      indicatorCode,
      revisionId,
      content,
    })),
    narratives: narratives.map(({ area, revisionId, hash }) => ({ area, revisionId, hash })),
    files: files.map(({ id, name, hash }) => ({ id, name, hash })),
    declaration: sending.declaration,
  });
}
