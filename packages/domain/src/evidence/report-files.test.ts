import { expect, test } from 'vitest';

import { EVIDENCE_FILES_LIMIT, refusalOfFile } from './report-files.ts';

const limits = { file: 100, report: 1_000 };
const files = (count: number, size: number) => Array.from({ length: count }, () => ({ size }));

test.for([
  { size: 100, kept: [], refusal: null },
  { size: 101, kept: [], refusal: 'too-large' },
  { size: 100, kept: files(9, 100), refusal: null },
  { size: 100, kept: files(10, 91), refusal: 'report-full' },
  { size: 1, kept: files(EVIDENCE_FILES_LIMIT - 1, 1), refusal: null },
  { size: 1, kept: files(EVIDENCE_FILES_LIMIT, 1), refusal: 'too-many-files' },
] as const)('%#. one of $size: $refusal', ({ size, kept, refusal }) => {
  expect(refusalOfFile(size, kept, limits)).toBe(refusal);
});
