import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { isoDate } from '../period/iso-date.ts';
import type { UnitId } from '../shared/ids.ts';
import { unitNumber, unitVersion } from '../testing/units.ts';
import { ancestryRows } from './ancestry.ts';
import {
  ancestorsOf,
  childrenOf,
  descendantsOf,
  leavesBelow,
  relatedTo,
  reportersBelow,
  rootsOf,
  treeAt,
} from './unit-tree.ts';
import type { UnitVersion } from './unit.ts';

const city = unitNumber(1);
const district = unitNumber(2);
const day = isoDate('2017-06-14');
const names = (units: readonly UnitVersion[]) => units.map(({ name }) => name);

const until = (to: string) => ({ validity: { from: isoDate('2012-01-01'), to: isoDate(to) } });
const since = (from: string) => ({ validity: { from: isoDate(from), to: null } });

const versions = [
  unitVersion(5, { name: 'Điện Biên', parentId: district, displayOrder: 2 }),
  unitVersion(4, { name: 'Trúc Bạch', parentId: district, displayOrder: 1 }),
  unitVersion(7, { name: 'Công an', kind: 'vertical-agency', relatedToId: district }),
  unitVersion(6, { name: 'Tổ dân phố 1', kind: 'public-unit', parentId: unitNumber(4) }),
  unitVersion(8, { name: 'Ban Tuyên giáo', kind: 'party-board', parentId: district }),
  unitVersion(2, { name: 'Ba Đình', kind: 'committee', parentId: city }),
  unitVersion(1, { name: 'Hà Nội', kind: 'committee' }),
];
const tree = treeAt(versions, day);

describe('the tree on a day', () => {
  test('children stand in the official order and are followed by their own', () => {
    expect(names(childrenOf(tree, district))).toEqual(['Trúc Bạch', 'Điện Biên', 'Ban Tuyên giáo']);
    expect(names(descendantsOf(tree, city))).toEqual([
      'Ba Đình',
      'Trúc Bạch',
      'Tổ dân phố 1',
      'Điện Biên',
      'Ban Tuyên giáo',
    ]);
  });

  test('equal places are ordered by Vietnamese name: Đ after D', () => {
    const sorted = treeAt(
      ['Đống Đa', 'Dịch Vọng', 'Ea Kar'].map((name, index) =>
        unitVersion(index, { name, displayOrder: 0 }),
      ),
      day,
    );
    expect(names(rootsOf(sorted))).toEqual(['Dịch Vọng', 'Đống Đa', 'Ea Kar']);
  });

  test('those above are listed nearest first', () => {
    expect(names(ancestorsOf(tree, unitNumber(6)))).toEqual(['Trúc Bạch', 'Ba Đình', 'Hà Nội']);
    expect(ancestorsOf(tree, city)).toEqual([]);
    expect(() => ancestorsOf(tree, unitNumber(99))).toThrow(RangeError);
  });

  test('a related unit is beside its parent, never below it', () => {
    expect(names(relatedTo(tree, district))).toEqual(['Công an']);
    expect(names(descendantsOf(tree, district))).not.toContain('Công an');
    expect(names(rootsOf(tree))).toEqual(['Hà Nội']);
  });

  test('reporters are the units of one kind, however deep', () => {
    expect(names(reportersBelow(tree, city, 'ward-committee'))).toEqual(['Trúc Bạch', 'Điện Biên']);
    expect(names(leavesBelow(tree, city))).toEqual(['Tổ dân phố 1', 'Điện Biên', 'Ban Tuyên giáo']);
  });

  test('a unit is called and placed as on that day', () => {
    const moved = [
      unitVersion(1),
      unitVersion(2),
      unitVersion(3, {
        name: 'cũ',
        parentId: unitNumber(1),
        validity: { from: isoDate('2012-01-01'), to: isoDate('2025-06-30') },
      }),
      unitVersion(3, {
        name: 'mới',
        parentId: unitNumber(2),
        validity: { from: isoDate('2025-07-01'), to: null },
      }),
    ];
    const above = (on: string) => names(ancestorsOf(treeAt(moved, isoDate(on)), unitNumber(3)));
    expect(above('2025-06-30')).toEqual(['Đảng ủy phường 1']);
    expect(above('2025-07-01')).toEqual(['Đảng ủy phường 2']);
    expect(treeAt(moved, isoDate('2011-12-31')).units.size).toBe(0);
  });

  test('a ward merged in mid-year reports where it stood on the last day of the half-year', () => {
    const ended = unitVersion(10, {
      name: 'Nguyễn Trung Trực',
      parentId: district,
      ...until('2024-12-31'),
    });
    const merged = [
      unitVersion(2, { name: 'Ba Đình', kind: 'committee', ...until('2025-06-30') }),
      unitVersion(4, { name: 'Trúc Bạch', parentId: district, ...until('2025-06-30') }),
      ended,
      unitVersion(20, { name: 'Ba Đình (mới)', parentId: city, ...since('2025-07-01') }),
      unitVersion(1, { name: 'Hà Nội', kind: 'committee' }),
    ];
    const reporters = (on: string, above: UnitId) =>
      names(reportersBelow(treeAt(merged, isoDate(on)), above, 'ward-committee'));
    expect(reporters('2024-12-14', district)).toEqual(['Trúc Bạch', 'Nguyễn Trung Trực']);
    expect(reporters('2024-12-31', district)).toEqual(['Trúc Bạch', 'Nguyễn Trung Trực']);
    expect(reporters('2025-01-01', district)).toEqual(['Trúc Bạch']);
    expect(reporters('2025-06-14', district)).toEqual(['Trúc Bạch']);
    expect(reporters('2025-06-30', city)).toEqual([]);
    expect(reporters('2025-07-01', city)).toEqual(['Ba Đình (mới)']);
    const rows = ancestryRows(merged, isoDate('2025-06-14'));
    expect(rows.some(({ unitId }) => unitId === ended.unitId)).toBe(false);
  });

  test('a circle or two versions on one day are no tree', () => {
    const circle = [
      unitVersion(1, { parentId: unitNumber(2) }),
      unitVersion(2, { parentId: unitNumber(1) }),
    ];
    expect(() => treeAt(circle, day)).toThrow(RangeError);
    expect(() => treeAt([unitVersion(1), unitVersion(1)], day)).toThrow(RangeError);
  });
});

describe('ancestry rows', () => {
  test('each unit stands above itself at depth 0 and below each of its ancestors', () => {
    const rows = ancestryRows(versions, day).filter((row) => row.unitId === unitNumber(4));
    expect(rows).toEqual([
      { unitId: unitNumber(4), ancestorId: unitNumber(4), depth: 0 },
      { unitId: unitNumber(4), ancestorId: district, depth: 1 },
      { unitId: unitNumber(4), ancestorId: city, depth: 2 },
    ]);
  });

  test('what is above in the rows is exactly what is below in the tree', () => {
    // Each unit's parent has a smaller number, so any list of numbers is a forest.
    const forest = fc
      .array(fc.nat(), { minLength: 1, maxLength: 25 })
      .map((parents) =>
        parents.map((parent, index) =>
          unitVersion(index, index === 0 ? {} : { parentId: unitNumber(parent % index) }),
        ),
      );
    fc.assert(
      fc.property(forest, (units) => {
        const below = treeAt(units, day);
        const pairs = units.flatMap((unit) =>
          descendantsOf(below, unit.unitId).map((child) => `${child.unitId} ${unit.unitId}`),
        );
        const rows = ancestryRows(units, day).filter((row) => row.depth > 0);
        expect(rows.map((row) => `${row.unitId} ${row.ancestorId}`).toSorted()).toEqual(
          pairs.toSorted(),
        );
      }),
    );
  });
});
