import type { SheetRow } from './overview.repository.ts';

/**
 * An object as JSON in UTF-8, with parts that are text already: what was written as JSON is passed on
 * and never read. A part is given in pieces, which are copied once and joined nowhere: one letter with a
 * Vietnamese accent would make two bytes of each of a million others.
 *
 * @example jsonBytes({ a: 1 }, { cells: ['{', '"x":{}', '}'] }) // {"a":1,"cells":{"x":{}}}
 */
export function jsonBytes(
  shown: object,
  parts: Readonly<Record<string, readonly string[]>>,
): Buffer {
  const pieces = [JSON.stringify(shown).slice(0, -1)];
  for (const [name, text] of Object.entries(parts)) pieces.push(`,"${name}":`, ...text);
  pieces.push('}');
  const size = pieces.reduce((sum, piece) => sum + Buffer.byteLength(piece), 0);
  const bytes = Buffer.allocUnsafe(size);
  let at = 0;
  for (const piece of pieces) at += bytes.write(piece, at);
  return bytes;
}

/** Cells of the units below `parentId`; of one that stands above others, what they add up to. */
export function cellsBelow(rows: readonly SheetRow[], parentId: string): readonly string[] {
  const pieces: string[] = [];
  const seen = new Set<string>();
  for (const { id, indicator_id, cells } of rows) {
    if (indicator_id !== null || cells === null) continue;
    pieces.push(`${pieces.length === 0 ? '{' : ','}"${id}":`, cells);
    seen.add(id);
  }
  for (const [id, totals] of totalsAbove(rows, parentId)) {
    if (!seen.has(id)) pieces.push(`${pieces.length === 0 ? '{' : ','}"${id}":{${totals.join()}}`);
  }
  return pieces.length === 0 ? ['{}'] : [...pieces, '}'];
}

/** What stands below others has a state of its own; a total has none until it is one of many. */
function totalsAbove(rows: readonly SheetRow[], parentId: string) {
  const totals = new Map<string, string[]>();
  for (const { id, indicator_id, cells, reported } of rows) {
    if (indicator_id === null || cells === null || id === parentId) continue;
    const state = reported ? 'reported' : 'not-reported';
    const cell = `"${indicator_id}":{"state":"${state}",${cells.replace(/^[{\s]+/, '')}`;
    const known = totals.get(id);
    if (known) known.push(cell);
    else totals.set(id, [cell]);
  }
  return totals;
}

/** The totals of the unit itself. */
export function totalsOf(rows: readonly SheetRow[], parentId: string): readonly string[] {
  const totals = rows.flatMap(({ id, indicator_id, cells }) =>
    indicator_id !== null && id === parentId && cells !== null
      ? [`"${indicator_id}":${cells}`]
      : [],
  );
  return ['{', totals.join(), '}'];
}
