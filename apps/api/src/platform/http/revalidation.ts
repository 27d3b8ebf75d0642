import { createHash } from 'node:crypto';

import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

import type { Actor } from '../auth/actor.ts';
import { languageOf } from '../errors/problem.ts';
import { Answer } from './answer.ts';
import { BodyCache } from './body-cache.ts';
import { type Coding, codingFor, encode, WORTH_CODING_BYTES } from './content-coding.ts';

const bodies = new BodyCache();

/**
 * What the client holds already. A service finds the version first, cheaply, and builds the body only
 * when neither the client nor the cache of compressed bodies has that version.
 */
export class Revalidation {
  readonly #known: ReadonlySet<string>;
  readonly #coding: Coding | null;
  readonly #place: string;
  readonly #holder: string;

  constructor(request: Pick<FastifyRequest, 'headers' | 'url' | 'actor'>) {
    this.#known = tagsIn(request.headers['if-none-match']);
    this.#coding = codingFor(request.headers['accept-encoding']);
    const language = languageOf(request.headers['accept-language']);
    this.#place = [request.url, language].join(' ');
    this.#holder = holderOf(request.actor);
  }

  /**
   * Answers 304, a kept body, or what `build` makes. `version` names the version of everything the
   * body is made of; people with the same roles in the same units share a body, and nobody else: two
   * who use one browser one after the other hold different tags.
   */
  async answer(version: string, build: () => unknown): Promise<Answer> {
    const etag = `${version}~${this.#holder}`;
    if (this.#known.has(etag) || this.#known.has('*')) return Answer.notModified(etag);
    const coding = this.#coding;
    if (coding === null) return Answer.ofText(etag, textOf(await build()));
    const key = `${coding} ${etag} ${this.#place}`;
    const kept = bodies.get(key);
    if (kept) return Answer.ofEncoded(etag, kept, coding);
    return this.#encode(key, etag, coding, await build());
  }

  async #encode(key: string, etag: string, coding: Coding, body: unknown): Promise<Answer> {
    const text = textOf(body);
    if (text.length < WORTH_CODING_BYTES) return Answer.ofText(etag, text);
    const bytes = await encode(text, coding);
    bodies.set(key, bytes);
    return Answer.ofEncoded(etag, bytes, coding);
  }
}

/** What is text already is JSON already: packed rows go out as they were written. */
const textOf = (body: unknown): string => (typeof body === 'string' ? body : JSON.stringify(body));

/** Injects what the client holds into a GET. */
export const KnownVersion = createParamDecorator(
  (_: unknown, context: ExecutionContext) =>
    new Revalidation(context.switchToHttp().getRequest<FastifyRequest>()),
);

function tagsIn(header: string | undefined): ReadonlySet<string> {
  const tags = (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return new Set(tags.filter((tag) => tag !== '').map((tag) => tag.replaceAll('"', '')));
}

/** What a person may see and do decides what a body holds, so it is part of the body's name. */
function holderOf(actor: Actor | undefined): string {
  const grants = (actor?.grants ?? []).map(({ role, unitId }) => `${role}@${unitId}`);
  const text = grants.toSorted().join();
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}
