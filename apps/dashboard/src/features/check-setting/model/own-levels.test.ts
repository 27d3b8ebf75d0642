import { expect, test } from 'vitest';

import { aCheckSetting } from '../../../testing/check-setting-builder.ts';
import { changedOwn, ownLevelsOf, problemOfOwn, withOwnEdit } from './own-levels.ts';

const one = { indicatorId: '1', code: 'far-above-plan', value: '300' } as const;
const other = { indicatorId: '2', code: 'far-above-plan', value: null } as const;

test('a threshold of one indicator is added, changed and taken away over what stands', () => {
  const again = withOwnEdit([{ ...one, value: '400' }], { ...one, value: '500' });
  expect(ownLevelsOf([one, other], again)).toEqual([other, { ...one, value: '500' }]);
  expect(ownLevelsOf([one, other], [{ ...one, value: undefined }])).toEqual([other]);
  expect(ownLevelsOf([one], [other])).toEqual([one, other]);
});

test('what says the same as what stands is no change', () => {
  expect(changedOwn([one], [one])).toEqual([]);
  expect(changedOwn([one], [{ ...other, value: undefined }])).toEqual([]);
  expect(changedOwn([one], [{ ...one, value: undefined }])).toHaveLength(1);
  expect(changedOwn([one], [other])).toEqual([other]);
});

test('a threshold of one indicator is held against what holds for it besides', () => {
  const setting = aCheckSetting(
    { 'same-as-last-year': '5' },
    { indicators: [{ indicatorId: '2', code: 'same-as-last-year', value: '1' }] },
  );
  const far = { indicatorId: '1', code: 'far-from-last-year', value: '4' } as const;
  expect(problemOfOwn(far, setting)).toMatchObject({ problem: 'same-reaches-far' });
  expect(problemOfOwn({ ...far, indicatorId: '2' }, setting)).toBeUndefined();
  expect(problemOfOwn({ ...one, value: '99' }, setting)).toMatchObject({ problem: 'out-of-range' });
  expect(problemOfOwn(one, setting)).toBeUndefined();
});
