import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { sendProblem } from '../errors/app-error.filter.ts';
import { AppError } from '../errors/app-error.ts';
import { type Coding, codingFor, encode } from './content-coding.ts';
import { knownTags, versionOf } from './entity-tag.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};
const COMPRESSIBLE = new Set(['.html', '.js', '.css', '.svg', '.json', '.webmanifest']);

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([^]*?)<\/script>/g;

/** The build leaves a brotli twin beside each script and style sheet. */
const TWIN = '.br';

interface BuiltFile {
  readonly type: string;
  readonly etag: string;
  readonly caching: string;
  readonly body: Buffer;
  readonly coded: Map<Coding, Buffer>;
}

/** The built dashboard, held in memory: a few megabytes that every browser asks for. */
export class DashboardFiles {
  readonly #files = new Map<string, BuiltFile>();
  readonly #directory: string;

  /** @param demo the page then shows the strip of the demo before any script has come */
  constructor(directory: string, demo: boolean) {
    this.#directory = directory;
    if (!fs.existsSync(directory)) return;
    for (const name of fs.readdirSync(directory, { recursive: true, encoding: 'utf8' })) {
      const file = path.join(directory, name);
      if (fs.statSync(file).isFile() && !name.endsWith(TWIN)) {
        this.#files.set(
          `/${name.split(path.sep).join('/')}`,
          builtFile(name, readBuilt(file, demo)),
        );
      }
    }
    for (const [name, { coded }] of this.#files) {
      const twin = path.join(directory, `${name}${TWIN}`);
      if (fs.existsSync(twin)) coded.set('br', fs.readFileSync(twin));
    }
  }

  /** The scripts inside the page, as its content security policy names them. */
  scriptHashes(): string[] {
    const page = this.#files.get('/index.html')?.body.toString() ?? '';
    return [...page.matchAll(INLINE_SCRIPT)].map(([, script = '']) => {
      const hash = createHash('sha256').update(script).digest('base64');
      return `'sha256-${hash}'`;
    });
  }

  /** Compresses once, well, what the build has not; until then it goes out as it is. */
  async compress(): Promise<void> {
    for (const [name, file] of this.#files) {
      if (!COMPRESSIBLE.has(path.extname(name))) continue;
      for (const coding of ['br', 'gzip'] as const) {
        if (!file.coded.has(coding)) file.coded.set(coding, await encode(file.body, coding, 9));
      }
    }
  }

  /** Answers whatever no API route has: a built file, or the page whose own router knows the address. */
  serve(server: FastifyInstance): void {
    server.get('/*', (request, reply) => {
      const pathname = decodeURI(request.url.split('?')[0] ?? '/');
      const page = isPage(pathname, request.headers.accept);
      const file = this.#files.get(pathname) ?? (page ? this.#files.get('/index.html') : undefined);
      if (file && !isApi(pathname)) return send(file, request, reply);
      if (page)
        return reply
          .type('text/plain')
          .status(503)
          .send(`no dashboard in ${this.#directory}: npm run build`);
      sendProblem(new AppError('resource.not-found'), request, reply, () => {});
      return reply;
    });
  }
}

/** Whether an address is the program's own and no page. */
export const isApi = (pathname: string): boolean =>
  /^\/(api|healthz|readyz|metrics)(\/|$)/.test(pathname);

/**
 * An address of the dashboard's own router, asked for by a browser or by a program that takes
 * anything (curl, a link preview). A name with an extension is a file: it is there or it is not.
 */
function isPage(pathname: string, accept = '*/*'): boolean {
  if (isApi(pathname)) return false;
  if (accept.includes('text/html')) return true;
  return accept.includes('*/*') && path.posix.extname(pathname) === '';
}

function readBuilt(file: string, demo: boolean): Buffer {
  const body = fs.readFileSync(file);
  if (!demo || path.basename(file) !== 'index.html') return body;
  return Buffer.from(body.toString().replace('<html ', '<html data-demo '));
}

/** The build puts a hash of the content into the name of everything under `assets`. */
function builtFile(name: string, body: Buffer): BuiltFile {
  return {
    body,
    type: TYPES[path.extname(name)] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    caching: /^assets[\\/]/.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache',
    coded: new Map(),
  };
}

function send(file: BuiltFile, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  void reply
    .header('etag', file.etag)
    .header('cache-control', file.caching)
    .header('vary', 'accept-encoding')
    .type(file.type);
  const known = knownTags(request.headers['if-none-match']).get(versionOf(file.etag));
  if (known !== undefined) return reply.header('etag', `"${known}"`).status(304).send();
  const coding = codingFor(request.headers['accept-encoding']);
  const coded = coding === null ? undefined : file.coded.get(coding);
  if (coded && coding !== null) void reply.header('content-encoding', coding);
  return reply.send(coded ?? file.body);
}
