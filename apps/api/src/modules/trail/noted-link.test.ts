import { expect, test } from 'vitest';

import { StartRefusedError } from '../../platform/config/start-refused.ts';
import { notedLink, notedLinksIn } from './noted-link.ts';

const HASH = 'cf51'.repeat(16);

test.for([
  [`44:${HASH}`, { position: '44', hash: HASH }],
  [` 44:${HASH.toUpperCase()} `, { position: '44', hash: HASH }],
  ['44:cf51cf51', { position: '44', hash: 'cf51cf51' }],
  ['44:cf51cf51…', { position: '44', hash: 'cf51cf51' }],
  ['44:cf51', null],
  [`44:${HASH}0`, null],
  [`0:${HASH}`, null],
  [`44 ${HASH}`, null],
  ['', null],
] as const)('%j is read', ([text, link]) => {
  expect(notedLink(text)).toEqual(link);
});

test('every link that is named is held, in its order', () => {
  expect(notedLinksIn([])).toEqual([]);
  expect(notedLinksIn(['--at', '44:cf51cf51', '--at=1203:09be77d0'])).toEqual([
    { position: '44', hash: 'cf51cf51' },
    { position: '1203', hash: '09be77d0' },
  ]);
});

test.for([
  [['--att', '44:cf51cf51'], '“--att”'],
  [['-v'], '“-v”'],
  [['44:cf51cf51'], '“44:cf51cf51”'],
  [['--at'], 'got: '],
  [['--at', '44'], 'got: 44'],
] as const)('%j is told to be wrong in words, in both languages', ([args, named]) => {
  const refused = () => notedLinksIn(args);
  expect(refused).toThrow(StartRefusedError);
  expect(refused).toThrow(named);
  expect(refused).toThrow(/\n/u);
});
