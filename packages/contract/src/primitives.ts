import { z } from 'zod';

import { SOURCES } from '@tiendo/domain/meeting';
import { markingIn } from '@tiendo/domain/secrecy';

// The text given to a check is the rule of issue-phrases that a person reads when it fails.

/** Decimal number as text: at most 15 digits before the point and 6 behind. Never a float. */
export const decimalText = z
  .string()
  .regex(/^-?\d{1,15}(\.\d{1,6})?$/u, 'decimal')
  .describe('Decimal number as text');

/** A whole number within bounds. */
export const wholeNumber = (least: number, most: number) =>
  z
    .int({
      // A bound is named by itself; what is missing is missing.
      error: ({ code, input }) =>
        code.startsWith('too_') || input === undefined ? undefined : 'whole-number',
    })
    .min(least)
    .max(most);

/** A whole number as an address says it, in decimal digits: neither `1e2` nor `0x10` is one. */
export const inDigits = <Schema extends z.ZodType>(number: Schema) =>
  z.preprocess(
    (text) => (typeof text === 'string' && /^\d{1,15}$/u.test(text) ? Number(text) : text),
    number,
  );

/** Calendar day, `2017-06-14`. No calendar has a year 0, and the database refuses one. */
export const dayText = z.iso
  .date('day')
  .refine((day) => !day.startsWith('0000'), 'day')
  .describe('Calendar day');

/** Instant with offset, `2017-06-22T10:34:00+07:00`. */
export const instantText = z.iso
  .datetime({ offset: true, error: 'instant' })
  .describe('Instant with offset');

/** Half-year code, `2017-H1`. */
export const halfYearText = z
  .string()
  .regex(/^[1-9]\d{3}-H[12]$/u, 'half-year')
  .describe('Half-year, e.g. 2017-H1');

/** A unit named by id, by `code:<official code>` or by `own:<code>`. */
export const unitRef = z
  .string()
  .regex(/^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(code|own):[\p{L}\p{N}._-]{1,40})$/u, 'unit')
  .describe('Unit by id, code:<official code> or own:<code>');

/** An indicator named by id or by its code. */
export const indicatorRef = z
  .string()
  .regex(/^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[\p{L}\p{N}._-]{1,40})$/u, 'indicator')
  .describe('Indicator by id or code');

/** Where a row comes from in the demo: the published record, or made up for illustration. */
export const source = z.enum(SOURCES).nullable();

/** What a text with a character that is not printable is refused with. */
export const UNPRINTABLE = 'holds a character that cannot be printed';

/**
 * Whether a text is free of control characters, except tab and line ends, and of halves of surrogate
 * pairs: no keyboard makes them, no document prints them, and the database cannot hold some of them.
 */
export const isPrintable = (text: string): boolean => !/[^\P{Cc}\t\n\r]|\p{Cs}/u.test(text);

/** Text that bears no marking of a state secret; one that does is refused whole and kept nowhere. */
export const unmarked = <Schema extends z.ZodString>(text: Schema) =>
  text.refine(isPrintable, UNPRINTABLE).refine((written) => markingIn(written) === null, {
    params: { code: 'secrecy.marked' },
  });

/** Free text a person wrote: NFC, trimmed, at most 2,000 characters, all of them printable, unmarked. */
export const personText = unmarked(z.string().trim().normalize('NFC').max(2000));
