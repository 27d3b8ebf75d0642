import { writeXlsx } from 'hucre/xlsx';

import type { Form01, PaperLine } from './form-01.ts';
import { cellText } from './paper-cell.ts';
import { rowHeight } from './xlsx-row-height.ts';
import { type Look, SheetDrawing } from './xlsx-sheet.ts';

const MM_PER_INCH = 25.4;
/** Millimetres that one character of the sheet's standard type is wide. */
const MM_PER_CHARACTER = 1.9;

const inches = (millimetres: number): number => millimetres / MM_PER_INCH;

/** *Biểu số 01* as a sheet: the same paper, with its numbers as numbers. */
export async function writeForm01Xlsx(form: Form01): Promise<Buffer> {
  const sheet = new SheetDrawing();
  const last = form.columns.length - 1;
  const head = drawHeading(sheet, form, last);
  const below = drawTable(sheet, form, head);
  drawFoot(sheet, form, below, last);
  const { margins, pageNumber, pageNumberAt } = form.layout;
  const foot = [form.footer, form.draft, form.illustrative].filter((mark) => mark !== null);
  const footer = `&L&9${[foot.join(' · '), form.receipt.join(' · ')].filter(Boolean).join('\n')}`;
  const bytes = await writeXlsx({
    sheets: [
      {
        name: form.formName,
        columns: form.columns.map(({ width }) => ({ width: width / MM_PER_CHARACTER })),
        rows: [],
        rowDefs: heightsOf(form, head),
        cells: sheet.cells,
        merges: sheet.merges,
        freezePane: { rows: head + 2, columns: 2 },
        pageSetup: {
          paperSize: 'a4',
          orientation: 'landscape',
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
          horizontalCentered: true,
          margins: {
            top: inches(margins.top),
            right: inches(margins.right),
            bottom: inches(margins.bottom),
            left: inches(margins.left),
            header: inches(pageNumberAt),
            footer: inches(pageNumberAt),
          },
        },
        headerFooter: {
          differentFirst: true,
          oddHeader: `&C&"Times New Roman,Regular"&${pageNumber}&P`,
          oddFooter: footer,
          firstFooter: footer,
        },
      },
    ],
    // The library writes a sheet's name into print titles without the quotation marks that spaces need.
    namedRanges: [
      {
        name: '_xlnm.Print_Titles',
        range: `'${form.formName}'!$${head + 1}:$${head + 2}`,
        scope: form.formName,
      },
    ],
    defaultFont: { name: 'Times New Roman', size: form.layout.table },
    properties: {
      title: form.title,
      subject: form.footer,
      creator: form.heading.issuer,
      lastModifiedBy: form.heading.issuer,
      created: form.asOf,
      modified: form.asOf,
    },
  });
  return Buffer.from(bytes);
}

/** Rows whose texts are broken into lines; the others are one line high by themselves. */
function heightsOf({ columns, lines }: Form01, head: number) {
  const heightOf = (texts: readonly string[]) => ({
    height: rowHeight(texts.map((text, at) => [text, columns[at]?.width ?? 0])),
  });
  return new Map([
    [head, heightOf(columns.map((column) => column.head))],
    [head + 1, heightOf(columns.map(({ mark }) => mark))],
    ...lines.flatMap((line, at): [number, { height: number }][] =>
      line.kind === 'indicator' ? [[head + 2 + at, heightOf(line.cells.map(cellText))]] : [],
    ),
  ]);
}

/** Returns the row of the column heads. */
function drawHeading(sheet: SheetDrawing, form: Form01, last: number): number {
  const { heading, layout } = form;
  const middle = Math.floor(last / 2);
  const centred = { align: 'center' } as const;
  const left: [string, Look][] = [
    ...(heading.superior === null
      ? []
      : [[heading.superior, { ...centred, size: layout.superior }] as [string, Look]]),
    [heading.issuer, { ...centred, size: layout.issuer, bold: true }],
    [heading.under === 'star' ? '*' : '', { ...centred, size: layout.issuer }],
    [heading.number, { ...centred, size: layout.number }],
  ];
  const underlined = { bold: true, underline: true } as const;
  const right: [string, Look][] = [
    ...(heading.motto === null
      ? [[heading.nation, { ...centred, size: layout.nation, ...underlined }] as [string, Look]]
      : [
          [heading.nation, { ...centred, size: layout.nation, bold: true }] as [string, Look],
          [heading.motto, { ...centred, size: layout.nation + 1, ...underlined }] as [string, Look],
        ]),
    [form.placeAndDay, { ...centred, size: layout.placeAndDay, italic: true }],
  ];
  for (const [row, [text, look]] of left.entries()) sheet.across(row, 0, middle - 1, text, look);
  for (const [row, [text, look]] of right.entries()) sheet.across(row, middle, last, text, look);
  let row = Math.max(left.length, right.length);
  const line = (text: string, look: Look) => {
    sheet.across(row, 0, last, text, look);
    row += 1;
  };
  line(form.formName, { size: layout.subject, bold: true, align: 'right' });
  line(form.title, { ...centred, size: layout.title, bold: true });
  line(form.window, { ...centred, size: layout.subject, italic: true });
  for (const mark of [form.draft, form.illustrative]) {
    if (mark !== null) line(mark, { ...centred, size: layout.subject, bold: true });
  }
  return row + 1;
}

/** Returns the row below the table. */
function drawTable(sheet: SheetDrawing, form: Form01, head: number): number {
  const { columns, layout } = form;
  const boxed = { boxed: true, wrap: true, size: layout.table } as const;
  const centred = { align: 'center', vertical: 'center' } as const;
  for (const [at, { head: text, mark }] of columns.entries()) {
    sheet.text(head, at, text, { ...boxed, ...centred, bold: true });
    sheet.text(head + 1, at, mark, { ...boxed, ...centred, size: layout.table - 2, italic: true });
  }
  for (const [at, line] of form.lines.entries()) drawLine(sheet, form, head + 2 + at, line);
  return head + 2 + form.lines.length;
}

function drawLine(sheet: SheetDrawing, { columns, layout }: Form01, row: number, line: PaperLine) {
  const boxed = { boxed: true, wrap: true, size: layout.table } as const;
  if (line.kind !== 'indicator') {
    sheet.text(row, 0, line.number, { ...boxed, bold: true, align: 'center' });
    sheet.across(row, 1, columns.length - 1, line.name, { ...boxed, bold: true });
    return;
  }
  for (const [at, cell] of line.cells.entries()) {
    const align = columns[at]?.align ?? 'left';
    sheet.paper(row, at, cell, { ...boxed, align, italic: line.isPart && at === 1 });
  }
}

function drawFoot(sheet: SheetDrawing, form: Form01, below: number, last: number): void {
  const { layout, signature, signHere } = form;
  for (const [at, text] of form.footnotes.entries()) {
    sheet.across(below + at, 0, last, text, { size: layout.table - 1, italic: true });
  }
  const top = below + form.footnotes.length + 1;
  const middle = Math.floor(last / 2);
  const centred = { align: 'center', size: layout.signature } as const;
  const small = { align: 'center', size: layout.table, italic: true } as const;
  sheet.across(top, 0, middle - 1, form.preparedBy, { ...centred, bold: true });
  sheet.across(top + 1, 0, middle - 1, signHere, small);
  const isState = form.heading.motto !== null;
  const signer: [string, Look][] = [
    ...(signature.behalf === null
      ? []
      : [[signature.behalf, { ...centred, bold: true }] as [string, Look]]),
    signature.position === null
      ? [form.positionHere, { ...centred, italic: true }]
      : [signature.position, { ...centred, bold: isState || signature.behalf === null }],
    [signHere, small],
  ];
  for (const [at, [text, look]] of signer.entries()) {
    sheet.across(top + at, middle, last, text, look);
  }
}
