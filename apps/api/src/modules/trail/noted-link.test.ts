import { expect, test } from 'vitest';

import { notedLink } from './noted-link.ts';

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
