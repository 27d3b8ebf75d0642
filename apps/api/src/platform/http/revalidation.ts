import { createHash } from 'node:crypto';

import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

import type { Actor } from '../auth/actor.ts';
import { languageOf } from '../errors/problem.ts';
import { Answer } from './answer.ts';
import { BodyCache } from './body-cache.ts';
import { type Coding, codingFor, encode, WORTH_CODING_BYTES } from './content-coding.ts';
import type { Download } from './download.ts';
import { knownTags } from './entity-tag.ts';

const bodies = new BodyCache();

/**
 * What the client holds already. A service finds the version first, cheaply, and builds the body only
 * when neither the client nor the cache of compressed bodies has that version.
 */
export class Revalidation {
  readonly #known: ReadonlyMap<string, string>;
  readonly #coding: Coding | null;
  readonly #place: string;
  readonly #holder: string;

  constructor(request: Pick<FastifyRequest, 'headers' | 'url' | 'actor'>) {
    this.#known = knownTags(request.headers['if-none-match']);
    this.#coding = codingFor(request.headers['accept-encoding']);
    const language = languageOf(request.headers['accept-language']);
    this.#place = [request.url, language].join(' ');
    this.#holder = holderOf(request.actor);
  }

  /** Whether the client or the cache of compressed bodies may have the body; else it is built at once. */
  get mayBeHeld(): boolean {
    return this.#coding !== null || this.#known.size > 0;
  }

  /**
   * Answers 304, a kept body, or what `build` makes. `version` names the version of everything the
   * body is made of, and who asks where that decides; people with the same roles in the same units
   * share a body otherwise, and nobody else: two who use one browser one after the other hold
   * different tags.
   */
  async answer(version: string, build: () => unknown): Promise<Answer> {
    const etag = `${version}~${this.#holder}`;
    if (this.#knows(etag)) return this.#notModified(etag);
    const coding = this.#coding;
    if (coding === null) return Answer.ofBytes(etag, bytesOf(await build()));
    const key = `${coding} ${etag} ${this.#place}`;
    const kept = bodies.get(key);
    if (kept) return Answer.ofBytes(etag, kept, coding);
    return this.#encode(key, etag, coding, await build());
  }

  /** 304 where the client holds that version, else null: for what is made after its transaction. */
  unchanged(version: string): Answer | null {
    const etag = `${version}~${this.#holder}`;
    return this.#knows(etag) ? this.#notModified(etag) : null;
  }

  /** A file of that version. */
  file(version: string, file: Download): Answer {
    return Answer.ofFile(`${version}~${this.#holder}`, file);
  }

  /**
   * Answers one versioned thing, built already because it is small. A change names the version in
   * `If-Match`; what the asker may see of it, and what moves without it, is in the mark behind.
   */
  answerVersion(version: number, body: object): Answer {
    const etag = `${version}~${mark(this.#holder + JSON.stringify(body))}`;
    return this.#knows(etag) ? this.#notModified(etag) : Answer.of(etag, body);
  }

  #knows(etag: string): boolean {
    return this.#known.has(etag) || this.#known.has('*');
  }

  /** The tag goes back as it came: of the very bytes that the client keeps. */
  #notModified(etag: string): Answer {
    return Answer.notModified(this.#known.get(etag) ?? etag);
  }

  async #encode(key: string, etag: string, coding: Coding, body: unknown): Promise<Answer> {
    const plain = bytesOf(body);
    if (plain.length < WORTH_CODING_BYTES) return Answer.ofBytes(etag, plain);
    const bytes = await encode(plain, coding);
    bodies.set(key, bytes);
    return Answer.ofBytes(etag, bytes, coding);
  }
}

/** What is bytes already is JSON already: packed rows go out as they were written. */
const bytesOf = (body: unknown): Buffer =>
  Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body));

/** Injects what the client holds into a GET. */
export const KnownVersion = createParamDecorator(
  (_: unknown, context: ExecutionContext) =>
    new Revalidation(context.switchToHttp().getRequest<FastifyRequest>()),
);

/** Names that were made, for as long as the session is remembered. */
const holders = new WeakMap<Actor, string>();

/** What a person may see and do decides what a body holds, so it is part of the body's name. */
function holderOf(actor: Actor | undefined): string {
  const made = actor && holders.get(actor);
  if (made !== undefined) return made;
  const grants = (actor?.grants ?? []).map(({ role, unitId }) => `${role}@${unitId}`);
  const holder = mark(grants.toSorted().join());
  if (actor) holders.set(actor, holder);
  return holder;
}

/** Sixteen letters that stand for a text. */
function mark(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}
