import { describe, expect, test } from 'vitest';

import { aFigure } from '../../../testing/submission-builder.ts';
import { draftOf } from './draft.ts';
import {
  fieldText,
  filledAs,
  gridFieldOf,
  hasField,
  standingOf,
  standingsOf,
  withNextQuality,
  withoutField,
  withText,
} from './grid-field.ts';

const figure = { state: 'reported', quality: 'official' } as const;
const blank = draftOf(aFigure(1), 'vi', false);
const counted = draftOf(aFigure(1, { ...figure, value: '54' }), 'vi', false);
const share = draftOf(aFigure(1, { ...figure, numerator: '22', denominator: '147' }), 'vi', false);
const done = draftOf(aFigure(1, { ...figure, achievedOn: '2017-03-24' }), 'vi', true);

describe('what is typed in a cell', () => {
  test('nought is a figure, a blank is not reported', () => {
    expect(standingOf(withText(blank, 'value', 'result', '0'))).toBe('official');
    expect(standingOf(withText(counted, 'value', 'result', ''))).toBe('not-reported');
  });

  test.each([
    ['k', 'not-occurred'],
    ['K', 'not-occurred'],
    ['x', 'not-applicable'],
  ])('the letter %s alone says %s, however the keyboard hands it over', (letter, standing) => {
    const said = withText(counted, 'value', 'result', letter);
    expect(standingOf(said)).toBe(standing);
    expect(fieldText(said, 'value', 'result')).toBe('');
  });

  test('a number after a state is a figure again', () => {
    const said = withText(counted, 'value', 'result', 'k');
    expect(standingOf(withText(said, 'value', 'result', '7'))).toBe('official');
  });

  test('the same text keeps what it means', () => {
    expect(withText(share, 'ratio', 'part', '147')).toBe(share);
  });

  test('a day says that it is done', () => {
    const undone = withText(done, 'milestone', 'result', 'no');
    expect(undone.achievedOn).toBe('');
    expect(withText(undone, 'milestone', 'part', '1/4/2017')).toMatchObject({
      done: 'yes',
      achievedOn: '1/4/2017',
      state: 'reported',
    });
  });

  test('a kind chosen is a figure of that kind, a state empties what was there', () => {
    expect(withText(counted, 'value', 'standing', 'estimate')).toMatchObject({
      state: 'reported',
      quality: 'estimate',
    });
    expect(
      fieldText(withText(counted, 'value', 'standing', 'not-applicable'), 'value', 'result'),
    ).toBe('');
  });
});

describe('what is emptied', () => {
  test('without its figure a cell is not reported, whatever it was', () => {
    for (const draft of [counted, withText(counted, 'value', 'result', 'x')]) {
      expect(standingOf(withoutField(draft, 'value', 'result'))).toBe('not-reported');
    }
  });

  test('half of a share leaves the other half', () => {
    const half = withoutField(share, 'ratio', 'part');
    expect([fieldText(half, 'ratio', 'result'), fieldText(half, 'ratio', 'part')]).toEqual([
      '22',
      '',
    ]);
    expect(standingOf(half)).toBe('official');
  });

  test('an emptied explanation touches no figure', () => {
    const explained = withText(counted, 'value', 'cause', 'Mưa nhiều');
    expect(withoutField(explained, 'value', 'cause')).toEqual(counted);
  });
});

describe('what is filled', () => {
  test('a number with what it means, a state as a state', () => {
    const filled = filledAs(blank, 'value', 'result', { draft: share, kind: 'ratio' });
    expect(filled.numbers.value).toEqual({ text: '22', means: '22' });
    const none = { draft: withText(counted, 'value', 'result', 'k'), kind: 'value' } as const;
    expect(standingOf(filledAs(share, 'ratio', 'result', none))).toBe('not-occurred');
  });

  test('what does not fit stays: a day over a number, “nothing occurred” over a day', () => {
    expect(filledAs(counted, 'value', 'result', { draft: done, kind: 'milestone' })).toBe(counted);
    const none = { draft: withText(counted, 'value', 'result', 'k'), kind: 'value' } as const;
    expect(filledAs(done, 'milestone', 'standing', none)).toBe(done);
  });
});

test('the kinds of a figure follow one another and come round; what is no figure has none', () => {
  const [second, third] = [withNextQuality(counted), withNextQuality(withNextQuality(counted))];
  expect([second.quality, third.quality, withNextQuality(third).quality]).toEqual([
    'preliminary',
    'estimate',
    'official',
  ]);
  expect(withNextQuality(blank)).toBe(blank);
});

test('a day has no “nothing occurred” unless it was recorded so', () => {
  expect(standingsOf('milestone', done)).not.toContain('not-occurred');
  expect(standingsOf('value', counted)).toContain('not-occurred');
  const recorded = draftOf(aFigure(1, { state: 'not-occurred' }), 'vi', true);
  expect(standingsOf('milestone', recorded)).toContain('not-occurred');
});

test.each([
  ['value', ['result', 'estimate']],
  ['ratio', ['result', 'part', 'estimate']],
  ['weighted', ['result', 'part', 'estimate']],
  ['milestone', ['result', 'part']],
  ['grade', ['result']],
] as const)('of a %s one types %o', (kind, fields) => {
  const all = ['result', 'part', 'estimate'] as const;
  expect(all.filter((field) => hasField(kind, field))).toEqual(fields);
});

test.each([
  ['denominator', 'part'],
  ['achievedOn', 'part'],
  ['yearEndEstimate', 'estimate'],
  ['cause', 'cause'],
  ['state', 'standing'],
  ['numerator', 'result'],
] as const)('what is said of %s stands at %s', (input, field) => {
  expect(gridFieldOf(input)).toBe(field);
});
