import { Worker } from 'node:worker_threads';

import { Injectable } from '@nestjs/common';

import { AppError } from '../../platform/errors/app-error.ts';
import type { SheetCells } from './workbook-cells.ts';
import type { WorkbookAnswer, WorkbookToRead } from './workbook.worker.ts';

/** What a thread may use before it is ended: a form of ours needs a twentieth of it. */
const MEMORY = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 } as const;
const TIME_MS = 10_000;
/** More than one office sends at a time; further ones come again. */
const MOST_AT_ONCE = 2;
const COME_AGAIN_SECONDS = 5;

// Beside this file and of its kind: from the sources in tests, compiled in the product.
const WORKER = new URL(`./workbook.worker${import.meta.url.slice(-3)}`, import.meta.url);

/** Reads workbooks that anybody may have made, each in a thread with bounds. */
@Injectable()
export class WorkbookReader {
  #open = 0;

  /**
   * The cells of the sheets asked for, by name.
   *
   * @throws AppError `form.unreadable`, `form.too-much`; `request.too-many` while others are being read
   */
  async read(file: Buffer, sheets: readonly string[]): Promise<ReadonlyMap<string, SheetCells>> {
    if (this.#open >= MOST_AT_ONCE) {
      throw new AppError('request.too-many', { seconds: COME_AGAIN_SECONDS });
    }
    this.#open += 1;
    try {
      const answer = await answerOf({ file: new Uint8Array(file), sheets });
      if (answer.kind === 'cells') return answer.sheets;
      throw new AppError(answer.problem === 'too-much' ? 'form.too-much' : 'form.unreadable');
    } finally {
      this.#open -= 1;
    }
  }
}

/** A thread that runs out of its memory or its time had too much to read. */
function answerOf(asked: WorkbookToRead): Promise<WorkbookAnswer> {
  const { promise, resolve } = Promise.withResolvers<WorkbookAnswer>();
  const worker = new Worker(WORKER, { workerData: asked, resourceLimits: MEMORY });
  const tooMuch = () => resolve({ kind: 'refused', problem: 'too-much' });
  const clock = setTimeout(tooMuch, TIME_MS);
  worker.once('message', resolve);
  worker.once('error', tooMuch);
  worker.once('exit', tooMuch);
  return promise.finally(() => {
    clearTimeout(clock);
    void worker.terminate();
  });
}
