import {
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  convertMillimetersToTwip,
} from 'docx';

import { line } from './docx-parts.ts';
import type { Form01, PaperColumn, PaperLine } from './form-01.ts';
import { cellText } from './paper-cell.ts';

type IndicatorLine = Extract<PaperLine, { kind: 'indicator' }>;

const INSET = { top: 20, bottom: 20, left: 60, right: 60 };

/** The table of thirteen columns; its head is repeated on every page and no row is divided (§2B.7). */
export function figuresTable(form: Form01, width: number): Table {
  const total = form.columns.reduce((sum, column) => sum + column.width, 0);
  const widths = form.columns.map((column) =>
    Math.floor(convertMillimetersToTwip((column.width * width) / total)),
  );
  const draw = new RowDrawer(form.columns, widths, form.layout.table);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      draw.heads(),
      draw.marks(),
      ...form.lines.map((one, at) => draw.line(one, at === form.lines.length - 1)),
    ],
  });
}

class RowDrawer {
  constructor(
    readonly columns: readonly PaperColumn[],
    readonly widths: readonly number[],
    readonly size: number,
  ) {}

  heads(): TableRow {
    const style = { size: this.size, bold: true, align: 'center' } as const;
    return new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: this.columns.map(({ head }, at) => this.#cell([line(head, style)], at, 'center')),
    });
  }

  marks(): TableRow {
    const style = { size: this.size - 2, italics: true, align: 'center' } as const;
    return new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: this.columns.map(({ mark }, at) => this.#cell([line(mark, style)], at, 'center')),
    });
  }

  /** The last line stays with what is signed below it: a signature alone on a page signs nothing. */
  line(one: PaperLine, isLast: boolean): TableRow {
    return one.kind === 'indicator' ? this.#indicator(one, isLast) : this.#group(one);
  }

  /** Areas and blocks are bold and never left alone at the foot of a page. */
  #group({ number, name }: Extract<PaperLine, { kind: 'area' | 'block' }>): TableRow {
    const style = { size: this.size, bold: true, keepNext: true } as const;
    return new TableRow({
      cantSplit: true,
      children: [
        this.#cell([line(number, { ...style, align: 'center' })], 0, 'center'),
        new TableCell({
          columnSpan: this.columns.length - 1,
          margins: INSET,
          children: [line(name, style)],
        }),
      ],
    });
  }

  #indicator({ cells, isPart }: IndicatorLine, keepNext: boolean): TableRow {
    return new TableRow({
      cantSplit: true,
      children: cells.map((cell, at) => {
        const align = this.columns[at]?.align ?? 'left';
        const italics = isPart && at === 1;
        const style = { size: this.size, align, italics, keepNext };
        return this.#cell([line(cellText(cell), style)], at);
      }),
    });
  }

  #cell(children: Paragraph[], at: number, vertical: 'center' | 'top' = 'top'): TableCell {
    return new TableCell({
      children,
      margins: INSET,
      verticalAlign: vertical === 'center' ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
      width: { size: this.widths[at] ?? 0, type: WidthType.DXA },
    });
  }
}
