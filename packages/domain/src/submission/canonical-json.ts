/** What JSON can carry here. Decimals travel as text; a number is a whole number that fits exactly. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/**
 * The one text of a value: keys sorted by code unit, no spaces, strings in NFC. The same content
 * typed on a Mac (decomposed) and on Windows (composed) gives one hash.
 *
 * @throws RangeError for a fraction, an unsafe number, text with half a character, or two keys that are one in NFC
 */
export function canonicalJson(value: JsonValue): string {
  if (typeof value === 'string') return textOf(value);
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new RangeError(`Not a whole number: ${value}`);
    return String(value === 0 ? 0 : value);
  }
  if (value === null || typeof value === 'boolean') return String(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  return objectText(value);
}

function objectText(value: { readonly [key: string]: JsonValue }): string {
  const members = Object.entries(value).map(
    ([key, member]) => [key.normalize('NFC'), member] as const,
  );
  if (new Set(members.map(([key]) => key)).size < members.length) {
    throw new RangeError('Two keys are one in NFC');
  }
  const sorted = members.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, member]) => `${textOf(key)}:${canonicalJson(member)}`).join(',')}}`;
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function textOf(text: string): string {
  if (!text.isWellFormed()) throw new RangeError('Text with half a character');
  return JSON.stringify(text.normalize('NFC'));
}
