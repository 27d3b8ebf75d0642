import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';

import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';

import { Transactions } from '../database/transactions.ts';
import { AppError } from '../errors/app-error.ts';
import { Answer } from './answer.ts';
import { IdempotencyKeys, type KeptAnswer, type KeyedRequest } from './idempotency-keys.ts';
import { ASKS_AT_ONCE, KeyClaims } from './key-claims.ts';

const CHANGES = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/**
 * A change sent twice under one `Idempotency-Key` is made once and answered alike. The whole request
 * runs in one transaction, which the service joins: a refused change leaves its key free.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly transactions: Transactions,
    private readonly keys: IdempotencyKeys,
    private readonly claims: KeyClaims,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const { actor } = request;
    const key = request.headers['idempotency-key'];
    if (key === undefined || actor === undefined || !CHANGES.has(request.method))
      return next.handle();
    // A file is one by its content, and no transaction stays open while it is on its way.
    if (request.body instanceof Readable) return next.handle();
    const keyed: KeyedRequest = {
      accountId: actor.accountId,
      method: request.method,
      path: request.url,
      key: readable(String(key)),
      bodyHash: createHash('sha256')
        .update(JSON.stringify(request.body ?? null))
        .digest(),
    };
    const reply = http.getResponse<FastifyReply>();
    const atOnce =
      this.reflector.get<true | undefined>(ASKS_AT_ONCE, context.getHandler()) ?? false;
    const once = () => this.#once({ keyed, reply, atOnce }, next);
    return from(this.transactions.runAtOnce(actor, once));
  }

  async #once({ keyed, reply, atOnce }: Once, next: CallHandler): Promise<unknown> {
    const claim = this.keys.claim(keyed);
    const begun = atOnce ? this.claims.during(claim, () => resultOf(next)) : null;
    begun?.catch(() => {});
    const kept = await claim;
    if (kept) {
      await begun?.catch(() => {});
      return answerAgain(kept, keyed, reply);
    }
    const result = await (begun ?? resultOf(next));
    const { etag, text } = asText(result);
    this.transactions.withCommit(this.keys.keep(keyed, { status: reply.statusCode, etag, text }));
    return result;
  }
}

/** A request that is answered once. */
interface Once {
  readonly keyed: KeyedRequest;
  readonly reply: FastifyReply;
  readonly atOnce: boolean;
}

const resultOf = (next: CallHandler): Promise<unknown> =>
  lastValueFrom<unknown, undefined>(next.handle(), { defaultValue: undefined });

function answerAgain(kept: KeptAnswer, asked: KeyedRequest, reply: FastifyReply): Answer {
  if (!kept.bodyHash.equals(asked.bodyHash)) throw new AppError('idempotency.key-reused');
  void reply.header('idempotency-replayed', 'true');
  return Answer.ofText(kept.etag, kept.text, kept.status);
}

function readable(key: string): string {
  if (/^[\x21-\x7e]{1,255}$/.test(key)) return key;
  const issue = {
    path: 'Idempotency-Key',
    code: 'request.invalid',
    rule: 'idempotency-key',
  } as const;
  throw new AppError('request.invalid', {}, { issues: [issue] });
}

function asText(result: unknown): { etag: string | null; text: string } {
  if (!(result instanceof Answer)) {
    return { etag: null, text: result === undefined ? '' : JSON.stringify(result) };
  }
  const { etag, content } = result;
  if (content.kind === 'json') return { etag, text: JSON.stringify(content.body) };
  if (content.kind === 'text') return { etag, text: content.text };
  throw new Error('the answer to a change is a body, not a version the client may hold');
}
