import type { Readable } from 'node:stream';

import { Injectable, type PipeTransform } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

import { AppError } from '../errors/app-error.ts';
import { FILE_TYPES } from './download.ts';
import { fileExpected } from './file-addresses.ts';

/** More than any form weighs. */
const FORM_LIMIT_BYTES = 5 * 1024 * 1024;

/** Bodies of which too much came: nobody reads the rest. */
const givenUp = new WeakSet<FastifyRequest>();

/** Whether more came than is read, so that the connection has to be given up. */
export const isGivenUp = (request: FastifyRequest): boolean => givenUp.has(request);

/** Reads the body of a form, whole and as bytes. @throws AppError `request.too-large`, `request.cut-off` */
export async function wholeForm(request: FastifyRequest, body: Readable): Promise<Buffer> {
  const announced = Number(request.headers['content-length'] ?? 0);
  const content = announced > FORM_LIMIT_BYTES ? null : await contentOf(body);
  if (content) return content;
  givenUp.add(request);
  throw new AppError('request.too-large');
}

/** Null where more comes than a form weighs. */
async function contentOf(body: Readable): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    // Left early, the body would be destroyed and its sender never told why.
    for await (const chunk of body.iterator({ destroyOnReturn: false })) {
      size += (chunk as Buffer).length;
      if (size > FORM_LIMIT_BYTES) return null;
      chunks.push(chunk as Buffer);
    }
  } catch (error) {
    throw new AppError('request.cut-off', {}, { cause: error });
  }
  return Buffer.concat(chunks);
}

/** A body that must be a workbook. @throws AppError `request.file-expected` for an empty one */
@Injectable()
export class UploadedFile implements PipeTransform<unknown, Buffer> {
  transform(body: unknown): Buffer {
    if (Buffer.isBuffer(body) && body.length > 0) return body;
    throw fileExpected([FILE_TYPES.xlsx]);
  }
}
