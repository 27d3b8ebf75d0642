import { z } from 'zod';

import { inDigits, wholeNumber } from './primitives.ts';

/** How many items a page may hold; asking for more is refused, never cut silently. */
export const PAGE_LIMIT = 500;
export const PAGE_DEFAULT = 100;

/** Query parameters every list accepts. */
export const pageQuery = {
  limit: inDigits(wholeNumber(1, PAGE_LIMIT).default(PAGE_DEFAULT)),
  cursor: z.string().max(400).optional(),
};

/** A page of a list: its items and the cursor of the next page, null on the last. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });
