import { type JsonValue, canonicalJson } from './canonical-json.ts';

/** What a cell says, in wire shape. */
export type CellContent = Readonly<Record<string, JsonValue>>;

/** The cells of a report by indicator code, as they were at one time. */
export type CellContents = ReadonlyMap<string, CellContent>;

/** A cell that says another thing than before; null where it was not there. */
export interface CellChange {
  readonly indicatorCode: string;
  readonly before: CellContent | null;
  readonly after: CellContent | null;
}

/** The cells that differ, by code. The order of fields and how letters are composed make no difference. */
export function changesBetween(before: CellContents, after: CellContents): readonly CellChange[] {
  const codes = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  return codes.flatMap((indicatorCode) => {
    const change = {
      indicatorCode,
      before: before.get(indicatorCode) ?? null,
      after: after.get(indicatorCode) ?? null,
    };
    return canonicalJson(change.before) === canonicalJson(change.after) ? [] : [change];
  });
}

/** The cells with the changes made: what `changesBetween` found leads from the one to the other. */
export function withChanges(before: CellContents, changes: readonly CellChange[]): CellContents {
  const cells = new Map(before);
  for (const { indicatorCode, after } of changes) {
    if (after === null) cells.delete(indicatorCode);
    else cells.set(indicatorCode, after);
  }
  return cells;
}
