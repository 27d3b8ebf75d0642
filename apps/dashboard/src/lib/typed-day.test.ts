import { assert, date, property } from 'fast-check';
import { expect, test } from 'vitest';

import { readTypedDay, typedDay } from './typed-day.ts';

test.each([
  ['24/3/2017', '2017-03-24'],
  ['24/03/2017', '2017-03-24'],
  ['24-3-2017', '2017-03-24'],
  [' 24.03.2017 ', '2017-03-24'],
  ['24032017', '2017-03-24'],
  ['29/2/2016', '2016-02-29'],
  ['2017-03-24', '2017-03-24'],
])('“%s” is the day %s', (text, day) => {
  expect(readTypedDay(text)).toBe(day);
});

test.each(['', '24/3', '3/24/2017', '31/2/2017', '29/2/2017', '24/3/17', '0/1/2017', 'hôm qua'])(
  '“%s” is no day',
  (text) => {
    expect(readTypedDay(text)).toBeNull();
  },
);

test('a day shown is read back as the same day', () => {
  const days = date({
    min: new Date('2000-01-01'),
    max: new Date('2099-12-31'),
    noInvalidDate: true,
  });
  assert(
    property(days, (at) => {
      const day = at.toISOString().slice(0, 10);
      expect(readTypedDay(typedDay(day))).toBe(day);
    }),
  );
});
