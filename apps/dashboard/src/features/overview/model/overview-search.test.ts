import { expect, test } from 'vitest';

import { parseOverviewSearch } from './overview-search.ts';

test('a link keeps what it says', () => {
  const search = { indicator: 'TG12', order: 'attention', view: 'table', block: 'B' };
  expect(parseOverviewSearch(search)).toEqual(search);
});

test('a mistyped link opens at the defaults', () => {
  expect(
    parseOverviewSearch({ indicator: 12, order: 'x', view: 'y', block: 'C', more: 1 }),
  ).toEqual({});
});
