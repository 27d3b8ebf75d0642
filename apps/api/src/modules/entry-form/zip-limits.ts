/** How much a workbook may hold. A small file can unpack into gigabytes, so this is looked at before that. */
export const WORKBOOK_LIMITS = {
  bytes: 5 * 1024 * 1024,
  entries: 300,
  unpackedBytes: 50 * 1024 * 1024,
  /** Unpacked to packed, of entries large enough to matter. */
  ratio: 200,
  ratioFrom: 1024 * 1024,
} as const;

/** One part of a zip, as its directory says. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its own header begins. */
  readonly at: number;
}

/** Why a file is not opened: it is no workbook, or it would unpack into too much. */
export type ZipProblem = 'not-a-zip' | 'too-much';

const END = 0x06_05_4b_50;
const ENTRY = 0x02_01_4b_50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LONGEST_COMMENT = 65_535;
const ENCRYPTED = 1;
/** What takes its sizes from elsewhere: no workbook of ours is that large. */
const ZIP64 = 0xff_ff_ff_ff;

/**
 * The parts of a zip by its central directory, or why it is not opened. Nothing is unpacked here; sizes
 * that the directory understates are caught when a part is unpacked to no more than it said.
 */
export function zipEntries(file: Buffer): readonly ZipEntry[] | ZipProblem {
  const end = endOf(file);
  if (end === null) return 'not-a-zip';
  const count = file.readUInt16LE(end + 10);
  if (count > WORKBOOK_LIMITS.entries) return 'too-much';
  const entries: ZipEntry[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_BYTES > end || file.readUInt32LE(at) !== ENTRY) return 'not-a-zip';
    const nameBytes = file.readUInt16LE(at + 28);
    const next =
      at + ENTRY_BYTES + nameBytes + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
    const entry = {
      name: file.toString('utf8', at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes),
      method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20),
      unpacked: file.readUInt32LE(at + 24),
      at: file.readUInt32LE(at + 42),
    };
    const isSealed = (file.readUInt16LE(at + 8) & ENCRYPTED) !== 0;
    if (isSealed || next > end || entry.at >= end) return 'not-a-zip';
    entries.push(entry);
    at = next;
  }
  const names = new Set(entries.map(({ name }) => name));
  if (names.size !== entries.length) return 'not-a-zip';
  return isTooMuch(entries) ? 'too-much' : entries;
}

function isTooMuch(entries: readonly ZipEntry[]): boolean {
  const { ratio, ratioFrom, unpackedBytes } = WORKBOOK_LIMITS;
  const total = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  const swells = entries.some(
    ({ packed, unpacked }) => unpacked > ratioFrom && unpacked > packed * ratio,
  );
  return total > unpackedBytes || swells || entries.some(({ unpacked }) => unpacked === ZIP64);
}

/** Where the end record begins: the last one, because a comment may stand behind it. */
function endOf(file: Buffer): number | null {
  const first = Math.max(0, file.length - END_BYTES - LONGEST_COMMENT);
  for (let at = file.length - END_BYTES; at >= first; at -= 1) {
    if (file.readUInt32LE(at) === END) return at;
  }
  return null;
}
