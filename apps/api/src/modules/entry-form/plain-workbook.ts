import { inflateRawSync } from 'node:zlib';

import { zipSync } from 'fflate';

import { type ZipEntry, type ZipProblem, zipEntries } from './zip-limits.ts';

/** The parts that cells are read from. Macros, links, pictures and whatever else there is stay behind. */
const READ =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/sharedStrings\.xml|xl\/styles\.xml|xl\/worksheets\/[\w.-]+\.xml)$/u;
const WORKBOOK = 'xl/workbook.xml';
const LOCAL = 0x04_03_4b_50;
const LOCAL_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;

/**
 * The same workbook with nothing in it but what cells are read from, unpacked by us to no more than its
 * directory said: what reads it next meets no other directory and no part that is larger than it seemed.
 */
export function plainWorkbook(file: Buffer): Uint8Array | ZipProblem {
  const entries = zipEntries(file);
  if (typeof entries === 'string') return entries;
  const parts: Record<string, Uint8Array> = {};
  for (const entry of entries.filter(({ name }) => READ.test(name))) {
    const part = unpacked(file, entry);
    if (part === null) return 'too-much';
    parts[entry.name] = part;
  }
  return WORKBOOK in parts ? zipSync(parts, { level: 0 }) : 'not-a-zip';
}

/** Null where a part is not what the directory says of it. */
function unpacked(file: Buffer, { at, method, packed, unpacked: size }: ZipEntry): Buffer | null {
  if (at + LOCAL_BYTES > file.length || file.readUInt32LE(at) !== LOCAL) return null;
  const from = at + LOCAL_BYTES + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
  const bytes = file.subarray(from, from + packed);
  if (method === STORED) return bytes.length === size ? bytes : null;
  if (method !== DEFLATED) return null;
  try {
    // One more than it said, because nothing is no limit.
    const part = inflateRawSync(bytes, { maxOutputLength: size + 1 });
    return part.length === size ? part : null;
  } catch {
    return null;
  }
}
