import { expect, test } from 'vitest';

import { neighbourHalfYears } from './neighbour-half-years.ts';

test('the half-years around one run over the turn of the year', () => {
  expect(neighbourHalfYears('2017-H1', 2)).toEqual(['2017-H2', '2017-H1', '2016-H2', '2016-H1']);
  expect(neighbourHalfYears('2017-H2', 0)).toEqual(['2018-H1', '2017-H2']);
});
