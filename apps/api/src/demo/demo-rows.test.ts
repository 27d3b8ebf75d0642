import { problemsOf } from '@tiendo/domain/figure';
import { isoDate } from '@tiendo/domain/period';
import { describe, expect, test } from 'vitest';

import { cellOf, indicatorOf } from '../../test/support/judged-demo.ts';
import { demoRows } from './demo-rows.ts';
import { INDICATOR_CODES, WARD_INDICATOR_CODES } from './indicator-definition.ts';
import { indicatorIdOf } from './indicators.ts';
import { REPORTED_HALF_YEARS, windowOfHalf, yearOfHalf } from './periods.ts';
import { readingOf } from './reading.ts';
import { RECORD_TEXT } from './record.ts';
import { REPORTS, cellsOf } from './reports.ts';
import { ASSIGNED_TARGETS } from './targets.ts';
import { unitIdOf } from './units.ts';
import { WARDS } from './wards.ts';

const rows = demoRows('$argon2id$');
const of2017 = (table: 'submission' | 'sending' | 'figure' | 'submission_step') =>
  (rows[table] ?? []).filter((row) => row.half_year === '2017-H1');

const share = (unit: string, code: (typeof INDICATOR_CODES)[number], year: 2016) => {
  const target = ASSIGNED_TARGETS.find(
    (row) => row.unit === unit && row.indicator === code && row.year === year,
  );
  const cell = cellOf(unit, code, `${year}-H1`);
  return cell ? Number(cell.value) / Number(target?.target.value) : null;
};

describe('the rows', () => {
  test('are the same each time they are made', () => {
    expect(demoRows('$argon2id$')).toEqual(rows);
  });

  test('say where they come from', () => {
    const without = Object.entries(rows).flatMap(([table, all]) =>
      all.filter((row: object) => 'source' in row && row.source === null).map(() => table),
    );
    expect(without).toEqual([]);
  });

  test('name a real person only in the words of the record', () => {
    const naming = Object.entries(rows).flatMap(([table, all]) =>
      all
        .filter((row) => JSON.stringify(row).includes('Đặng Văn Tường'))
        .map((row) => [table, 'source' in row ? row.source : null]),
    );
    expect(naming).toEqual([['meeting_participant', 'record']]);
  });

  test('quote the record word for word', () => {
    for (const remark of rows.meeting_remark ?? []) expect(RECORD_TEXT).toContain(remark.text);
    const quoted = (rows.meeting_participant ?? []).filter((row) => row.source === 'record');
    expect(quoted).toHaveLength(5);
    for (const { description } of quoted) expect(RECORD_TEXT).toContain(description);
  });

  test('have fifteen indicators besides the “trong đó” rows', () => {
    const versions = rows.indicator_version ?? [];
    expect(versions.filter((row) => row.of_which_id === null)).toHaveLength(15);
    expect(versions).toHaveLength(17);
  });

  test('keep official codes for the fourteen ward committees alone', () => {
    const official = (rows.unit_version ?? []).filter((row) => row.official_code !== null);
    expect(official.map((row) => row.official_code)).toEqual(WARDS.map(({ code }) => code));
    expect(new Set(official.map((row) => row.kind))).toEqual(new Set(['ward-committee']));
  });
});

describe('the reports of 2017-H1', () => {
  const wards = new Set(WARDS.map(({ code }) => unitIdOf(code)));
  const states = Object.groupBy(
    (rows.submission ?? []).filter((row) => row.half_year === '2017-H1' && wards.has(row.unit_id)),
    (row) => row.state,
  );

  test('are twelve sent: ten accepted, one in review, one returned', () => {
    expect(states.accepted).toHaveLength(10);
    expect(states['under-review']).toHaveLength(1);
    expect(states.returned).toHaveLength(1);
    expect(states.draft).toHaveLength(2);
    expect(of2017('sending').filter((row) => wards.has(row.unit_id))).toHaveLength(12);
  });

  test('are late once: Liễu Giai on a Saturday, by no working day', () => {
    const late = (rows.sending ?? []).filter((row) => row.late);
    expect(late.map((row) => [row.half_year, row.unit_id, row.late_working_days])).toEqual([
      ['2017-H1', unitIdOf('00008'), 0],
    ]);
  });

  test('name the cells that were returned, and the extension asked for', () => {
    const returned = (rows.submission_step ?? []).find((row) => row.action === 'return');
    expect(JSON.parse(returned?.remarks ?? '[]')).toMatchObject([
      { indicatorId: indicatorIdOf('CC06') },
      { indicatorId: indicatorIdOf('TG07') },
    ]);
    const asking = (rows.submission ?? []).filter((row) => row.extension_requested_until);
    expect(asking.map((row) => [row.unit_id, row.extension_requested_until])).toEqual([
      [unitIdOf('00022'), '2017-06-23'],
    ]);
  });

  test('leave one figure whose working revision was never sent', () => {
    const changed = (rows.figure ?? []).filter(
      (row) => row.submitted_id && row.submitted_id !== row.working_id,
    );
    expect(changed.map((row) => row.unit_id)).toEqual([unitIdOf('00025')]);
  });
});

describe('the figures', () => {
  test('could all have been typed: whole where counted, never fewer at year end', () => {
    const problems = REPORTS.flatMap((report) =>
      cellsOf(report).flatMap(({ code, cell }) => {
        const year = yearOfHalf(report.halfYear);
        const wholeCode = indicatorOf(code).ofWhich
          ? WARD_INDICATOR_CODES.find((c) => code.startsWith(`${c}.`))
          : undefined;
        const first = cellOf(report.unit, code, `${year}-H1`);
        return problemsOf({
          indicator: indicatorOf(code),
          reading: readingOf(cell),
          window: {
            from: isoDate(`${year - 1}-12-15`),
            cutOff: isoDate(windowOfHalf(report.halfYear)[1]),
          },
          firstHalf: report.halfYear.endsWith('H2') && first ? readingOf(first) : null,
          whole: wholeCode ? readingOf(report.cells[wholeCode]) : null,
          parts: [],
          siblings: null,
        }).map((problem) => `${report.halfYear} ${report.unit} ${code} ${problem.code}`);
      }),
    );
    expect(problems).toEqual([]);
  });

  test('exist for both halves of 2013–2016 and for 2017-H1', () => {
    const halves = new Set((rows.figure ?? []).map((row) => row.half_year));
    expect([...halves]).toEqual([...REPORTED_HALF_YEARS]);
  });

  test.each([
    ['TG12', 0.44, 0.56],
    ['XD01', 0.4, 0.52],
    ['KT01', 0.45, 0.7],
    ['AN01', 1, 1],
  ] as const)('of %s in 2016-H1 lie within the range of the demo', (code, low, high) => {
    const shares = WARDS.flatMap(({ code: unit }) => share(unit, code, 2016) ?? []);
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(low);
    expect(Math.max(...shares)).toBeLessThanOrEqual(high);
  });

  test('of Điện Biên lack the articles of 2016-H1', () => {
    expect(share('00019', 'TG12', 2016)).toBeNull();
  });
});
