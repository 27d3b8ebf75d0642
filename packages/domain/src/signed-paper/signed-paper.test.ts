import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { isoDate } from '../period/iso-date.ts';
import type { CellContent, CellContents } from '../submission/index.ts';
import { differingFromSigned } from './difference.ts';
import { paperCode, paperNumber, paperSymbol } from './paper-code.ts';
import { asksForSignedCopy, problemsOfPaper, signingOf } from './signing.ts';

describe('number and symbol of a paper', () => {
  test.for([
    ['5', '05'],
    ['05', '05'],
    [' 112 ', '112'],
    ['0', null],
    ['', null],
    ['5a', null],
    ['1234567', null],
  ] as const)('number %j is %j', ([text, number]) => expect(paperNumber(text)).toBe(number));

  test.for([
    ['BC/ĐU', 'BC/ĐU'],
    ['BC-UBND', 'BC-UBND'],
    ['TTr/BTG.QU', 'TTr/BTG.QU'],
    ['BC/'.normalize('NFD'), null],
    ['bc/đu', null],
    ['BC ĐU', null],
    ['B'.repeat(31), null],
  ] as const)('symbol %j is %j', ([text, symbol]) => expect(paperSymbol(text)).toBe(symbol));

  test('Party papers put a hyphen behind the number, the state a stroke', () => {
    expect(paperCode({ number: '05', symbol: 'BC/ĐU' })).toBe('05-BC/ĐU');
    expect(paperCode({ number: '112', symbol: 'BC-UBND' })).toBe('112/BC-UBND');
  });
});

test('a report waits for its signed paper from its first sending until the file is there', () => {
  expect(signingOf({ sendings: 0, hasFile: false })).toBeNull();
  expect(signingOf({ sendings: 1, hasFile: false })).toBe('awaited');
  expect(signingOf({ sendings: 2, hasFile: true })).toBe('signed');
});

test('figures entered on behalf of the unit ask for the signed copy until it is there', () => {
  expect(asksForSignedCopy({ onBehalf: 0, signing: 'awaited' })).toBe(false);
  expect(asksForSignedCopy({ onBehalf: 2, signing: null })).toBe(true);
  expect(asksForSignedCopy({ onBehalf: 2, signing: 'awaited' })).toBe(true);
  expect(asksForSignedCopy({ onBehalf: 2, signing: 'signed' })).toBe(false);
});

test('what is wrong with a paper is named by its field', () => {
  const report = { sendings: 2, from: isoDate('2016-12-15'), today: isoDate('2017-06-22') };
  const facts = { number: '5', symbol: 'BC/ĐU', signedOn: isoDate('2017-06-22'), sending: 2 };
  expect(problemsOfPaper(facts, report)).toEqual([]);
  const wrong = { number: 'x', symbol: '', signedOn: isoDate('2017-06-23'), sending: 3 };
  expect(problemsOfPaper(wrong, report).map(({ field }) => field)).toEqual([
    'number',
    'symbol',
    'signedOn',
    'sending',
  ]);
});

test.for([
  ['1900-01-01', 'signed-before-period'],
  ['2016-12-14', 'signed-before-period'],
  ['2016-12-15', undefined],
  ['2017-06-22', undefined],
  ['2017-06-23', 'signed-later'],
  ['2999-01-01', 'signed-later'],
] as const)('a paper signed on %s: %s', ([day, problem]) => {
  const report = { sendings: 1, from: isoDate('2016-12-15'), today: isoDate('2017-06-22') };
  const facts = { number: '5', symbol: 'BC/ĐU', signedOn: isoDate(day), sending: 1 };
  const expected = problem === undefined ? [] : [{ field: 'signedOn', problem }];
  expect(problemsOfPaper(facts, report)).toEqual(expected);
});

const NOTHING: CellContents = new Map();
const cell = (value: string): CellContent => ({
  state: 'reported',
  value,
  quality: 'official',
  note: null,
});

describe('what differs from the signed paper', () => {
  test('is the figure, with what was signed', () => {
    const signed = new Map([
      ['TG12', cell('100')],
      ['XD01', cell('3')],
    ]);
    const current = new Map([
      ['TG12', cell('101')],
      ['XD01', { ...cell('3'), note: 'Đã đối chiếu', quality: 'estimate' }],
    ]);
    expect([...differingFromSigned(signed, current)]).toEqual([['TG12', cell('100')]]);
  });

  test('a cell that was not signed said nothing, and one that is blank now says nothing', () => {
    const some = new Map([['TG12', cell('100')]]);
    const blank: CellContents = new Map([['TG12', { state: 'not-reported' }]]);
    expect([...differingFromSigned(NOTHING, some)]).toEqual([['TG12', { state: 'not-reported' }]]);
    expect([...differingFromSigned(some, NOTHING).keys()]).toEqual(['TG12']);
    expect([...differingFromSigned(NOTHING, blank)]).toEqual([]);
  });

  test('nothing differs from itself', () => {
    const cells = fc.dictionary(fc.constantFrom('TG12', 'XD01'), fc.constant(cell('1')));
    fc.assert(
      fc.property(cells, (entries) => {
        const some = new Map(Object.entries(entries));
        expect(differingFromSigned(some, some).size).toBe(0);
      }),
    );
  });
});
