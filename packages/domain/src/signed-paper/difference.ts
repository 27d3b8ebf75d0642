import { type CellContent, type CellContents, changesBetween } from '../submission/index.ts';

/** What a cell says as a figure; how it was found, noted and explained is not what was signed. */
const FIGURE_FIELDS = [
  'state',
  'value',
  'numerator',
  'denominator',
  'weight',
  'achievedOn',
  'grade',
] as const;

const BLANK: CellContent = { state: 'not-reported' };

/**
 * The cells whose figure is another than what was signed (*Khác bản đã ký*), by indicator code, with what
 * the signed paper says of each. A cell that was not in it said nothing.
 */
export function differingFromSigned(
  signed: CellContents,
  current: CellContents,
): ReadonlyMap<string, CellContent> {
  const codes = [...new Set([...signed.keys(), ...current.keys()])];
  const changes = changesBetween(figuresOf(codes, signed), figuresOf(codes, current));
  return new Map(changes.map(({ indicatorCode: code }) => [code, signed.get(code) ?? BLANK]));
}

/** The figures alone, a blank one where there is none. */
function figuresOf(codes: readonly string[], cells: CellContents): CellContents {
  return new Map(codes.map((code) => [code, figureOf(cells.get(code) ?? BLANK)]));
}

const figureOf = (content: CellContent): CellContent =>
  Object.fromEntries(FIGURE_FIELDS.map((field) => [field, content[field] ?? null]));
