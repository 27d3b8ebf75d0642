import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';

import type { Order, Report } from './scenario.ts';

/** The client's process, kept for the whole run. */
export class LoadClient {
  readonly #child: ChildProcess;

  constructor() {
    this.#child = fork(path.join(import.meta.dirname, 'client.ts'), { stdio: 'inherit' });
  }

  run(order: Order): Promise<Report> {
    return new Promise((resolve, reject) => {
      const ended = () => reject(new Error('the load client ended'));
      this.#child.once('exit', ended);
      this.#child.once('message', (report) => {
        this.#child.off('exit', ended);
        resolve(report as Report);
      });
      this.#child.send(order);
    });
  }

  close(): void {
    this.#child.kill();
  }
}
