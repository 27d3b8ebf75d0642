/**
 * An object as JSON text, with parts that are text already: what was written as JSON is passed on
 * and never read. A part that is null becomes an empty object.
 *
 * @example objectOfParts({ a: 1 }, { cells: '"x":{}' }) // {"a":1,"cells":{"x":{}}}
 */
export function objectOfParts(
  shown: object,
  parts: Readonly<Record<string, string | null>>,
): string {
  const packed = Object.entries(parts).map(([name, text]) => `,"${name}":{${text ?? ''}}`);
  return `${JSON.stringify(shown).slice(0, -1)}${packed.join('')}}`;
}
