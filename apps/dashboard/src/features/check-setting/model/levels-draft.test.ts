import { expect, test } from 'vitest';

import { aCheckSetting } from '../../../testing/check-setting-builder.ts';
import { editsOf, movedBetween, readLevels } from './levels-draft.ts';

const vi = (typed: string) => ({ isOn: true, typed, language: 'vi' }) as const;

test('nothing typed changes nothing', () => {
  const setting = aCheckSetting();
  const read = readLevels(setting, {});
  expect(read).toEqual({ thresholds: setting.thresholds, faults: {}, changed: [] });
});

test('a number is read as it is written in the language it was typed in', () => {
  const read = readLevels(aCheckSetting(), {
    'outlier-among-peers': vi('2,5'),
    'far-above-plan': vi('1.000'),
    'far-from-last-year': { isOn: true, typed: '12.5', language: 'en' },
  });
  expect(read.faults).toEqual({});
  expect(read.thresholds).toMatchObject({
    'outlier-among-peers': '2.5',
    'far-above-plan': '1000',
    'far-from-last-year': '12.5',
  });
});

test('the same number written otherwise is no change', () => {
  expect(readLevels(aCheckSetting(), { 'far-above-plan': vi(' 200,0 ') }).changed).toEqual([]);
});

test('a rule that is switched off has no threshold, whatever stands in its field', () => {
  const read = readLevels(aCheckSetting(), {
    'far-above-plan': { isOn: false, typed: 'abc', language: 'vi' },
  });
  expect(read).toMatchObject({
    thresholds: { 'far-above-plan': null },
    faults: {},
    changed: ['far-above-plan'],
  });
});

test.for([
  ['', 'missing'],
  ['nhiều', 'no-number'],
  ['-5', { problem: 'out-of-range' }],
  ['99', { problem: 'out-of-range' }],
] as const)('“%s” percent of the plan is %s', ([typed, fault]) => {
  const read = readLevels(aCheckSetting(), { 'far-above-plan': vi(typed) });
  expect(read.faults).toMatchObject({ 'far-above-plan': fault });
  expect(read.changed).toEqual(['far-above-plan']);
});

test('what two fields say together is said at one of them, though the other was typed', () => {
  const setting = aCheckSetting({ 'same-as-last-year': '5' });
  const { faults, changed } = readLevels(setting, { 'far-from-last-year': vi('5') });
  expect(faults).toMatchObject({ 'same-as-last-year': { problem: 'same-reaches-far' } });
  expect(changed).toEqual(['far-from-last-year']);
});

test('over another setting only what was changed is kept', () => {
  const edits = { 'far-above-plan': vi('150'), 'same-as-last-year': vi('0') };
  const seen = aCheckSetting();
  const now = aCheckSetting({ 'same-as-last-year': '2', 'far-above-plan': '180' });
  expect(movedBetween(seen, now)).toEqual(['same-as-last-year', 'far-above-plan']);
  const kept = editsOf(edits, readLevels(seen, edits).changed);
  expect(readLevels(now, kept).thresholds).toMatchObject({
    'same-as-last-year': '2',
    'far-above-plan': '150',
  });
});
