import { expect, test } from 'vitest';

import { parseTrailSearch } from './trail-search.ts';

test('the address holds a kind that units have, and nothing else', () => {
  expect(parseTrailSearch({ kind: 'figure' })).toEqual({ kind: 'figure' });
  expect(parseTrailSearch({ kind: 'system' })).toEqual({});
  expect(parseTrailSearch({ kind: 7, page: '2' })).toEqual({});
});
