import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  convertMillimetersToTwip,
} from 'docx';

import { headingTable } from './docx-heading.ts';
import { line } from './docx-parts.ts';
import { signatureTable } from './docx-signature.ts';
import { figuresTable } from './docx-table.ts';
import type { Form01 } from './form-01.ts';
import { settledZip } from './settled-zip.ts';

/** A4, on its side: thirteen columns do not fit upright (§2B.7). */
const PAGE = { width: 297, height: 210 };
const FONT = 'Times New Roman';

/** *Biểu số 01* as a Word document: A4 landscape in the layout of its guide. */
export async function writeForm01Docx(form: Form01): Promise<Buffer> {
  const { layout } = form;
  const { margins } = layout;
  const width = PAGE.width - margins.left - margins.right;
  const twips = convertMillimetersToTwip;
  const document = new Document({
    title: form.title,
    subject: form.footer,
    creator: form.heading.issuer,
    lastModifiedBy: form.heading.issuer,
    styles: { default: { document: { run: { font: FONT, language: { value: 'vi-VN' } } } } },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            // The library turns the sheet itself.
            size: {
              width: twips(PAGE.height),
              height: twips(PAGE.width),
              orientation: PageOrientation.LANDSCAPE,
            },
            margin: {
              top: twips(margins.top),
              right: twips(margins.right),
              bottom: twips(margins.bottom),
              left: twips(margins.left),
              header: twips(layout.pageNumberAt),
              footer: twips(layout.pageNumberAt),
            },
          },
        },
        headers: {
          first: new Header({ children: [new Paragraph('')] }),
          default: pageNumber(form),
        },
        footers: { first: foot(form), default: foot(form) },
        children: [
          headingTable(form, width),
          ...titleLines(form),
          figuresTable(form, width),
          ...form.footnotes.map((text, at) =>
            line(text, {
              size: layout.table - 1,
              italics: true,
              before: at === 0 ? 4 : 0,
              keepNext: true,
            }),
          ),
          line('', { size: layout.table, keepNext: true }),
          signatureTable(form, width),
        ],
      },
    ],
  });
  return settledZip(await Packer.toBuffer(document), form.asOf);
}

function titleLines({ draft, formName, illustrative, layout, title, window }: Form01): Paragraph[] {
  const centred = { align: 'center' } as const;
  return [
    line(formName, { size: layout.subject, bold: true, align: 'right', before: 4 }),
    line(title, { ...centred, size: layout.title, bold: true, before: 4 }),
    line(window, { ...centred, size: layout.subject, italics: true }),
    ...[draft, illustrative]
      .filter((mark) => mark !== null)
      .map((mark) => line(mark, { ...centred, size: layout.subject, bold: true })),
    line('', { size: 6 }),
  ];
}

/** Centred at the top and not on the first page (§2B.2). */
function pageNumber({ layout }: Form01): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ size: layout.pageNumber * 2, children: [PageNumber.CURRENT] })],
      }),
    ],
  });
}

function foot({ draft, footer, illustrative, receipt }: Form01): Footer {
  const marks = [footer, draft, illustrative].filter((mark) => mark !== null);
  return new Footer({
    children: [
      line(marks.join(' · '), { size: FOOT_SIZE }),
      ...(receipt.length === 0 ? [] : [line(receipt.join(' · '), { size: FOOT_SIZE })]),
    ],
  });
}

const FOOT_SIZE = 9;
