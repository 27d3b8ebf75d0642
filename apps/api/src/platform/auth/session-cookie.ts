import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

export const SESSION_COOKIE = 'tiendo_session';

/** Scripts cannot read it, other sites cannot send changes with it, and it stays off plain http when there is https. */
function options(request: FastifyRequest): CookieSerializeOptions {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: request.protocol === 'https' };
}

/** Lets the browser keep the session, out of reach of scripts and other sites. */
export function giveSession(
  request: FastifyRequest,
  reply: FastifyReply,
  { token, expiresAt }: { readonly token: string; readonly expiresAt: Date },
): void {
  void reply.setCookie(SESSION_COOKIE, token, { ...options(request), expires: expiresAt });
}

/** Has the browser forget the session. */
export function takeSession(request: FastifyRequest, reply: FastifyReply): void {
  void reply.clearCookie(SESSION_COOKIE, options(request));
}
