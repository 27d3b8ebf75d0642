import { expect, test } from 'vitest';

import { refusalToCompare } from './comparing.ts';

const agrees = { verdict: 'agrees', revision: 2, value: null, note: null } as const;
const differs = { ...agrees, verdict: 'differs', value: '180' } as const;
const cell = { period: 'open', sent: 2, contentKind: 'value' } as const;

test.for([
  { given: agrees, at: cell, refusal: null },
  { given: differs, at: cell, refusal: null },
  { given: agrees, at: { ...cell, period: 'closed' }, refusal: 'period-not-open' },
  { given: agrees, at: { ...cell, period: 'planned' }, refusal: 'period-not-open' },
  { given: agrees, at: { ...cell, sent: null }, refusal: 'nothing-sent' },
  { given: agrees, at: { ...cell, sent: 3 }, refusal: 'superseded' },
  { given: { ...differs, value: null }, at: cell, refusal: 'difference-missing' },
  { given: { ...agrees, value: '180' }, at: cell, refusal: 'value-not-asked' },
  { given: differs, at: { ...cell, contentKind: 'ratio' }, refusal: null },
  { given: differs, at: { ...cell, contentKind: 'weighted' }, refusal: null },
  { given: differs, at: { ...cell, contentKind: 'milestone' }, refusal: 'no-number' },
  {
    given: { ...differs, value: null, note: 'Ngày ký là 28/3' },
    at: { ...cell, contentKind: 'milestone' },
    refusal: null,
  },
] as const)('%#: $refusal', ({ given, at, refusal }) => {
  expect(refusalToCompare(given, at)).toBe(refusal);
});
