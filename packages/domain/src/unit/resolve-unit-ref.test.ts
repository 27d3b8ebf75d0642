import { describe, expect, test } from 'vitest';

import { isoDate } from '../period/iso-date.ts';
import { unitNumber, unitVersion } from '../testing/units.ts';
import { resolveUnitRef } from './resolve-unit-ref.ts';

const ngocKhanh = unitVersion(1, {
  name: 'Ngọc Khánh',
  officialCode: '00025',
  validity: { from: isoDate('2012-01-01'), to: isoDate('2025-06-30') },
});
const giangVo = unitVersion(2, {
  name: 'Giảng Võ',
  officialCode: '00025',
  validity: { from: isoDate('2025-07-01'), to: null },
});
const board = unitVersion(3, { name: 'Ban Tuyên giáo', ownCode: 'btg' });
const versions = [ngocKhanh, giangVo, board];

describe('naming a unit', () => {
  test.for([
    { ref: 'code:00025', on: '2025-06-30', found: 'Ngọc Khánh' },
    { ref: 'code:00025', on: '2025-07-01', found: 'Giảng Võ' },
    { ref: 'own:btg', on: '2017-06-14', found: 'Ban Tuyên giáo' },
    { ref: unitNumber(1).toUpperCase(), on: '2017-06-14', found: 'Ngọc Khánh' },
  ])('$ref on $on is $found', ({ ref, on, found }) => {
    const resolved = resolveUnitRef(versions, ref, isoDate(on));
    expect(resolved.kind === 'unit' && resolved.unit.name).toBe(found);
  });

  test.for(['code:00004', 'own:00025', 'code:', '00025', unitNumber(2)])(
    '%s names nobody in 2017',
    (ref) => {
      expect(resolveUnitRef(versions, ref, isoDate('2017-06-14'))).toEqual({ kind: 'not-found' });
    },
  );

  test('a code two units bear on one day is answered with both', () => {
    const twin = unitVersion(4, { officialCode: '00025' });
    expect(resolveUnitRef([twin, ngocKhanh], 'code:00025', isoDate('2017-06-14'))).toEqual({
      kind: 'ambiguous',
      candidates: [ngocKhanh, twin],
    });
  });
});
