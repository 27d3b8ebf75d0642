import { problemsOf } from '@tiendo/domain/figure';
import { isoDate } from '@tiendo/domain/period';
import { describe, expect, test } from 'vitest';

import { indicatorOf } from '../../../test/support/judged-demo.ts';
import { INDICATOR_CODES, WARD_INDICATOR_CODES } from '../indicator-definition.ts';
import { windowOfHalf, yearOfHalf } from '../periods.ts';
import { readingOf } from '../reading.ts';
import { type Report, cellsOf } from '../reports.ts';
import { sendingRows } from '../sending-rows.ts';
import { TARGETS_2018 } from '../targets.ts';
import { TRAINING_CENTRE } from '../units.ts';
import type { ReportCells } from '../ward-figures.ts';
import { WARDS, WARD_CODES } from '../wards.ts';
import { closedFirstHalf } from './late-2017.ts';
import { REPORTS_AFTER } from './reports-after.ts';
import { TASKS_2018, TASK_CHANGES } from './tasks-after.ts';
import { wayToLocked } from './way-to-locked.ts';

const of = (halfYear: string) => REPORTS_AFTER.filter((report) => report.halfYear === halfYear);

const firstHalfOf = ({ unit }: Report): ReportCells => {
  const ward = WARD_CODES.find((code) => code === unit);
  return ward ? closedFirstHalf(ward) : {};
};

describe('the year that the demo plays on', () => {
  test('has a report of every ward and of the training centre for both half-years, in time', () => {
    const units = [...WARD_CODES, TRAINING_CENTRE].toSorted();
    for (const half of ['2017-H2', '2018-H1']) {
      expect(
        of(half)
          .map(({ unit }) => unit)
          .toSorted(),
      ).toEqual(units);
    }
    expect(sendingRows(REPORTS_AFTER).filter((row) => row.late)).toEqual([]);
  });

  test('answers every row that is owed, and the year’s end TG37 too', () => {
    for (const report of REPORTS_AFTER.filter(({ unit }) => unit !== TRAINING_CENTRE)) {
      const owed = WARD_INDICATOR_CODES.filter(
        (code) => code !== 'TG37' || report.halfYear === '2017-H2',
      );
      expect(owed.filter((code) => !report.cells[code])).toEqual([]);
    }
  });

  test('holds nothing that could not have been typed; a year is never below its first half', () => {
    const problems = REPORTS_AFTER.flatMap((report) =>
      cellsOf(report).flatMap(({ code, cell }) => {
        const year = yearOfHalf(report.halfYear);
        const whole = code.includes('.') ? report.cells[code.slice(0, 4) as 'TG12'] : undefined;
        const first = report.halfYear === '2017-H2' ? firstHalfOf(report)[code] : undefined;
        return problemsOf({
          indicator: indicatorOf(code),
          reading: readingOf(cell),
          firstHalf: first ? readingOf(first) : null,
          whole: whole ? readingOf(whole) : null,
          parts: [],
          siblings: null,
          window: {
            from: isoDate(`${year - 1}-12-15`),
            cutOff: isoDate(windowOfHalf(report.halfYear)[1]),
          },
        }).map((problem) => `${report.unit} ${report.halfYear} ${code} ${problem.code}`);
      }),
    );
    expect(problems).toEqual([]);
  });

  test('lets the two silent wards answer every row at last', () => {
    for (const ward of WARDS) {
      const cells = closedFirstHalf(ward.code);
      expect(WARD_INDICATOR_CODES.filter((code) => code !== 'TG37' && !cells[code])).toEqual([]);
    }
  });

  test('gives each ward its targets of 2018, one for every indicator that had one', () => {
    const given = TARGETS_2018.filter(({ unit }) => unit === '00004');
    const codes = new Set(given.map(({ indicator }) => indicator));
    const without = INDICATOR_CODES.filter((code) => !codes.has(code));
    expect(without).toEqual(['TG23Q', 'TG33G']);
  });

  test('closes the tasks of June 2017 but one, one of them late', () => {
    const changes = Object.entries(TASK_CHANGES).filter(([key]) => key.startsWith('2017/'));
    expect(changes.filter(([, change]) => change.state === 'completed')).toHaveLength(5);
    expect(changes.filter(([, change]) => change.state !== 'completed')).toHaveLength(1);
    expect(TASKS_2018.filter((task) => task.state === 'completed')).toHaveLength(3);
  });
});

test.for([
  ['draft', ['submit', 'start-review', 'accept', 'lock']],
  ['returned', ['revise', 'submit', 'start-review', 'accept', 'lock']],
  ['under-review', ['accept', 'lock']],
  ['accepted', ['lock']],
  ['locked', []],
] as const)('from %s a report closes by the steps its machine has', ([state, actions]) => {
  expect(wayToLocked(state, 'duyet-00001').map(({ action }) => action)).toEqual(actions);
});
