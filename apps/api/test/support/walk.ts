import type { TestApi } from './test-api.ts';

/**
 * Follows the cursors of a list to its end. `between` runs after each of the first `times` pages, to
 * change what the list is made of.
 */
export async function walk(
  page: (cursor: string) => ReturnType<TestApi['inject']>,
  between: () => Promise<unknown> = async () => {},
  times = Number.POSITIVE_INFINITY,
): Promise<({ readonly id: string } & Record<string, unknown>)[]> {
  const seen = [];
  let cursor: string | null = '';
  for (let pages = 0; cursor !== null; pages += 1) {
    if (pages > 100) throw new Error('the list does not end');
    const reply: Awaited<ReturnType<typeof page>> = await page(cursor);
    if (reply.statusCode !== 200) throw new Error(reply.body);
    const { items, nextCursor } = reply.json();
    seen.push(...items);
    cursor = nextCursor === null ? null : `&cursor=${nextCursor}`;
    if (pages < times) await between();
  }
  return seen;
}
