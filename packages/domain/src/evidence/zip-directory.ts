/** Where the list of a ZIP's parts stands in its file. */
export interface ZipDirectory {
  readonly offset: number;
  readonly size: number;
  readonly entries: number;
}

/** From the end of a file, as much as can hold the record that leads to the list: 22 bytes and a comment. */
export const TAIL_BYTES = 22 + 65_535;
/** More parts than any report has; a longer list is refused before it is read. In bytes. */
export const DIRECTORY_LIMIT = 1024 * 1024;

const END = 0x06_05_4b_50;
const ENTRY = 0x02_01_4b_50;
/** What a ZIP64 says in place of a number that does not fit. */
const TOO_LARGE = 0xff_ff_ff_ff;

/**
 * Finds the list of parts by the end of the file. Nothing is unpacked, so a part that would grow without
 * end never does (APPNOTE.TXT 4.3.16).
 *
 * @param tail the last bytes of the file, at most {@link TAIL_BYTES}
 * @returns null where there is no whole list within bounds
 */
export function zipDirectory(tail: Uint8Array, fileSize: number): ZipDirectory | null {
  const view = viewOf(tail);
  for (let at = tail.length - 22; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + 22 + view.getUint16(at + 20, true) !== tail.length) continue;
    const [entries, size, offset] = [
      view.getUint16(at + 10, true),
      view.getUint32(at + 12, true),
      view.getUint32(at + 16, true),
    ];
    const end = fileSize - tail.length + at;
    if (offset === TOO_LARGE || size > DIRECTORY_LIMIT || offset + size > end) return null;
    return { offset, size, entries };
  }
  return null;
}

/** The names in a list of parts; null where the list is not what its end says. */
export function zipNames(list: Uint8Array, entries: number): readonly string[] | null {
  const view = viewOf(list);
  const names: string[] = [];
  let at = 0;
  while (at < list.length) {
    if (at + 46 > list.length || view.getUint32(at, true) !== ENTRY) return null;
    const nameLength = view.getUint16(at + 28, true);
    const end = at + 46 + nameLength;
    if (end > list.length) return null;
    names.push(latin(list.subarray(at + 46, end)));
    at = end + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names.length === entries && at === list.length ? names : null;
}

/** Byte by byte: the names we look for are ASCII. */
const latin = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  new DataView(buffer, byteOffset, byteLength);
