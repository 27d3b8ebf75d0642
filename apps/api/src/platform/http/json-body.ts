import { isUtf8 } from 'node:buffer';

import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { RawServerDefault } from 'fastify';

import { AppError } from '../errors/app-error.ts';

/**
 * Reads bodies of JSON. Bytes that are no UTF-8, as a script in an older encoding sends them, are refused:
 * decoded anyway, each would be kept as U+FFFD and what the person wrote be gone.
 */
export function readJson(app: NestFastifyApplication, bodyLimit: number): void {
  const parse = app.getHttpAdapter().getInstance().getDefaultJsonParser('error', 'error');
  app.useBodyParser<RawServerDefault>('application/json', { bodyLimit }, (request, body, done) => {
    if (isUtf8(body)) void parse(request, body.toString(), done);
    else done(new AppError('request.malformed'));
  });
}
