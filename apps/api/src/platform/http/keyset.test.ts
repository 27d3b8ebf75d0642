import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { AppError } from '../errors/app-error.ts';
import { pageOfRows, readCursor } from './keyset.ts';

const key = z.tuple([z.int(), z.string()]);
const page = (rows: readonly string[], limit: number) =>
  pageOfRows(
    rows,
    limit,
    (row) => [row.length, row],
    (row) => row.toUpperCase(),
  );

describe('a page of a list', () => {
  test('names the last row it gives out, when there is more', () => {
    const { items, nextCursor } = page(['a', 'bb', 'ccc'], 2);
    expect(items).toEqual(['A', 'BB']);
    expect(readCursor(nextCursor ?? undefined, key)).toEqual([2, 'bb']);
  });

  test('is the last one when no row is left over', () => {
    expect(page(['a', 'bb'], 2).nextCursor).toBeNull();
    expect(page([], 2)).toEqual({ items: [], nextCursor: null });
  });

  test('starts at the beginning without a cursor', () => {
    expect(readCursor(undefined, key)).toBeNull();
  });

  test.each(['', 'x', 'W10', Buffer.from('["1","a"]').toString('base64url')])(
    'refuses %o, which no page of this list gave out',
    (cursor) => {
      expect(() => readCursor(cursor, key)).toThrow(AppError);
    },
  );

  test('any key comes back as it went', () => {
    fc.assert(
      fc.property(fc.integer(), fc.string(), (place, name) => {
        const { nextCursor } = pageOfRows([name, ''], 1, (row) => [place, row], String);
        expect(readCursor(nextCursor ?? undefined, key)).toEqual([place, name]);
      }),
    );
  });
});
