import type { SubmissionDto, SubmissionRowDto } from '@tiendo/contract/submission';

import { PAPER_WORDS } from './paper-words.ts';

/** A line of the table before its cells: a block, an area, or an indicator with its number. */
export type OrderedLine =
  | { readonly kind: 'block' | 'area'; readonly number: string; readonly name: string }
  | {
      readonly kind: 'indicator';
      readonly number: string;
      readonly isPart: boolean;
      readonly row: SubmissionRowDto;
    };

/**
 * The lines of a report in the order of its form (§3.1): blocks A and B, areas I, II in their official
 * order, indicators 1, 2 through the whole report, *trong đó* rows 1.1 under their whole.
 */
export function orderedLines({
  areas,
  rows,
}: Pick<SubmissionDto, 'areas' | 'rows'>): OrderedLine[] {
  const ids = new Set(rows.map(({ indicator }) => indicator.id));
  const isPart = ({ indicator }: SubmissionRowDto) =>
    indicator.ofWhichId !== null && ids.has(indicator.ofWhichId);
  const tops = rows.filter((row) => !isPart(row));
  const partsOf = (whole: SubmissionRowDto) =>
    rows.filter((row) => isPart(row) && row.indicator.ofWhichId === whole.indicator.id);
  const named = areas.toSorted((one, other) => one.displayOrder - other.displayOrder);
  const lines: OrderedLine[] = [];
  let areaCount = 0;
  let count = 0;
  for (const block of ['A', 'B'] as const) {
    const inBlock = tops.filter(({ indicator }) => indicator.block === block);
    if (inBlock.length > 0) {
      lines.push({ kind: 'block', number: block, name: PAPER_WORDS.blocks[block] });
    }
    for (const { name, rows: inArea } of byArea(named, inBlock)) {
      areaCount += 1;
      lines.push({ kind: 'area', number: roman(areaCount), name });
      for (const row of inArea) {
        count += 1;
        const number = String(count);
        lines.push({ kind: 'indicator', number, isPart: false, row });
        for (const [at, part] of partsOf(row).entries()) {
          lines.push({ kind: 'indicator', number: `${number}.${at + 1}`, isPart: true, row: part });
        }
      }
    }
  }
  return lines;
}

/** Rows by area; those whose area the report does not name come last, so that none is lost. */
function byArea(areas: SubmissionDto['areas'], rows: readonly SubmissionRowDto[]) {
  const groups = areas.map(({ code, name }) => ({
    name,
    rows: rows.filter(({ indicator }) => indicator.areaCode === code),
  }));
  const known = new Set(areas.map(({ code }) => code));
  const others = rows.filter(({ indicator }) => !known.has(indicator.areaCode));
  return [...groups, { name: PAPER_WORDS.otherArea, rows: others }].filter(
    (group) => group.rows.length > 0,
  );
}

const ROMAN: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(number: number): string {
  const [value, letters] = ROMAN.find(([least]) => number >= least) ?? [0, ''];
  return value === 0 ? '' : letters + roman(number - value);
}
