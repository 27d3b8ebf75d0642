import { expect, test } from 'vitest';

import { unitId } from '../shared/ids.ts';
import { aTarget } from '../testing/samples.ts';
import { childrenAgainstParent } from './children-against-parent.ts';

const ward = (n: number) => unitId(`00000000-0000-4000-8000-00000000000${n}`);
const children = [
  { unitId: ward(1), target: aTarget('60.5') },
  { unitId: ward(2), target: aTarget('39.5') },
  { unitId: ward(3), target: null },
];

test.for([
  [aTarget(100), 'equal', '0'],
  [aTarget(90), 'over', '10'],
  [aTarget('100.000001'), 'short', '-0.000001'],
  [null, 'no-target', undefined],
] as const)('100 against %o is %s', ([parent, state, gap]) => {
  const compared = childrenAgainstParent(parent, children);
  expect(compared.state).toBe(state);
  expect(compared.gap?.toFixed()).toBe(gap);
  expect(compared.missing).toEqual([ward(3)]);
});
