import { expect, test } from 'vitest';

import { dayAndMonth, dayInText } from './day-in-text.ts';

test('a sentence pads days under ten and only the months 1 and 2', () => {
  expect(dayInText('2017-06-14', 'vi')).toBe('14/6/2017');
  expect(dayInText('2016-12-15', 'vi')).toBe('15/12/2016');
  expect(dayInText('2026-02-05', 'vi')).toBe('05/02/2026');
  expect(dayInText('2017-06-14', 'en')).toBe('14 Jun 2017');
});

test('the year is left out where the sentence has named it', () => {
  expect([dayAndMonth('2017-06-23', 'vi'), dayAndMonth('2017-06-23', 'en')]).toEqual([
    '23/6',
    '23 Jun',
  ]);
});
