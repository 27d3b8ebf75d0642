import { expect, test } from 'vitest';

import type { SheetRow } from './overview.repository.ts';
import { cellsBelow, jsonBytes, totalsOf } from './packed-json.ts';

const row = (fields: Partial<SheetRow>): SheetRow => ({
  id: 'ward',
  indicator_id: null,
  cells: null,
  reported: null,
  state: null,
  extension_requested_until: null,
  extended_to: null,
  sent_at: null,
  late: null,
  late_working_days: null,
  sendings: null,
  is_signed: null,
  ...fields,
});

test('parts that are text already are passed on as they were written', () => {
  const bytes = jsonBytes(
    { halfYear: '2017-H1' },
    { cells: ['{', '"a":{"note":"Phúc Xá"}', '}'], totals: ['{}'] },
  );
  expect(bytes.toString()).toBe(
    '{"halfYear":"2017-H1","cells":{"a":{"note":"Phúc Xá"}},"totals":{}}',
  );
});

test('a unit that stands above others shows what they add up to, one that sent its own sheet', () => {
  const rows = [
    row({ id: 'silent' }),
    row({ id: 'ward', cells: '{"i":{"actual":"1"}}' }),
    row({ id: 'province' }),
    row({ id: 'ward', indicator_id: 'i', cells: '{"actual":"9"}', reported: true }),
    row({ id: 'province', indicator_id: 'i', cells: '{"actual":"2"}', reported: true }),
    row({ id: 'province', indicator_id: 'j', cells: '{ "actual":"3"}', reported: false }),
    row({ id: 'nation', indicator_id: 'i', cells: '{"actual":"5"}', reported: true }),
  ];
  expect(JSON.parse(cellsBelow(rows, 'nation').join(''))).toEqual({
    ward: { i: { actual: '1' } },
    province: {
      i: { state: 'reported', actual: '2' },
      j: { state: 'not-reported', actual: '3' },
    },
  });
  expect(totalsOf(rows, 'nation').join('')).toBe('{"i":{"actual":"5"}}');
});

test('where nothing was sent there is an empty object', () => {
  expect([cellsBelow([], 'nation'), totalsOf([], 'nation')].map((one) => one.join(''))).toEqual([
    '{}',
    '{}',
  ]);
});
