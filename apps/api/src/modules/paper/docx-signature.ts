import {
  type Paragraph,
  Table,
  TableLayoutType,
  TableRow,
  WidthType,
  convertMillimetersToTwip,
} from 'docx';

import { OPEN_BORDERS, line, openCell } from './docx-parts.ts';
import type { Form01 } from './form-01.ts';

/** Blank lines in which one signs. */
const ROOM = 4;

/** Who prepared it on the left, who signs it on the right; never divided between two pages. */
export function signatureTable(form: Form01, width: number): Table {
  const half = width / 2;
  return new Table({
    layout: TableLayoutType.FIXED,
    borders: OPEN_BORDERS,
    width: { size: convertMillimetersToTwip(width), type: WidthType.DXA },
    columnWidths: [convertMillimetersToTwip(half), convertMillimetersToTwip(half)],
    rows: [
      new TableRow({
        cantSplit: true,
        children: [openCell(preparer(form), half), openCell(signer(form), half)],
      }),
    ],
  });
}

function preparer({ layout, preparedBy, signHere }: Form01): Paragraph[] {
  return [
    line(preparedBy, { size: layout.signature, bold: true, align: 'center' }),
    line(signHere, { size: layout.table, italics: true, align: 'center' }),
  ];
}

/** The authority is bold and the position is not in Party papers; in the state's both are (§2B.2, §2B.3). */
function signer({ heading, layout, signature, signHere, positionHere }: Form01): Paragraph[] {
  const { behalf, position } = signature;
  const centred = { size: layout.signature, align: 'center' } as const;
  return [
    ...(behalf === null ? [] : [line(behalf, { ...centred, bold: true })]),
    position === null
      ? line(positionHere, { ...centred, italics: true })
      : line(position, { ...centred, bold: heading.motto !== null || behalf === null }),
    line(signHere, { size: layout.table, italics: true, align: 'center' }),
    ...Array.from({ length: ROOM }, () => line('', centred)),
  ];
}
