import type { FileKind } from './file-kind.ts';

/** As much of a file's beginning as its kind is read from. */
export const HEAD_BYTES = 1_024;

/** What a file is by its content: a kind, a macro-enabled Office file, or nothing we take. */
export type KindFound = FileKind | 'macros' | null;

const JPEG = [0xff, 0xd8, 0xff];
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** The part each Office file cannot do without (ECMA-376 Part 1 §11.3.10, §12.3.23, §13.3.6). */
const MAIN_PARTS = {
  docx: 'word/document.xml',
  xlsx: 'xl/workbook.xml',
  pptx: 'ppt/presentation.xml',
} as const;

/** Programs within a document: VBA projects, macro sheets of Excel 4, controls. */
const PROGRAM = /(?:^|\/)(?:vbaproject\.bin|vbadata\.xml|macrosheets\/|activex\/)/iu;

/**
 * The kind of a file by what is in it, never by its name.
 *
 * @param head its first bytes, at most {@link HEAD_BYTES}
 * @param parts the names of its parts where it is a ZIP; null where it is none or its list is broken
 */
export function kindOfContent(head: Uint8Array, parts: readonly string[] | null): KindFound {
  if (begins(head, JPEG)) return 'jpeg';
  if (begins(head, PNG)) return textAt(head, 12, 4) === 'IHDR' ? 'png' : null;
  // A reader of PDF takes anything before the mark; we take none of it.
  if (/^%PDF-[12]\.\d/u.test(textAt(head, 0, 8))) return 'pdf';
  return begins(head, ZIP) && parts !== null ? officeKind(parts) : null;
}

function officeKind(parts: readonly string[]): KindFound {
  if (parts.some((name) => PROGRAM.test(name))) return 'macros';
  if (!parts.includes('[Content_Types].xml')) return null;
  const found = Object.entries(MAIN_PARTS).filter(([, part]) => parts.includes(part));
  const kinds = (['docx', 'xlsx', 'pptx'] as const).filter((kind) =>
    found.some(([name]) => name === kind),
  );
  return kinds.length === 1 ? (kinds[0] ?? null) : null;
}

const begins = (head: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => head[at] === byte);

const textAt = (head: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...head.subarray(from, from + length));
