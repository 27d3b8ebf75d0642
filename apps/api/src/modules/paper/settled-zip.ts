import { type Zippable, strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Where a document says when it was made. */
const PROPERTIES = 'docProps/core.xml';
const TIME = />[^<]*<\/dcterms:/gu;

/**
 * The same document with the times of what is in it instead of the hour at which it was drawn: the same
 * report makes the same file, to the byte.
 */
export function settledZip(document: Uint8Array, asOf: Date): Buffer {
  const parts = unzipSync(document);
  const settled = Object.entries(parts).map(([name, bytes]): [string, Zippable[string]] => [
    name,
    [name === PROPERTIES ? dated(bytes, asOf) : bytes, { mtime: EPOCH }],
  ]);
  return Buffer.from(zipSync(Object.fromEntries(settled)));
}

const dated = (properties: Uint8Array, asOf: Date): Uint8Array =>
  strToU8(strFromU8(properties).replaceAll(TIME, `>${asOf.toISOString()}</dcterms:`));

/** The first day a zip knows, on the machine's own clock as zips have it. */
const EPOCH = new Date(1980, 0, 1);
