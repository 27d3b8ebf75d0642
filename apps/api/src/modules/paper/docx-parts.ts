import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  TableBorders,
  TableCell,
  TextRun,
  VerticalAlignTable,
  WidthType,
  convertMillimetersToTwip,
} from 'docx';

/** How a line of a document is set. */
export interface LineStyle {
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly align?: 'center' | 'left' | 'right';
  /** Space above, in points. */
  readonly before?: number;
  readonly keepNext?: boolean;
}

const ALIGN = {
  center: AlignmentType.CENTER,
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
} as const;

/** A paragraph of one line of text; sizes are half-points in the file. */
export function line(text: string, style: LineStyle): Paragraph {
  const { size, bold = false, italics = false, align = 'left', before = 0, keepNext } = style;
  return new Paragraph({
    alignment: ALIGN[align],
    keepNext: keepNext ?? false,
    spacing: { before: before * POINT, after: 0 },
    children: [new TextRun({ text, size: size * 2, bold, italics })],
  });
}

const POINT = 20;

/** A rule in the middle of a column, `length` millimetres long. */
export function rule(length: number, columnWidth: number): Paragraph {
  const aside = convertMillimetersToTwip(Math.max(0, (columnWidth - length) / 2));
  return new Paragraph({
    indent: { left: aside, right: aside },
    spacing: { before: 0, after: 0, line: 60, lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    children: [],
  });
}

/** A cell without lines around it, as headings and signatures stand in. */
export function openCell(children: readonly Paragraph[], width: number): TableCell {
  return new TableCell({
    children,
    borders: {
      top: NO_LINE,
      bottom: NO_LINE,
      left: NO_LINE,
      right: NO_LINE,
    },
    margins: NO_INSET,
    verticalAlign: VerticalAlignTable.TOP,
    width: { size: convertMillimetersToTwip(width), type: WidthType.DXA },
  });
}

/** What stands in it is placed by millimetres, so nothing is set in. */
const NO_INSET = { top: 0, bottom: 0, left: 0, right: 0 } as const;
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** A table without lines. */
export const OPEN_BORDERS = TableBorders.NONE;
