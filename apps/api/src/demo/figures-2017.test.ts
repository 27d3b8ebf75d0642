import { describe, expect, test } from 'vitest';

import { cellOf, judge, judgeDistrict, warningsAt } from '../../test/support/judged-demo.ts';
import { FIGURES_2017, PENDING_CORRECTION } from './figures-2017.ts';
import { INDICATOR_CODES, WARD_INDICATOR_CODES } from './indicator-definition.ts';
import { REPORTED_HALF_YEARS } from './periods.ts';
import { readingOf } from './reading.ts';
import { WARDS } from './wards.ts';

const percent = (unit: string, code: (typeof INDICATOR_CODES)[number]) =>
  judge(unit, code).percentOfPlan?.toFixed(1);

describe('each ward shows its story', () => {
  test('Vĩnh Phúc has done the year’s articles early', () => {
    expect(percent('00006', 'TG12')).toBe('106.0');
    expect(judge('00006', 'TG12').status).toBe('completed-early');
  });

  test('Nguyễn Trung Trực is behind on most, and its two of six new members raise no alarm', () => {
    const behind = WARD_INDICATOR_CODES.map((code) => judge('00010', code).status).filter(
      (status) => status === 'watch' || status === 'at-risk',
    );
    expect(behind.length).toBeGreaterThanOrEqual(7);
    expect(judge('00010', 'XD01')).toMatchObject({ status: 'on-pace', reason: 'schedule' });
    expect(cellOf('00010', 'TG12', '2017-H1')?.value).toBe('54');
  });

  test('Đội Cấn wrote nothing; Phúc Xá wrote 11 of its 14 rows and nobody reads them', () => {
    expect(FIGURES_2017['00022']).toEqual({});
    expect(WARD_INDICATOR_CODES).toHaveLength(14);
    expect(WARD_INDICATOR_CODES.filter((code) => FIGURES_2017['00001'][code])).toHaveLength(11);
    expect(judge('00001', 'TG12').status).toBe('no-data');
  });

  test('Liễu Giai has two late weekly reports and half of its open files settled', () => {
    expect(judge('00008', 'TG21Z').status).toBe('alarm');
    expect(percent('00008', 'DT01')).toBe('50.0');
  });

  test('Cống Vị has 1,6 % of files overdue without a cause, and ties with Giảng Võ', () => {
    expect(judge('00007', 'CC06').actual?.toString()).toBe('1.6');
    expect(cellOf('00007', 'CC06', '2017-H1')?.cause).toBeNull();
    expect(judge('00007', 'TG07').reason).toBe('milestone-late');
    expect([percent('00007', 'TG12'), percent('00031', 'TG12')]).toEqual(['50.0', '50.0']);
  });

  test('Trúc Bạch reaches 412,6 % and types a 0; Điện Biên writes that nothing occurred', () => {
    expect(percent('00004', 'KT01')).toBe('412.6');
    expect(cellOf('00004', 'KT01', '2017-H1')?.cause).toContain('Khoản thu một lần');
    expect(cellOf('00004', 'AN03', '2017-H1')).toMatchObject({ state: 'reported', value: '0' });
    expect(cellOf('00019', 'AN03', '2017-H1')?.state).toBe('not-occurred');
    expect(judge('00019', 'TG12').yearOnYear).toBeNull();
  });

  test('Quán Thánh keeps its nought; Kim Mã breaks its ceiling and has more open files than before', () => {
    expect(judge('00013', 'DT01').reason).toBe('maintained');
    expect(judge('00028', 'AN03')).toMatchObject({ status: 'alarm', reason: 'ceiling-breached' });
    expect([percent('00028', 'AN03'), percent('00028', 'DT01')]).toEqual(['133.3', '-66.7']);
  });

  test('Ngọc Khánh’s pending correction crosses its target', () => {
    expect(judge('00025', 'TG01')).toMatchObject({ status: 'watch' });
    expect(judge('00025', 'TG01').actual?.toFixed(2)).toBe('95.81');
    const { numerator, denominator } = PENDING_CORRECTION.cell;
    expect(((Number(numerator) / Number(denominator)) * 100).toFixed(2)).toBe('98.06');
  });

  test('Thành Công is at its ceiling and judged on its lowered target', () => {
    expect(percent('00034', 'AN03')).toBe('100.0');
    expect(percent('00034', 'XD01')).toBe('50.0');
  });

  test('public information is graded in four wards', () => {
    const graded = WARDS.filter(({ code }) => FIGURES_2017[code].TG23Q?.grade);
    expect(graded.map(({ name }) => name)).toEqual([
      'Vĩnh Phúc',
      'Ngọc Khánh',
      'Kim Mã',
      'Thành Công',
    ]);
  });
});

test('nothing unfavourable is made up for a ward whose name a unit bears today, in any half-year', () => {
  const unfavourable = WARDS.filter((ward) => ward.namedToday).flatMap((ward) =>
    REPORTED_HALF_YEARS.flatMap((half) =>
      WARD_INDICATOR_CODES.filter((code) =>
        ['watch', 'at-risk', 'alarm', 'not-met', 'no-data'].includes(
          half < '2017' && code === 'TG07' ? 'met' : judge(ward.code, code, half).status,
        ),
      ).map((code) => `${ward.name} ${half} ${code}`),
    ),
  );
  expect(unfavourable).toEqual([]);
});

test('every mid-year status stands somewhere in the matrix', () => {
  const seen = new Set(
    WARDS.flatMap((ward) => WARD_INDICATOR_CODES.map((code) => judge(ward.code, code).status)),
  );
  expect([...seen].toSorted()).toEqual([
    'ahead',
    'alarm',
    'at-risk',
    'completed-early',
    'no-data',
    'not-assessed',
    'on-pace',
    'watch',
  ]);
});

test('the district stands on twelve wards and its training centre', () => {
  const { tally } = judgeDistrict('TG07');
  expect(tally).toMatchObject({ reported: 12, met: 12, late: 1 });
  expect(judgeDistrict('TG33G').assessment.actual?.toFixed(1)).toBe('8.0');
  expect(judgeDistrict('TG37').assessment.reason).toBe('year-end-only');
});

test('every unlikely figure has its cause, so Phúc Xá can send once its last rows are in', () => {
  const unexplained = WARDS.flatMap(({ code: unit }) =>
    WARD_INDICATOR_CODES.filter(
      (code) =>
        warningsAt(unit, code, '2017-H1').length > 0 && !cellOf(unit, code, '2017-H1', true)?.cause,
    ).map((code) => `${unit} ${code}`),
  );
  expect(unexplained).toEqual([]);
  expect(readingOf(FIGURES_2017['00001'].CC03).state).toBe('not-reported');
});
