import type { Ratio } from './figures.ts';

/** What a ratio is to reach; null where there is no goal to reach. */
export type Goal = { readonly atLeast: number } | { readonly atMost: number } | null;

export interface Line {
  readonly work: string;
  readonly goal: Goal;
  /** Null when the work could not be measured. */
  readonly ratio: Ratio | null;
  readonly note: string;
}

const HEAD = ['work', 'goal', 'min', 'median', 'max', '', 'note'];

/** The table at the end: each work with its goal, its ratio and whether that is reached. */
export function printTable(lines: readonly Line[]): string {
  const rows = [HEAD, ...lines.map(cellsOf)];
  const widths = HEAD.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const text = rows.map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  '));
  return `\n${text.map((line) => line.trimEnd()).join('\n')}\n`;
}

function cellsOf({ work, goal, ratio, note }: Line): string[] {
  if (ratio === null) return [work, goalText(goal), '', '', '', 'not measured', note];
  const { min, median, max } = ratio;
  const numbers = [min, median, max].map((value) => value.toFixed(value < 10 ? 2 : 0));
  const reached = goal === null ? '' : isReached(goal, median) ? 'reached' : 'NOT REACHED';
  return [work, goalText(goal), ...numbers, reached, note];
}

/** Whether a figure meets its goal. */
export function isReached(goal: NonNullable<Goal>, value: number): boolean {
  return 'atLeast' in goal ? value >= goal.atLeast : value <= goal.atMost;
}

function goalText(goal: Goal): string {
  if (goal === null) return '–';
  return 'atLeast' in goal ? `≥ ${goal.atLeast}` : `≤ ${goal.atMost}`;
}
