import { Injectable, type PipeTransform } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';

import { FILE_TYPES } from './download.ts';
import { fileExpected } from './file-addresses.ts';

/** More than any form weighs. */
const UPLOAD_LIMIT_BYTES = 5 * 1024 * 1024;

/**
 * Lets workbooks in, whole and as bytes. A form of another site cannot send this type by itself, so it
 * needs no more than JSON does.
 */
export function acceptWorkbooks(server: FastifyInstance): void {
  server.addContentTypeParser(
    FILE_TYPES.xlsx,
    { parseAs: 'buffer', bodyLimit: UPLOAD_LIMIT_BYTES },
    (_request, body, done) => done(null, body),
  );
}

/** A body that must be a workbook. @throws AppError `request.file-expected` for an empty one */
@Injectable()
export class UploadedFile implements PipeTransform<unknown, Buffer> {
  transform(body: unknown): Buffer {
    if (Buffer.isBuffer(body) && body.length > 0) return body;
    throw fileExpected([FILE_TYPES.xlsx]);
  }
}
