import { parentPort, workerData } from 'node:worker_threads';

import { plainWorkbook } from './plain-workbook.ts';
import { type SheetCells, workbookCells } from './workbook-cells.ts';
import type { ZipProblem } from './zip-limits.ts';

// Runs in a thread of its own, with a memory of its own: what a workbook does to it, it does to it alone.

/** What the thread is given. */
export interface WorkbookToRead {
  readonly file: Uint8Array;
  readonly sheets: readonly string[];
}

/** What it answers: the cells by sheet, or why there are none. */
export type WorkbookAnswer =
  | { readonly kind: 'cells'; readonly sheets: ReadonlyMap<string, SheetCells> }
  | { readonly kind: 'refused'; readonly problem: ZipProblem };

async function answer({ file, sheets }: WorkbookToRead): Promise<WorkbookAnswer> {
  const plain = plainWorkbook(Buffer.from(file.buffer, file.byteOffset, file.byteLength));
  if (typeof plain === 'string') return { kind: 'refused', problem: plain };
  try {
    return { kind: 'cells', sheets: await workbookCells(plain, sheets) };
  } catch {
    // Whatever the library cannot make sense of is no workbook of ours.
    return { kind: 'refused', problem: 'not-a-zip' };
  }
}

// Given by the one who started this thread, in this shape.
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage(await answer(workerData as WorkbookToRead));
