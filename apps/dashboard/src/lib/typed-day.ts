import { isoDate } from '@tiendo/domain/period';

const TYPED = /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4})$/u;
/** The number pad of a phone has no stroke. */
const DIGITS_ONLY = /^(\d{2})(\d{2})(\d{4})$/u;
const ISO = /^\d{4}-\d{2}-\d{2}$/u;

/** A day as it is typed, day first in both languages: `24/3/2017`, `24-03-2017`. Null when it is no day. */
export function readTypedDay(text: string): ReturnType<typeof isoDate> | null {
  const typed = text.trim().replace(DIGITS_ONLY, '$1/$2/$3');
  const [, date = '', month = '', year = ''] = TYPED.exec(typed) ?? [];
  const iso = ISO.test(typed)
    ? typed
    : `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const at = new Date(`${iso}T00:00:00Z`);
  // JavaScript rolls 31 February over into March.
  const exists = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(iso);
  return exists ? isoDate(iso) : null;
}

/** A recorded day as the input shows it: `2017-03-24` → `24/03/2017`. */
export const typedDay = (iso: string | null): string =>
  iso === null ? '' : iso.split('-').toReversed().join('/');
