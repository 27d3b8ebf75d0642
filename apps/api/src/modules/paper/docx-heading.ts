import {
  Table,
  type Paragraph,
  TableLayoutType,
  TableRow,
  WidthType,
  convertMillimetersToTwip,
} from 'docx';

import { OPEN_BORDERS, line, openCell, rule } from './docx-parts.ts';
import type { Form01 } from './form-01.ts';

/** Millimetres of one point. */
const POINT_MM = 25.4 / 72;

/**
 * How wide the lines above a rule are in Times New Roman bold, in widths of the type size: the rule is
 * exactly as long as the text (§2B.2), and the text never changes.
 */
const WIDTHS = { nation: 13.78, motto: 12.2 } as const;
/** Under the issuer of a state paper the rule is a third to a half of the text (§2B.3). */
const ISSUER_RULE = 30;

/** The block over the table: the issuer on the left, the nation, the place and the day on the right (§2B.4). */
export function headingTable(form: Form01, width: number): Table {
  const half = width / 2;
  return new Table({
    layout: TableLayoutType.FIXED,
    borders: OPEN_BORDERS,
    width: { size: convertMillimetersToTwip(width), type: WidthType.DXA },
    columnWidths: [convertMillimetersToTwip(half), convertMillimetersToTwip(half)],
    rows: [
      new TableRow({
        cantSplit: true,
        children: [
          openCell(issuerLines(form, half), half),
          openCell(nationLines(form, half), half),
        ],
      }),
    ],
  });
}

function issuerLines({ heading, layout }: Form01, width: number): Paragraph[] {
  const centred = { align: 'center' } as const;
  return [
    ...(heading.superior === null
      ? []
      : [line(heading.superior, { ...centred, size: layout.superior })]),
    line(heading.issuer, { ...centred, size: layout.issuer, bold: true }),
    heading.under === 'star'
      ? line('*', { ...centred, size: layout.issuer })
      : rule(ISSUER_RULE, width),
    line(heading.number, { ...centred, size: layout.number }),
  ];
}

function nationLines({ heading, layout, placeAndDay }: Form01, width: number): Paragraph[] {
  const centred = { align: 'center' } as const;
  const nation = line(heading.nation, { ...centred, size: layout.nation, bold: true });
  const day = line(placeAndDay, {
    ...centred,
    size: layout.placeAndDay,
    italics: true,
    before: layout.placeAndDay / 2,
  });
  if (heading.motto === null) {
    return [nation, rule(WIDTHS.nation * layout.nation * POINT_MM, width), day];
  }
  // A motto is set one point larger than the name of the state.
  const size = layout.nation + 1;
  const motto = line(heading.motto, { ...centred, size, bold: true });
  return [nation, motto, rule(WIDTHS.motto * size * POINT_MM, width), day];
}
