import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { aFigure } from '../../../testing/submission-builder.ts';
import { draftOf, withDone, withNumber, withState, type Draft } from './draft.ts';
import { bodyOf, readDraft } from './read-draft.ts';

const UNSAID = { readsAs: null, screen: 'vi' } as const;

const blank = draftOf(aFigure(1), 'vi', false);
const typing = (text: string): Draft => withNumber(blank, 'value', { text, means: null });

test.each([
  ['0', '0'],
  ['1.234,5', '1234.5'],
  ['1,234.5', '1234.5'],
  ['17 329', '17329'],
])('%s is recorded as %s', (text, value) => {
  const draft = typing(text);
  expect(bodyOf(draft, readDraft(draft, 'value', UNSAID))).toEqual({
    state: 'reported',
    value,
    quality: 'official',
  });
});

test('a blank is not a zero', () => {
  const draft = typing(' ');
  expect(bodyOf(draft, readDraft(draft, 'value', UNSAID))).toMatchObject({ state: 'not-reported' });
});

test('1.234 can be read two ways, and is asked about until that is known', () => {
  expect(readDraft(typing('1.234'), 'value', UNSAID).issues).toEqual([
    { kind: 'ambiguous', field: 'value', grouped: '1234', decimal: '1.234' },
  ]);
  expect(readDraft(typing('1.234'), 'value', { ...UNSAID, readsAs: 'vi' }).issues).toEqual([]);
});

test.each([
  ['#DIV/0!', 'excel-error'],
  ['năm', 'not-a-number'],
  ['1,2345678', 'too-many-places'],
])('%s is refused as %s and never becomes a number', (text, code) => {
  const read = readDraft(typing(text), 'value', UNSAID);
  expect(read.issues).toEqual([{ kind: 'number', field: 'value', code }]);
  expect(bodyOf(typing(text), read)).toBeNull();
});

test('a fraction wants both its sides', () => {
  const draft = withNumber(blank, 'numerator', { text: '68', means: null });
  expect(readDraft(draft, 'ratio', UNSAID).issues).toEqual([
    { kind: 'missing', field: 'denominator' },
  ]);
});

test('a milestone not done yet is an answer; one done wants its day', () => {
  const not = withDone(blank, 'no');
  expect(bodyOf(not, readDraft(not, 'milestone', UNSAID))).toMatchObject({ achieved: false });
  expect(readDraft(withDone(blank, 'yes'), 'milestone', UNSAID).issues).toEqual([
    { kind: 'missing', field: 'achievedOn' },
  ]);
  const done = { ...withDone(blank, 'yes'), achievedOn: '24/3/2017' };
  expect(bodyOf(done, readDraft(done, 'milestone', UNSAID))).toMatchObject({
    achieved: true,
    achievedOn: '2017-03-24',
  });
  expect(readDraft({ ...done, achievedOn: '31/2/2017' }, 'milestone', UNSAID).issues).toEqual([
    { kind: 'day', field: 'achievedOn' },
  ]);
});

test('nothing hides behind another state', () => {
  const draft = withState(typing('12'), 'not-occurred');
  expect(bodyOf(draft, readDraft(draft, 'value', UNSAID))).toEqual({
    state: 'not-occurred',
    quality: 'official',
  });
});

test('what is recorded is shown, read again, and is the same', () => {
  const decimals = fc
    .tuple(fc.bigInt({ min: 0n, max: 10n ** 9n }), fc.integer({ min: 0, max: 999_999 }))
    .map(([whole, places]) => `${whole}.${String(places).padStart(6, '0')}`)
    .map((text) => text.replace(/\.?0+$/u, '') || '0');
  fc.assert(
    fc.property(decimals, fc.constantFrom('vi' as const, 'en' as const), (value, locale) => {
      const figure = aFigure(1, { state: 'reported', quality: 'estimate', value });
      const draft = draftOf(figure, locale, false);
      expect(bodyOf(draft, readDraft(draft, 'value', UNSAID))).toMatchObject({ value });
    }),
  );
});
