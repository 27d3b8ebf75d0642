import { Readable } from 'node:stream';

import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';

import { MEDIA_TYPES } from '@tiendo/domain/evidence';

import { AppError } from '../errors/app-error.ts';
import { fileExpected, fileTypesAt } from './file-addresses.ts';

/** A file on its way: its body is read by whoever takes it, once it is known that it may come. */
export interface Upload {
  readonly body: Readable;
  /** What the client says its length is, in bytes; null when it says nothing. */
  readonly length: number | null;
}

/** A workbook that is called one is let in whole (`uploaded-file.ts`), because forms are workbooks too. */
const { xlsx: _workbook, ...STREAMED } = MEDIA_TYPES;
const TYPES = [...Object.values(STREAMED), 'application/octet-stream'];

/**
 * Lets files come in at the addresses that take them, unread; every other address takes JSON. Where a
 * file is refused before its end the connection is given up: nobody reads the rest.
 */
export function takeUploads(server: FastifyInstance): void {
  server.addContentTypeParser(TYPES, (request, payload, done) => {
    if (fileTypesAt(request) === null) done(new AppError('request.unsupported-media-type'));
    else done(null, payload);
  });
  server.addHook('onSend', async (request, reply) => {
    if (request.body instanceof Readable && !request.body.readableEnded) {
      void reply.header('connection', 'close');
    }
  });
}

/** Injects the file that a request brings. */
export const StreamedFile = createParamDecorator(
  (_: unknown, context: ExecutionContext): Upload => {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { body, headers } = request;
    if (Buffer.isBuffer(body)) return { body: Readable.from([body]), length: body.length };
    if (!(body instanceof Readable)) throw fileExpected(fileTypesAt(request) ?? TYPES);
    const length = Number(headers['content-length'] ?? Number.NaN);
    return { body, length: Number.isSafeInteger(length) ? length : null };
  },
);
