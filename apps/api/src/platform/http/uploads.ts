import { Readable } from 'node:stream';

import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';

import { MEDIA_TYPES } from '@tiendo/domain/evidence';

import { AppError } from '../errors/app-error.ts';
import { fileExpected, fileTypesAt, isFormAt } from './file-addresses.ts';
import { isGivenUp, wholeForm } from './uploaded-file.ts';

/** A file on its way: its body is read by whoever takes it, once it is known that it may come. */
export interface Upload {
  readonly body: Readable;
  /** What the client says its length is, in bytes; null when it says nothing. */
  readonly length: number | null;
}

const TYPES = [...Object.values(MEDIA_TYPES), 'application/octet-stream'];

/**
 * Lets files come in at the addresses that take them, unread but for forms; every other address takes
 * JSON. Where a file is refused before its end the connection is given up: nobody reads the rest.
 */
export function takeUploads(server: FastifyInstance): void {
  server.addContentTypeParser(TYPES, async (request: FastifyRequest, payload: Readable) => {
    if (fileTypesAt(request) === null) throw new AppError('request.unsupported-media-type');
    return isFormAt(request) ? wholeForm(request, payload) : payload;
  });
  server.addHook('onSend', async (request, reply) => {
    const { body } = request;
    const isUnread = body instanceof Readable ? !body.readableEnded : isGivenUp(request);
    if (isUnread) void reply.header('connection', 'close');
  });
}

/** Injects the file that a request brings. */
export const StreamedFile = createParamDecorator(
  (_: unknown, context: ExecutionContext): Upload => {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { body, headers } = request;
    if (!(body instanceof Readable)) throw fileExpected(fileTypesAt(request) ?? TYPES);
    const length = Number(headers['content-length'] ?? Number.NaN);
    return { body, length: Number.isSafeInteger(length) ? length : null };
  },
);
