import { type FileHandle, open } from 'node:fs/promises';

import {
  HEAD_BYTES,
  type KindFound,
  TAIL_BYTES,
  kindOfContent,
  zipDirectory,
  zipNames,
} from '@tiendo/domain/evidence';

/** What a file is by its content; of a ZIP no more is read than the list of its parts, and nothing unpacked. */
export async function kindOfFile(path: string, size: number): Promise<KindFound> {
  const file = await open(path);
  try {
    const head = await bytesOf(file, 0, Math.min(HEAD_BYTES, size));
    const from = Math.max(0, size - TAIL_BYTES);
    const found = zipDirectory(await bytesOf(file, from, size - from), size);
    const parts = found && zipNames(await bytesOf(file, found.offset, found.size), found.entries);
    return kindOfContent(head, parts);
  } finally {
    await file.close();
  }
}

async function bytesOf(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}
