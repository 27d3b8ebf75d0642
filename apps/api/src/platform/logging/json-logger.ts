import { ConsoleLogger } from '@nestjs/common';

import type { Env } from '../config/env.ts';

const LEVELS = {
  debug: ['debug', 'log', 'warn', 'error', 'fatal'],
  info: ['log', 'warn', 'error', 'fatal'],
  warn: ['warn', 'error', 'fatal'],
  error: ['error', 'fatal'],
} as const;

const NOISE = new Set([
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'NestFactory',
  'NestApplication',
]);

/** One JSON object a line. An error is logged by its stack alone: its other fields may quote data. */
export class JsonLogger extends ConsoleLogger {
  constructor(level: Env['logLevel']) {
    super({ json: true, colors: false, compact: true, logLevels: [...LEVELS[level]] });
  }

  /** Nest tells of every class and route it found: of use only when one is missing. */
  override log(message: unknown, ...optional: unknown[]): void {
    if (NOISE.has(String(optional.at(-1)))) super.debug(message, ...optional);
    else super.log(message, ...optional);
  }

  override error(message: unknown, ...optional: unknown[]): void {
    if (message instanceof Error) super.error(stackOf(message), ...optional);
    else super.error(message, ...optional);
  }
}

/** The stack of an error and of what caused it. */
function stackOf(error: Error): string {
  const stack = error.stack ?? String(error);
  return error.cause instanceof Error ? `${stack}\ncaused by ${stackOf(error.cause)}` : stack;
}
