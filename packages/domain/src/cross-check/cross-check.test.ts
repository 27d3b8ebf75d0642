import { expect, test } from 'vitest';

import { crossCheckStanding, saysWhatDiffers } from './cross-check.ts';

const agreed = { revisionId: 'r1', verdict: 'agrees' } as const;

test.for([
  { what: 'nothing was sent', sent: null, latest: null, standing: null },
  { what: 'nothing is sent any more', sent: null, latest: agreed, standing: null },
  { what: 'nobody compared it', sent: 'r1', latest: null, standing: 'unchecked' },
  { what: 'it was compared', sent: 'r1', latest: agreed, standing: 'agrees' },
  { what: 'another one was sent since', sent: 'r2', latest: agreed, standing: 'unchecked' },
  {
    what: 'it is not what the department has',
    sent: 'r1',
    latest: { revisionId: 'r1', verdict: 'differs' },
    standing: 'differs',
  },
] as const)('$what: $standing', ({ sent, latest, standing }) => {
  expect(crossCheckStanding(sent, latest)).toBe(standing);
});

test.for([
  { verdict: 'agrees', value: null, note: null, enough: true },
  { verdict: 'differs', value: '180', note: null, enough: true },
  { verdict: 'differs', value: null, note: 'Ngày ký là 28/3', enough: true },
  { verdict: 'differs', value: null, note: ' ', enough: false },
  { verdict: 'differs', value: null, note: null, enough: false },
] as const)('$verdict with $value and $note says enough: $enough', ({ enough, ...verdict }) => {
  expect(saysWhatDiffers(verdict)).toBe(enough);
});
