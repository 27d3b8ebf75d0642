import { randomUUID } from 'node:crypto';

import { fastifyCookie } from '@fastify/cookie';
import { fastifyHelmet } from '@fastify/helmet';
import { Logger } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { instantOf } from '@tiendo/domain/period';

import type { BusinessClock } from '../clock/clock.ts';
import type { Env } from '../config/env.ts';
import { sendProblem } from '../errors/app-error.filter.ts';
import { refuseOtherMethods } from './allowed-methods.ts';
import { codingFor, encode, WORTH_CODING_BYTES } from './content-coding.ts';
import { isApi } from './dashboard-files.ts';
import { codedTag } from './entity-tag.ts';
import { refuseOtherTypes } from './file-addresses.ts';
import { readJson } from './json-body.ts';
import { refuseOtherHosts } from './known-host.ts';
import { takeUploads } from './uploads.ts';

const BODY_LIMIT_BYTES = 4 * 1024 * 1024;

/** Fastify as this product runs it: every request has an id, bodies are bounded. */
export function httpAdapter(env: Pick<Env, 'trustProxy'>): FastifyAdapter {
  return new FastifyAdapter({
    trustProxy: env.trustProxy,
    bodyLimit: BODY_LIMIT_BYTES,
    genReqId: () => randomUUID(),
    return503OnClosing: true,
    forceCloseConnections: true,
    // What Fastify refuses before any route is asked has the shape of every other refusal.
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      const page = pageInstead(request);
      if (page === null) sendProblem(error, request, reply, () => {});
      else void reply.redirect(page, 302);
    },
  });
}

/**
 * Where a browser is sent that asked for a page by an address that cannot be decoded: the same address with
 * its percent signs taken as they were typed, of which the dashboard says that there is no such page.
 */
function pageInstead({ method, url, headers }: FastifyRequest): string | null {
  const [pathname = '', query] = url.split('?');
  const asksForPage = method === 'GET' && (headers.accept ?? '').includes('text/html');
  if (!asksForPage || isApi(pathname) || pathname.startsWith('//')) return null;
  return `${pathname.replaceAll('%', '%25')}${query === undefined ? '' : `?${query}`}`;
}

/** Plugins and hooks that hold for every route. Runs before `app.init()`. */
export async function prepareServer(
  app: NestFastifyApplication,
  env: Pick<Env, 'host' | 'publicUrl'>,
  clock: BusinessClock,
  scriptHashes: readonly string[],
): Promise<void> {
  const server = app.getHttpAdapter().getInstance();
  refuseOtherHosts(server, env);
  // A body is JSON or a file, or it is refused: a form of another site can send every other kind by itself.
  server.removeContentTypeParser('text/plain');
  readJson(app, BODY_LIMIT_BYTES);
  refuseOtherTypes(server);
  takeUploads(server);
  await app.register(fastifyCookie);
  const secure = env.publicUrl?.startsWith('https:') ?? false;
  await app.register(fastifyHelmet, { ...securityHeaders(secure, scriptHashes), global: false });
  addSecurityHeaders(server);
  addCommonHeaders(server, clock);
  refuseOtherMethods(server);
  compressAnswers(server);
  logRequests(server);
}

/**
 * Scripts and requests go to our own server only; nobody frames us. Nothing inline runs but what the
 * built page itself says before its first paint, to the letter: docs/adr/0012.
 */
function securityHeaders(secure: boolean, scriptHashes: readonly string[]) {
  return {
    hsts: secure,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", ...scriptHashes],
        styleSrc: ["'self'"],
        // Attributes only: the charts measure text with one.
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'same-origin' as const },
  };
}

/** The same for every answer, so they are worked out for the first one only. */
function addSecurityHeaders(server: FastifyInstance): void {
  let made: ReturnType<FastifyReply['getHeaders']> | null = null;
  server.addHook('onRequest', async (_request, reply) => {
    if (made) return void reply.headers(made);
    reply.helmet();
    made = { ...reply.getHeaders() };
  });
}

function addCommonHeaders(server: FastifyInstance, clock: BusinessClock): void {
  server.addHook('onRequest', async (request, reply) => {
    void reply
      .header('request-id', request.id)
      .header('business-time', instantOf(clock.now().getTime()));
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
  });
}

/** Compresses what no cache of versions has yet; whatever goes out compressed has a tag of its own. */
function compressAnswers(server: FastifyInstance): void {
  server.addHook('onSend', async (request, reply, payload: unknown) => {
    if (typeof payload !== 'string' || payload.length < WORTH_CODING_BYTES) return payload;
    if (reply.getHeader('content-encoding') !== undefined) return payload;
    const coding = codingFor(request.headers['accept-encoding']);
    if (coding === null) return payload;
    void reply.header('content-encoding', coding).removeHeader('content-length');
    return encode(payload, coding);
  });
  server.addHook('onSend', async (_request, reply, payload: unknown) => {
    const [coding, tag] = [reply.getHeader('content-encoding'), reply.getHeader('etag')];
    if (coding !== undefined && tag !== undefined) {
      void reply.header('etag', codedTag(String(tag), String(coding)));
    }
    return payload;
  });
}

/** One line per request: no body, no query, so neither a figure nor a password can be in it. */
function logRequests(server: FastifyInstance): void {
  const log = new Logger('Request');
  const tell = (
    request: FastifyRequest,
    answer: { readonly status: number; readonly ms?: number },
  ) =>
    log.log({
      requestId: request.id,
      method: request.method,
      path: request.url.split('?')[0],
      ...answer,
      ...(request.actor ? { accountId: request.actor.accountId } : {}),
    });
  server.addHook('onResponse', async (request, reply) => {
    tell(request, { status: reply.statusCode, ms: Math.round(reply.elapsedTime) });
  });
  // Who went away hears no answer, so none is finished.
  server.addHook('onRequestAbort', async (request) => tell(request, { status: WENT_AWAY }));
}

/** What proxies write of a client that hung up. */
const WENT_AWAY = 499;
