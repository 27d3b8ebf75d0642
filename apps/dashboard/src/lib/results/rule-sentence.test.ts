import { expect, test } from 'vitest';

import { REASONS } from '@tiendo/domain/result';

import { results as en } from '../../i18n/en/results.ts';
import { unquoted } from '../../i18n/quoted.ts';
import { FORMATS } from '../../i18n/use-format.ts';
import { results as vi } from '../../i18n/vi/results.ts';
import { aCell, aTotal, anIndicator } from '../../testing/results-builder.ts';
import type { AssessedCell, IndicatorOfResults } from './assessed-cell.ts';
import { ruleSentence } from './rule-sentence.ts';

const period = { halfYear: '2017-H1', window: { from: '2016-12-15', to: '2017-06-14' } };
const plain = (sentence: string) => unquoted(sentence).replaceAll('\u00a0', ' ');
const inVietnamese = (indicator: IndicatorOfResults, cell: AssessedCell) =>
  plain(ruleSentence(indicator, cell, period, { format: FORMATS.vi, phrases: vi }));
const inEnglish = (indicator: IndicatorOfResults, cell: AssessedCell) =>
  plain(ruleSentence(indicator, cell, period, { format: FORMATS.en, phrases: en }));

test('a gap is said with its percent, its mark and who set the mark', () => {
  expect(inVietnamese(anIndicator(), aCell())).toBe(
    'Đạt 36,0 % kế hoạch năm (54/150 tin, bài), thấp hơn 13,9 điểm % so với mốc 6 tháng 49,9 %; mốc 6 tháng do Ban Tuyên giáo Quận ủy giao.',
  );
  expect(inEnglish(anIndicator(), aCell())).toBe(
    '36.0 % of the year’s plan (54/150 items), 13.9 points below the six-month mark of 49.9 %; six-month mark assigned by Ban Tuyên giáo Quận ủy.',
  );
});

test('a small target says what its schedule asks in whole units', () => {
  const cell = aCell({
    status: 'watch',
    reason: 'schedule',
    actual: '2',
    target: '6',
    gapUnit: '-1',
    gapPoints: '-11.7',
  });
  expect(inVietnamese(anIndicator({ unitOfMeasure: 'đảng viên' }), cell)).toContain(
    '2/6 đảng viên, còn thiếu 1 đảng viên so với mốc 6 tháng (3)',
  );
});

test('one thing is not several things', () => {
  const fires = anIndicator({ class: 'SNAP_HIGH', unitOfMeasure: 'vụ', unitOfMeasureEn: 'fires' });
  const one = aCell({ reason: 'ceiling-breached', actual: '1', target: undefined as never });
  expect(inEnglish(fires, one)).toContain('1 fire,');
  expect(inEnglish(fires, { ...one, actual: '2' })).toContain('2 fires,');
});

test('a rate of few things says how many are missing, not how many points', () => {
  const rate = anIndicator({ class: 'RATIO_HIGH', unitOfMeasure: '%' });
  const cell = aCell({
    status: 'watch',
    reason: 'rate-schedule',
    actual: '90',
    numerator: '9',
    denominator: '10',
    target: '97',
    gapUnit: '-1',
    gapPoints: '-7',
    expectedBasis: undefined,
  });
  expect(inVietnamese(rate, cell)).toBe(
    'Ít trường hợp, xét theo số việc chứ không theo điểm %: 90,00 % (9/10), còn thiếu 1 trường hợp để đạt chỉ tiêu 97 %.',
  );
  expect(inEnglish(rate, cell)).toContain('90.00 % (9/10), 1 short of the target of 97 %');
});

test('a pace that the software worked out is called a reference', () => {
  const ceiling = anIndicator({ class: 'CUM_LOW', unitOfMeasure: 'vụ', pace: null });
  const cell = aCell({
    reason: 'schedule',
    status: 'on-pace',
    actual: '1',
    target: '2',
    gapUnit: '0',
    expectedBasis: 'linear',
  });
  expect(inVietnamese(ceiling, cell)).toMatch(/mốc tham khảo do phần mềm tính theo thời gian\.$/u);
});

test('a reduction that grew keeps its sign', () => {
  const stock = anIndicator({ class: 'SNAP_LOW', unitOfMeasure: 'hồ sơ' });
  const cell = aCell({
    actual: '7',
    baseline: '5',
    target: '2',
    percentOfPlan: '-66.666667',
    gapPoints: '-116.6',
    expectedBasis: 'history',
  });
  expect(inVietnamese(stock, cell)).toContain(
    'Từ 5 thành 7, chỉ tiêu ≤ 2 hồ sơ: mức giảm đạt −66,7 %',
  );
});

test('a total says which units it stands on', () => {
  expect(inVietnamese(anIndicator(), aTotal())).toMatch(
    /tính trên 12\/14 đơn vị đã gửi và chỉ tiêu của các đơn vị đó\.$/u,
  );
});

test('a milestone is due on its day of the plan year', () => {
  const plan = anIndicator({ class: 'MILESTONE', milestoneDue: { month: 3, day: 31 } });
  const cell = aCell({ status: 'on-pace', reason: 'milestone-late', achievedOn: '2017-04-20' });
  expect(inVietnamese(plan, cell)).toBe('Đã hoàn thành ngày 20/04/2017, sau hạn 31/03/2017.');
});

test.each(REASONS)('%s is a sentence in both languages, with no hole in it', (reason) => {
  for (const say of [inVietnamese, inEnglish]) {
    const sentence = say(anIndicator(), aCell({ reason }));
    expect(sentence).toMatch(/^\S.*\.$/u);
    expect(sentence).not.toMatch(/undefined|null|NaN/u);
  }
});
