import { expect, test } from 'vitest';

import { aFigure, aRow, aTarget } from '../../../testing/submission-builder.ts';
import { checkCell } from './check-cell.ts';
import { draftOf } from './draft.ts';
import { paceMarkOf } from './pace-mark.ts';
import { rowSettingOf } from '../../../lib/reports/row-setting.ts';

const ALONE = {
  neighbours: { whole: null, parts: [], siblings: null },
  habit: { readsAs: null, screen: 'vi' },
} as const;
type Row = ReturnType<typeof aRow>;

function check(row: Row) {
  const { figure, indicator } = row;
  const draft = draftOf(figure, 'vi', indicator.contentKind === 'milestone');
  return checkCell(rowSettingOf(row, '2017-H1'), draft, indicator.contentKind, ALONE);
}

/** What each warning of a typed cell holds it against. */
function sidesOf(one: Row, setting: Row) {
  const draft = draftOf(one.figure, 'vi', false);
  const { warnings } = checkCell(rowSettingOf(setting, '2017-H1'), draft, 'value', ALONE);
  return warnings.map(({ code, facts: { against } }) => `${code} ${against?.toString()}`);
}

const reported = (fields: Parameters<typeof aFigure>[1]) => ({
  state: 'reported' as const,
  quality: 'official' as const,
  ...fields,
});

test('TG12 of Nguyễn Trung Trực: 54 of 150 is 36 % of the plan, judged as one types', () => {
  const { verdict } = check(aRow(12, { figure: reported({ value: '54' }) }));
  expect(verdict?.assessment).toMatchObject({ percentOfPlan: '36', status: 'at-risk' });
});

test('KT01 of Trúc Bạch: 17.329 of 4.200 may be sent with an explanation only', () => {
  const row = aRow(1, { figure: reported({ value: '17329' }), target: aTarget(1, '4200') });
  expect(check(row).warnings.map(({ code }) => code)).toEqual(['far-above-plan']);
});

test('CC06: a ratio shows its percent; more late files than files are refused at the numerator', () => {
  const indicator = {
    class: 'RATIO_LOW',
    rollUp: 'SUM_RATIO',
    contentKind: 'ratio',
    unitOfMeasure: '%',
  } as const;
  const of = (numerator: string) =>
    check(aRow(6, { indicator, figure: reported({ numerator, denominator: '4250' }) }));
  expect(of('68').amount).toBe('1.6');
  expect(of('4251').problems).toMatchObject([
    { kind: 'rule', field: 'numerator', code: 'numerator-above-denominator' },
  ]);
});

test('a figure typed over a sent one follows it, the sent one itself followed the one before', () => {
  const checks = {
    ...aRow(1).checks,
    sentBefore: '120',
    peers: { units: 11, median: '62', deviation: '4', meanDeviation: '6' },
  };
  const row = aRow(1, { checks, figure: reported({ value: '93', stage: 'submitted' }) });
  const typed = { ...row, figure: { ...row.figure, value: '90' } };
  expect(sidesOf(row, row)).toEqual(['fell-since-sent 120']);
  expect(sidesOf(typed, row)).toEqual(['fell-since-sent 93']);
});

test('a year below its first half is refused before it is sent', () => {
  const checks = { ...aRow(1).checks, firstHalf: '100' };
  const row = aRow(1, { checks, figure: reported({ value: '99' }) });
  expect(check(row).problems).toMatchObject([{ code: 'second-half-below-first' }]);
});

test('where past years set the pace the status waits for the sending', () => {
  const row = aRow(1, { indicator: { pace: null }, figure: reported({ value: '60' }) });
  expect(check(row).verdict?.awaitsHistory).toBe(true);
  expect(paceMarkOf(rowSettingOf(row, '2017-H1'))).toEqual({ kind: 'reference' });
});

test.each([
  [{ pace: { kind: 'profile', firstHalf: '0.45' } }, { firstHalf: null }, '67.5', 'declared'],
  [{ pace: { kind: 'done-in-h1', firstHalf: null } }, { firstHalf: null }, '150', 'declared'],
  [{ pace: { kind: 'linear', firstHalf: null } }, { firstHalf: '80' }, '80', 'assigned'],
] as const)('the six-month mark of %j with %j is %s, %s', (indicator, target, amount, basis) => {
  const row = aRow(1, { indicator, target: aTarget(1, '150', target) });
  expect(paceMarkOf(rowSettingOf(row, '2017-H1'))).toEqual({ kind: 'amount', amount, basis });
});

test('a milestone is asked by its day, a yearly count not before the end of the year', () => {
  const milestone = {
    class: 'MILESTONE',
    contentKind: 'milestone',
    milestoneDue: { month: 3, day: 31 },
  } as const;
  expect(paceMarkOf(rowSettingOf(aRow(7, { indicator: milestone }), '2017-H1'))).toEqual({
    kind: 'due',
    day: '2017-03-31',
  });
  const yearly = { pace: { kind: 'year-end-only', firstHalf: null } } as const;
  expect(paceMarkOf(rowSettingOf(aRow(7, { indicator: yearly }), '2017-H1'))).toEqual({
    kind: 'year-end',
  });
});
