import type { Brand } from '../shared/brand.ts';
import { type IsoDate, isoDate } from './iso-date.ts';

/**
 * A moment as RFC 3339 text with its offset, e.g. `2017-06-16T17:00:00+07:00`. Two texts may name
 * one moment, so compare with {@link isBefore} or {@link millisecondsOf}, never as text.
 */
export type Instant = Brand<string, 'Instant'>;

/** The offset of every deadline and every printed hour: Việt Nam has kept it since 1975, without summer time. */
export const LOCAL_OFFSET = '+07:00';

const OFFSET_MS = 7 * 3_600_000;
const RFC_3339 =
  /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/u;
const TIME = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?$/u;

/** Reads RFC 3339 text. @throws RangeError without an offset, or for a day or hour that does not exist */
export function instant(text: string): Instant {
  if (!RFC_3339.test(text) || Number.isNaN(Date.parse(text)))
    throw new RangeError(`Not an instant: ${text}`);
  isoDate(text.slice(0, 10));
  return text as Instant;
}

/**
 * The moment a local clock shows `time` on `day`.
 *
 * @param time `HH:mm`, `HH:mm:ss` or `HH:mm:ss.sss`
 * @example instantAt(isoDate('2017-06-16'), '17:00') // 2017-06-16T17:00:00+07:00
 * @throws RangeError for a time that does not exist
 */
export function instantAt(day: IsoDate, time: string): Instant {
  if (!TIME.test(time)) throw new RangeError(`Not a time of day: ${time}`);
  return `${day}T${time.length === 5 ? `${time}:00` : time}${LOCAL_OFFSET}` as Instant;
}

/** The last millisecond of `day`: a due date without an hour lasts until 23:59:59.999 local. */
export function endOfDay(day: IsoDate): Instant {
  return instantAt(day, '23:59:59.999');
}

/** Milliseconds since 1970 UTC. */
export function millisecondsOf(at: Instant): number {
  return Date.parse(at);
}

/** The moment, written with the local offset; milliseconds only where there are any. @throws RangeError beyond the range of dates */
export function instantOf(milliseconds: number): Instant {
  const local = new Date(milliseconds + OFFSET_MS).toISOString().slice(0, -1);
  return `${local.endsWith('.000') ? local.slice(0, -4) : local}${LOCAL_OFFSET}` as Instant;
}

/** The calendar day at that moment where the deadlines are kept (+07:00). */
export function localDay(at: Instant): IsoDate {
  return isoDate(instantOf(millisecondsOf(at)).slice(0, 10));
}

/** The local hour and minute, `HH:mm`. */
export function localTime(at: Instant): string {
  return instantOf(millisecondsOf(at)).slice(11, 16);
}

/** Whether `a` is strictly earlier than `b`, whatever their offsets. */
export function isBefore(a: Instant, b: Instant): boolean {
  return millisecondsOf(a) < millisecondsOf(b);
}

/** The later of two moments. */
export function laterInstant(a: Instant, b: Instant): Instant {
  return isBefore(a, b) ? b : a;
}
