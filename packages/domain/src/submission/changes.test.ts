import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { type CellContents, changesBetween, withChanges } from './changes.ts';

const content = fc.record({
  state: fc.constantFrom('reported', 'not-occurred'),
  value: fc.option(fc.constantFrom('1', '2', '186')),
  note: fc.option(fc.string().map((text) => text.normalize('NFC'))),
});
const cells: fc.Arbitrary<CellContents> = fc
  .dictionary(fc.constantFrom('TG01', 'TG12', 'XD01', 'KT01'), content)
  .map((entries) => new Map(Object.entries(entries)));

test('the changes lead from what was to what is', () => {
  fc.assert(
    fc.property(cells, cells, (before, after) => {
      const changes = changesBetween(before, after);
      expect(changesBetween(withChanges(before, changes), after)).toEqual([]);
      expect(withChanges(before, changes)).toEqual(after);
    }),
  );
});

test('a cell is named where it differs, and only there', () => {
  fc.assert(
    fc.property(cells, cells, (before, after) => {
      const changes = changesBetween(before, after);
      const named = new Set(changes.map(({ indicatorCode }) => indicatorCode));
      for (const [code, cell] of after) {
        const same = JSON.stringify(before.get(code)) === JSON.stringify(cell);
        expect(named.has(code)).toBe(!same);
      }
      expect(changesBetween(after, after)).toEqual([]);
    }),
  );
});

test('neither the order of fields nor decomposed letters are a change', () => {
  const one = new Map([['TG12', { value: '1', note: 'Đảng ủy' }]]);
  const other = new Map([['TG12', { note: 'Đảng ủy'.normalize('NFD'), value: '1' }]]);
  expect(changesBetween(one, other)).toEqual([]);
});
