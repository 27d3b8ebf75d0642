import { expect, test } from 'vitest';

import { stepTo } from './read-shortcut.ts';

test.for([
  ['ArrowDown', 0, 1],
  ['j', 0, 1],
  ['j', 2, 2],
  ['ArrowUp', 1, 0],
  ['k', 0, 0],
  ['k', -1, 0],
  ['Home', 2, 0],
  ['End', 0, 2],
  ['x', 1, null],
] as const)('%s from row %i of three leads to %o', ([key, at, to]) => {
  expect(stepTo(key, at, 3)).toBe(to);
});
