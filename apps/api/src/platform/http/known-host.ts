import type { FastifyInstance } from 'fastify';

import type { Env } from '../config/env.ts';
import { isLoopback } from '../config/loopback.ts';
import { sendProblem } from '../errors/app-error.filter.ts';
import { AppError } from '../errors/app-error.ts';

const PORT = /:\d*$/;

/**
 * A server for this machine only answers to this machine's names, and to `PUBLIC_URL`'s for a proxy
 * beside it. A page elsewhere whose name was made to lead here (DNS rebinding) would otherwise count as
 * one of ours. The header itself is asked: what a proxy forwards, such a page can write too.
 */
export function refuseOtherHosts(
  server: FastifyInstance,
  { host: listening, publicUrl }: Pick<Env, 'host' | 'publicUrl'>,
): void {
  if (!isLoopback(listening)) return;
  const ours = publicUrl === undefined ? null : new URL(publicUrl).hostname;
  server.addHook('onRequest', async (request, reply) => {
    const name = (request.headers.host ?? '').replace(PORT, '').toLowerCase();
    if (isLoopback(name) || name === ours) return undefined;
    sendProblem(new AppError('request.host-refused'), request, reply, () => {});
    return reply;
  });
}
