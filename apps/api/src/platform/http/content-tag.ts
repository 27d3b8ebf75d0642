import { createHash } from 'node:crypto';

import type { Answer } from './answer.ts';
import type { Revalidation } from './revalidation.ts';

/**
 * The version of something small that keeps no stamp of its own: two bodies have the same tag exactly
 * when they are the same text.
 */
function contentTag(body: unknown): string {
  return createHash('sha256').update(JSON.stringify(body)).digest('base64url').slice(0, 22);
}

/** Answers something small that keeps no stamp: built anew, and sent only when it changed. */
export async function answerByContent(
  known: Revalidation,
  body: Promise<unknown>,
): Promise<Answer> {
  const built = await body;
  return known.answer(contentTag(built), () => built);
}
