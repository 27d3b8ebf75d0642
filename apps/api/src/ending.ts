import { Logger } from '@nestjs/common';

/** What does not end by itself in this time is ended: an acknowledged change is on the disk already. */
const PATIENCE_MS = 10_000;

/**
 * Ends the process when a person, a service manager or a closed terminal asks for it, with exit code
 * 0; asked again while it ends, it goes on ending. Before anything is served there is nothing to
 * close: a first start that is cut short leaves what a crash leaves, and the next one begins anew.
 */
export class Ending {
  #close: (() => Promise<void>) | null = null;
  #begun = false;

  constructor() {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => this.#begin());
    }
  }

  /** From now on this is how to end. */
  by(close: () => Promise<void>): void {
    this.#close = close;
  }

  #begin(): void {
    if (this.#begun) return;
    this.#begun = true;
    if (this.#close === null) process.exit(0);
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    this.#close().then(
      () => process.exit(0),
      (error: unknown) => {
        new Logger('Stop').error(error);
        process.exit(1);
      },
    );
  }
}
