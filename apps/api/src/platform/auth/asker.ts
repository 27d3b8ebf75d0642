import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

import type { Actor } from './actor.ts';
import { AppError } from '../errors/app-error.ts';

/** Who asks for a change, and in which request: what the audit keeps of it. */
export interface Asker {
  readonly actor: Actor;
  readonly requestId: string;
  /** From where: the address behind the proxies that are trusted, and what the client calls itself, cut. */
  readonly address: string;
  readonly userAgent: string | null;
  /** The key the client may send again under; null when it gave none. */
  readonly idempotencyKey: string | null;
}

const LONGEST_ADDRESS = 64;
const LONGEST_USER_AGENT = 300;

/** Injects who asks into a controller's method. */
export const CurrentAsker = createParamDecorator((_: unknown, context: ExecutionContext): Asker => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  const key = request.headers['idempotency-key'];
  if (!request.actor) throw new AppError('auth.required');
  return {
    actor: request.actor,
    requestId: request.id,
    address: request.ip.slice(0, LONGEST_ADDRESS),
    userAgent: request.headers['user-agent']?.slice(0, LONGEST_USER_AGENT) ?? null,
    idempotencyKey: typeof key === 'string' ? key : null,
  };
});
