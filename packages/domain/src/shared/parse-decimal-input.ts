import { Decimal } from './decimal.ts';

/** Whose habits read a number: `vi` writes 1.234,5 and `en` writes 1,234.5. */
export type NumberLocale = 'vi' | 'en';

/** Why typed text is no number. */
export type NumberProblem =
  | 'empty'
  | 'excel-error'
  | 'not-a-number'
  | 'grouping'
  | 'too-long'
  | 'too-many-places';

/** What typed or pasted text says, or both things it could say, or why it says nothing. */
export type ParsedDecimal =
  | { readonly kind: 'value'; readonly value: Decimal }
  | { readonly kind: 'ambiguous'; readonly grouped: Decimal; readonly decimal: Decimal }
  | { readonly kind: 'problem'; readonly problem: NumberProblem };

const EXCEL_ERROR = /^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|#+)/iu;
const SHAPE = /^\d+([., ']\d+)*$/u;
const GROUPED = /^\d{1,3}([., '])\d{3}(\1\d{3})*$/u;
const LONGEST = 15;
const MOST_PLACES = 6;

/**
 * Reads a number as people type and paste it: `1.234,5`, `1,234.5`, `1 234`, `12,5`, `(5)` for −5,
 * full-width digits.
 *
 * One separator before exactly three digits (`1.234`) may group thousands or begin decimals. Without a
 * locale that is answered as ambiguous with both readings, never guessed; with one it is read as
 * people there write. Excel errors are refused: they are missing data and not zero.
 *
 * `screen` is how the screen writes: behind its own group separator four digits or more are a group that
 * somebody typed on into, `1.234` and then a 5, and no decimals.
 *
 * @example parseDecimalInput('1.234') // ambiguous: 1234 or 1.234
 * @example parseDecimalInput('1.234', 'vi') // 1234
 * @example parseDecimalInput('1.2345', null, 'vi') // problem: grouping
 */
export function parseDecimalInput(
  text: string,
  locale: NumberLocale | null = null,
  screen: NumberLocale | null = locale,
): ParsedDecimal {
  const typed = halfWidth(text).replaceAll(/\s+/gu, ' ').trim();
  if (typed === '') return problem('empty');
  if (EXCEL_ERROR.test(typed)) return problem('excel-error');
  const { body, negative } = withoutSign(typed);
  if (!SHAPE.test(body)) return problem('not-a-number');
  if (isTypedInto(body, screen)) return problem('grouping');
  const read = readBody(body, locale);
  return negative ? negated(read) : read;
}

const TO_HALF_WIDTH = 0xff_01 - 0x21;

/**
 * What an East Asian keyboard types wide, as the same narrow character. Not NFKC, which would make a
 * figure of a footnote mark: `186¹` is a number and its note, never 1 861.
 */
function halfWidth(text: string): string {
  return text.replaceAll(/[！-～]/gu, (wide) =>
    String.fromCodePoint((wide.codePointAt(0) ?? 0) - TO_HALF_WIDTH),
  );
}

/** Accountants write a negative in parentheses; word processors turn the minus into a dash or a hyphen that does not break. */
function withoutSign(typed: string): { readonly body: string; readonly negative: boolean } {
  const bracketed = /^\((.*)\)$/u.exec(typed)?.[1];
  if (bracketed !== undefined) return { body: bracketed.trim(), negative: true };
  const signed = /^([-+−–\u2010\u2011]) ?(.*)$/u.exec(typed);
  if (!signed) return { body: typed, negative: false };
  return { body: signed[2] ?? '', negative: signed[1] !== '+' };
}

function readBody(body: string, locale: NumberLocale | null): ParsedDecimal {
  const separators = body.match(/\D/gu) ?? [];
  const last = separators.at(-1);
  if (last === undefined) return made(body, '');
  const grouping = separators.slice(0, -1);
  if (grouping.length > 0 && !grouping.includes(last) && isPoint(last)) {
    const at = body.lastIndexOf(last);
    return inGroups(body.slice(0, at)) ?? made(body.slice(0, at), body.slice(at + 1));
  }
  if (grouping.length > 0 || !isPoint(last)) return inGroups(body) ?? made(body, '');
  return readSingle(body, last, locale);
}

/** One point or comma: decimals, unless three digits follow a group that could be thousands. */
function readSingle(body: string, separator: string, locale: NumberLocale | null): ParsedDecimal {
  const [whole = '', places = ''] = body.split(separator);
  const asDecimal = made(whole, places);
  const couldGroup = GROUPED.test(body) && !whole.startsWith('0');
  if (!couldGroup) return asDecimal;
  const asGrouped = made(body, '');
  if (locale) return separator === GROUP_SEPARATOR[locale] ? asGrouped : asDecimal;
  return asGrouped.kind === 'value' && asDecimal.kind === 'value'
    ? { kind: 'ambiguous', grouped: asGrouped.value, decimal: asDecimal.value }
    : asDecimal;
}

function isTypedInto(body: string, screen: NumberLocale | null): boolean {
  const [, whole, separator] = /^([1-9]\d{0,2})([.,])\d{4,}$/u.exec(body) ?? [];
  return whole !== undefined && screen !== null && separator === GROUP_SEPARATOR[screen];
}

const GROUP_SEPARATOR: Readonly<Record<NumberLocale, string>> = { vi: '.', en: ',' };

const isPoint = (separator: string): boolean => separator === '.' || separator === ',';

function inGroups(whole: string): ParsedDecimal | null {
  return GROUPED.test(whole) ? null : problem('grouping');
}

function made(whole: string, places: string): ParsedDecimal {
  const digits = whole.replaceAll(/\D/gu, '').replace(/^0+(?=\d)/u, '');
  const kept = places.replace(/0+$/u, '');
  if (digits.length > LONGEST) return problem('too-long');
  if (kept.length > MOST_PLACES) return problem('too-many-places');
  return { kind: 'value', value: new Decimal(kept === '' ? digits : `${digits}.${kept}`) };
}

function negated(read: ParsedDecimal): ParsedDecimal {
  if (read.kind === 'value') return { kind: 'value', value: minus(read.value) };
  if (read.kind === 'problem') return read;
  return { kind: 'ambiguous', grouped: minus(read.grouped), decimal: minus(read.decimal) };
}

/** Zero has no sign here. */
const minus = (value: Decimal): Decimal => (value.isZero() ? value : value.neg());

const problem = (of: NumberProblem): ParsedDecimal => ({ kind: 'problem', problem: of });
