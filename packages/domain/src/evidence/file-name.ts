import type { FileKind } from './file-kind.ts';

/** Characters the name of a file may have. */
export const FILE_NAME_LIMIT = 180;

/**
 * Why a name is not taken.
 *
 * - `blank`, `too-long`: nothing but an ending, or more than {@link FILE_NAME_LIMIT} characters
 * - `path`: parts of a path, or what Windows keeps for itself
 * - `unprintable`: control characters, halves of characters, and signs that turn the direction of
 *   writing, with which `cod.exe` can be made to read as another ending
 */
export type NameRefusal = 'blank' | 'path' | 'too-long' | 'unprintable';

const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029]/u;
const PATH = /[/\\:*?"<>|]|^\.|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/** Whether a name that somebody's computer gave a file may be kept. */
export function nameRefusal(name: string): NameRefusal | null {
  const read = name.normalize('NFC').trim();
  if (UNPRINTABLE.test(read)) return 'unprintable';
  if (PATH.test(read)) return 'path';
  if (read.length > FILE_NAME_LIMIT) return 'too-long';
  return stemOf(read) === '' ? 'blank' : null;
}

const ENDINGS: Readonly<Record<FileKind, readonly string[]>> = {
  pdf: ['pdf'],
  jpeg: ['jpg', 'jpeg'],
  png: ['png'],
  docx: ['docx'],
  xlsx: ['xlsx'],
  pptx: ['pptx'],
};

/** The name a file is kept and handed out under: the ending is that of what it really is. */
export function storedName(name: string, kind: FileKind): string {
  const read = name.normalize('NFC').trim();
  const ending = /\.([^.]*)$/u.exec(read)?.[1]?.toLowerCase() ?? '';
  return ENDINGS[kind].includes(ending) ? read : `${read}.${ENDINGS[kind][0]}`;
}

const stemOf = (name: string): string => name.replace(/\.[^.]*$/u, '').trim();
