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
}

/** Whether the sender had entered some of it (*kiêm nhiệm*): allowed, and said on the report. */
export function isEnteredAndSentByOne(sending: Pick<Sending, 'sentBy' | 'enteredBy'>): boolean {
  return sending.enteredBy.includes(sending.sentBy.accountId);
}

/**
 * The text of what was sent, to be hashed and kept. The same sending gives the same text on every
 * machine: cells by indicator code, keys sorted, strings in NFC, moments as they were written.
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
    late: judged.kind === 'late',
    lateWorkingDays: judged.kind === 'late' ? judged.workingDays : 0,
    cells: cells.map(({ indicatorCode, revisionId, content }) => ({
      indicatorCode,
      revisionId,
      content,
    })),
  });
}
