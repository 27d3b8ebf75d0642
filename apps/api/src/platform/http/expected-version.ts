import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

import { AppError, type ErrorParams } from '../errors/app-error.ts';
import { versionOf } from './entity-tag.ts';

/** The version a change was made on, from `If-Match`. Asked for only when the service compares. */
export class ExpectedVersion {
  readonly #header: string | undefined;

  constructor(header: string | undefined) {
    this.#header = header;
  }

  /** Whether the client left open which version it changes. */
  get isUnnamed(): boolean {
    return this.#header === undefined;
  }

  /**
   * Whether the change was made on the version that stands. What a tag says of its holder and of its
   * coding is not compared; a weak tag never matches (RFC 9110 §13.1.1).
   */
  names(standing: string): boolean {
    const given = (this.#header ?? '').split(',').map((tag) => tag.trim());
    const strong = given.filter((tag) => !tag.startsWith('W/'));
    const versions = new Set(strong.map((tag) => versionOf(tag).replace(/~[\w-]{16}$/u, '')));
    return versions.has('*') || versions.has(standing);
  }

  /**
   * Refuses a change made on another version than the one that stands: 428 when the client named
   * none, 412 with the version that stands when somebody was faster.
   */
  refuseUnless(
    standing: string,
    current: () => { readonly params: ErrorParams; readonly current: unknown },
  ): void {
    if (this.#header === undefined) throw new AppError('precondition.required');
    if (this.names(standing)) return;
    const found = current();
    throw new AppError('precondition.failed', found.params, { current: found.current });
  }
}

/** Injects the version a change expects to find. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const { headers } = context.switchToHttp().getRequest<FastifyRequest>();
  return new ExpectedVersion(headers['if-match']);
});
