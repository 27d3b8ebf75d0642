import { expect, test } from 'vitest';

import { objectOfParts } from './packed-json.ts';

test('parts that are text already are passed on as they were written', () => {
  const text = objectOfParts(
    { halfYear: '2017-H1' },
    { cells: '"a":{"actual":"1.50"}', totals: null },
  );
  expect(text).toBe('{"halfYear":"2017-H1","cells":{"a":{"actual":"1.50"}},"totals":{}}');
});
