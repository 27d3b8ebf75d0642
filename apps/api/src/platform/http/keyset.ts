import type { z } from 'zod';

import { AppError } from '../errors/app-error.ts';

/** A page of a list as it travels. */
export interface Page<Item> {
  readonly items: Item[];
  readonly nextCursor: string | null;
}

/**
 * Where a list goes on: the sort key of the last row given out, opaque to the client. It names a
 * place in the order and not a count, so rows inserted meanwhile are neither skipped nor repeated.
 */
export function readCursor<Key>(cursor: string | undefined, key: z.ZodType<Key>): Key | null {
  if (cursor === undefined) return null;
  const parsed = key.safeParse(parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  if (parsed.success) return parsed.data;
  throw new AppError(
    'request.invalid',
    {},
    { issues: [{ path: 'cursor', code: 'request.invalid', rule: 'cursor' }] },
  );
}

/** Makes a page of `limit + 1` rows: the extra one only tells that there is more. */
export function pageOfRows<Row, Item = Row>(
  rows: readonly Row[],
  limit: number,
  keyOf: (row: Row) => readonly unknown[],
  present: (row: Row) => Item,
): Page<Item> {
  const given = rows.slice(0, limit);
  const last = given.at(-1);
  const more = rows.length > limit && last !== undefined;
  const cursor = more ? Buffer.from(JSON.stringify(keyOf(last))).toString('base64url') : null;
  return { items: given.map(present), nextCursor: cursor };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
