import { ConsoleLogger } from '@nestjs/common';

/** Keeps what the program says instead of writing it, by level. */
export class HeardLog extends ConsoleLogger {
  readonly lines: { readonly level: string; readonly message: unknown }[] = [];

  constructor() {
    super({ logLevels: ['debug', 'log', 'warn', 'error', 'fatal'] });
  }

  /** What was said of a fault, or of what may become one. */
  get alarms() {
    return this.lines.filter(({ level }) => ['warn', 'error', 'fatal'].includes(level));
  }

  protected override printMessages(messages: unknown[], _context?: string, level = 'log'): void {
    this.lines.push(...messages.map((message) => ({ level, message })));
  }
}
