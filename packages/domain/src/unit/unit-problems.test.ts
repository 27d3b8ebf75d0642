import { describe, expect, test } from 'vitest';

import { isoDate } from '../period/iso-date.ts';
import { unitNumber, unitVersion } from '../testing/units.ts';
import { problemsOf } from './unit-problems.ts';

const span = (from: string, to: string | null) => ({
  validity: { from: isoDate(from), to: to === null ? null : isoDate(to) },
});
const below = (number: number) => ({ parentId: unitNumber(number) });

describe('faults of unit versions', () => {
  test.for([
    {
      rule: 'versions that follow each other are sound',
      versions: [
        unitVersion(1, span('2012-01-01', '2025-06-30')),
        unitVersion(1, span('2025-07-01', null)),
      ],
      problems: [],
    },
    {
      rule: 'a version ends after it starts',
      versions: [unitVersion(1, span('2017-01-01', '2016-12-31'))],
      problems: ['2017-01-01 reversed'],
    },
    {
      rule: 'a unit has one version a day',
      versions: [unitVersion(1), unitVersion(1, span('2020-01-01', null))],
      problems: ['2020-01-01 overlap'],
    },
    {
      rule: 'a code belongs to one unit a day',
      versions: [
        unitVersion(1, { officialCode: '00025' }),
        unitVersion(2, { officialCode: '00025', ...span('2025-07-01', null) }),
      ],
      problems: ['2025-07-01 code-taken'],
    },
    {
      rule: 'a code may be re-issued',
      versions: [
        unitVersion(1, { officialCode: '00025', ...span('2012-01-01', '2025-06-30') }),
        unitVersion(2, { officialCode: '00025', ...span('2025-07-01', null) }),
      ],
      problems: [],
    },
    {
      rule: 'a parent lasts as long as its children',
      versions: [unitVersion(1, span('2012-01-01', '2025-06-30')), unitVersion(2, below(1))],
      problems: ['2025-07-01 parent-missing'],
    },
    {
      rule: 'nobody stands below itself, not even from some day on',
      versions: [
        unitVersion(1, span('2012-01-01', '2019-12-31')),
        unitVersion(1, { ...span('2020-01-01', null), ...below(2) }),
        unitVersion(2, below(1)),
      ],
      problems: ['2020-01-01 cycle', '2020-01-01 cycle'],
    },
    {
      rule: 'a related unit is no child',
      versions: [unitVersion(1), unitVersion(2, { ...below(1), relatedToId: unitNumber(1) })],
      problems: ['2012-01-01 related-and-child'],
    },
    {
      rule: 'a vertical agency stands beside, not below',
      versions: [unitVersion(1), unitVersion(2, { ...below(1), kind: 'vertical-agency' })],
      problems: ['2012-01-01 vertical-child'],
    },
  ])('$rule', ({ versions, problems }) => {
    expect(problemsOf(versions).map(({ day, problem }) => `${day} ${problem}`)).toEqual(problems);
  });
});
