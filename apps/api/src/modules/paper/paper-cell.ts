import { type Decimal, decimalText, formatDecimal } from '@tiendo/domain/shared';

/** How a number of a table is shown; the number itself stays as it is. */
export interface NumberShape {
  readonly least: number;
  readonly most: number;
  readonly signed?: boolean;
  /** `≤` before a ceiling, `%` behind a growth. */
  readonly before?: string;
  readonly behind?: string;
}

/** One cell of a table: words, or decimal text with the way it is shown. */
export type PaperCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: string; readonly shape: NumberShape };

/** A computed share, as everywhere: one place, whole or not. */
export const SHARE: NumberShape = { least: 1, most: 1 };
/** A ratio turns on its second place. */
export const RATIO: NumberShape = { least: 2, most: 2 };

/** What was entered is shown as it was entered. */
export const ENTERED: NumberShape = { least: 0, most: 6 };

/** A cell that holds words. */
export const textCell = (text: string): PaperCell => ({ kind: 'text', text });

/** A number of the wire; “–” where there is none. */
export function numberCell(value: string | null | undefined, shape: NumberShape): PaperCell {
  if (value === null || value === undefined) return textCell('–');
  return { kind: 'number', value, shape };
}

/** A computed number, rounded to the six places of the wire, so that paper and API hold the same. */
export const computedCell = (value: Decimal | null, shape: NumberShape): PaperCell =>
  numberCell(value && decimalText(value), shape);

/** A cell as a Vietnamese document writes it. */
export function cellText(cell: PaperCell): string {
  if (cell.kind === 'text') return cell.text;
  const { least, most, signed = false, before = '', behind = '' } = cell.shape;
  const number = formatDecimal(cell.value, 'vi', { minPlaces: least, maxPlaces: most, signed });
  return `${before && `${before}\u00a0`}${number}${behind && `\u00a0${behind}`}`;
}
