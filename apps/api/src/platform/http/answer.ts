import type { FastifyReply, FastifyRequest } from 'fastify';

import { type Download, contentDisposition } from './download.ts';

/** What a controller may return besides a plain body: a body with its version, or the news that there is none. */
export class Answer {
  private constructor(
    readonly etag: string | null,
    readonly content:
      | { readonly kind: 'json'; readonly body: unknown }
      | { readonly kind: 'text'; readonly text: string; readonly status?: number }
      | { readonly kind: 'bytes'; readonly bytes: Buffer; readonly coding: string | null }
      | { readonly kind: 'file'; readonly file: Download }
      | { readonly kind: 'not-modified' },
  ) {}

  /** A body and the strong ETag of its version, without quotes. */
  static of(etag: string, body: unknown): Answer {
    return new Answer(etag, { kind: 'json', body });
  }

  /** JSON that is text already: packed rows go out as they were stored. */
  static ofText(etag: string | null, text: string, status?: number): Answer {
    return new Answer(etag, { kind: 'text', text, ...(status === undefined ? {} : { status }) });
  }

  /** JSON in UTF-8, compressed where a coding is named. */
  static ofBytes(etag: string, bytes: Buffer, coding: string | null = null): Answer {
    return new Answer(etag, { kind: 'bytes', bytes, coding });
  }

  /** A file to be kept: it is packed already and is not compressed again. */
  static ofFile(etag: string, file: Download): Answer {
    return new Answer(etag, { kind: 'file', file });
  }

  static notModified(etag: string): Answer {
    return new Answer(etag, { kind: 'not-modified' });
  }

  /** Sets status and headers; returns what is left to send. */
  send(request: FastifyRequest, reply: FastifyReply): unknown {
    if (this.etag !== null) void reply.header('etag', `"${this.etag}"`);
    if (request.method === 'GET') {
      void reply.header('cache-control', 'private, no-cache');
      void reply.header('vary', 'accept-encoding, accept-language, cookie');
    }
    const { content } = this;
    switch (content.kind) {
      case 'json':
        return content.body;
      case 'text':
        if (content.status !== undefined) void reply.status(content.status);
        if (content.text === '') return undefined;
        void reply.header('content-type', JSON_TYPE);
        return content.text;
      case 'bytes':
        void reply.header('content-type', JSON_TYPE);
        if (content.coding !== null) void reply.header('content-encoding', content.coding);
        return content.bytes;
      case 'file':
        void reply.header('content-type', content.file.type);
        void reply.header('content-disposition', contentDisposition(content.file.name));
        return content.file.bytes;
      case 'not-modified':
        void reply.status(304);
        return undefined;
    }
  }
}

const JSON_TYPE = 'application/json; charset=utf-8';
