import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';

/** The rows of a drawn table as texts and numbers, from its column heads down. */
export type PaperTable = readonly (readonly (number | string | null)[])[];

/** The table of a sheet, below its column marks. */
export async function tableOfXlsx(bytes: Buffer): Promise<PaperTable> {
  const { sheets } = await readXlsx(bytes);
  const rows = sheets[0]?.rows ?? [];
  const marks = rows.findIndex(([first]) => first === '(1)');
  return rows.slice(marks + 1).map((row) => row.map(plainOf));
}

const plainOf = (value: unknown) =>
  typeof value === 'number' || typeof value === 'string' ? value : null;

/** The table of a document: the one whose rows have thirteen cells, and its group rows. */
export function tableOfDocx(bytes: Buffer): PaperTable {
  const rows = matches(
    partOf(bytes, 'word/document.xml'),
    /<w:tr>.*?<\/w:tr>|<w:tr .*?<\/w:tr>/gsu,
  );
  const cells = rows.map((row) => matches(row, /<w:tc>.*?<\/w:tc>/gsu).map(textIn));
  const marks = cells.findIndex(([first]) => first === '(1)');
  return cells.slice(marks + 1);
}

/** Everything that is written in a document, its foot included. */
export const textOfDocx = (bytes: Buffer): string =>
  Object.entries(unzipSync(bytes))
    .filter(([name]) => /^word\/(document|footer\d+|header\d+)\.xml$/u.test(name))
    .map(([, part]) => textIn(strFromU8(part)))
    .join('\n');

/** One part of a packed document, as text. */
export function partOf(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  if (!part) throw new Error(`no ${name}`);
  return strFromU8(part);
}

const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([found]) => found);

const textIn = (xml: string): string =>
  matches(xml, /<w:t[ >].*?<\/w:t>/gsu)
    .map((run) => run.replaceAll(/<[^>]*>/gu, ''))
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
