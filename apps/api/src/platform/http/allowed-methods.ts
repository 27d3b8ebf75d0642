import { URLPattern } from 'node:url';

import type { FastifyInstance } from 'fastify';

import { sendProblem } from '../errors/app-error.filter.ts';
import { AppError } from '../errors/app-error.ts';

/** The dashboard's: it takes every address that the API has not. */
const ANY_PATH = '/*';

interface KnownPath {
  readonly pattern: URLPattern;
  readonly methods: readonly string[];
}

/** Answers a method that an address of the API does not have with those it has. Knows routes made later. */
export function refuseOtherMethods(server: FastifyInstance): void {
  const known: KnownPath[] = [];
  server.addHook('onRoute', ({ url, method }) => {
    if (url === ANY_PATH) return;
    known.push({ pattern: new URLPattern({ pathname: url }), methods: [method].flat() });
  });
  server.addHook('onRequest', async (request, reply) => {
    if (!request.is404 && request.routeOptions.url !== ANY_PATH) return undefined;
    const [pathname = ''] = request.url.split('?');
    const matching = known.filter(({ pattern }) => pattern.test({ pathname }));
    if (matching.length === 0) return undefined;
    const allowed = [...new Set(matching.flatMap(({ methods }) => methods))].toSorted().join(', ');
    const refusal = new AppError('request.method-not-allowed', { method: request.method, allowed });
    sendProblem(refusal, request, reply.header('allow', allowed), () => {});
    return reply;
  });
}
