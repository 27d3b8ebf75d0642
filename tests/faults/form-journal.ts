/** What was typed into one cell, in the order of typing. Numbers grow over the whole form, so no two are alike. */
export interface Typed {
  readonly value: number;
  /** The form said that it had it: saved, on its way, or kept until it can go. */
  acknowledged: boolean;
}

/** What the database has of one cell, by the number of the revision. */
export type Recorded = readonly number[];

/** What is wrong with one cell, in words. */
export interface Verdict {
  readonly lost: readonly string[];
  readonly duplicated: readonly string[];
  readonly reordered: readonly string[];
}

/**
 * Holds what a cell has recorded against what was typed into it. The newest text replaces what waits, so not
 * every number is a revision. But the last one is the last that was acknowledged, or one typed after it whose
 * window was closed before it could say so; none is there twice; and they are in the order of typing.
 */
export function judgeCell(cell: string, typed: readonly Typed[], recorded: Recorded): Verdict {
  const last = recorded.at(-1);
  const lastAcknowledged = typed.findLast(({ acknowledged }) => acknowledged)?.value;
  const known = new Set(typed.map(({ value }) => value));
  const isLost = lastAcknowledged !== undefined && (last === undefined || last < lastAcknowledged);
  return {
    lost: isLost ? [`${cell}: ${lastAcknowledged} was acknowledged, ${last} is the last`] : [],
    duplicated: recorded
      .filter((value, at) => recorded.indexOf(value) !== at || !known.has(value))
      .map((value) => `${cell}: ${value} is there once more than it was typed`),
    reordered: recorded
      .filter((value, at) => at > 0 && value < Number(recorded[at - 1]))
      .map((value) => `${cell}: ${value} was typed before what it came after`),
  };
}
