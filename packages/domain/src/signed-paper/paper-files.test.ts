import { expect, test } from 'vitest';

import { PAPER_FILES_LIMIT, refusalOfPaperFile } from './paper-files.ts';

const files = (count: number, size: number) =>
  Array.from({ length: count }, (_, at) => ({ hash: `${at}`, size }));

test('all files of a paper are bounded together, to the byte', () => {
  expect(refusalOfPaperFile({ hash: 'new', size: 40 }, files(3, 20), 100)).toBeNull();
  expect(refusalOfPaperFile({ hash: 'new', size: 41 }, files(3, 20), 100)).toBe('files-too-large');
});

test('however small they are, there are only so many', () => {
  const one = { hash: 'new', size: 1 };
  expect(refusalOfPaperFile(one, files(PAPER_FILES_LIMIT - 1, 1), 1_000)).toBeNull();
  expect(refusalOfPaperFile(one, files(PAPER_FILES_LIMIT, 1), 1_000)).toBe('too-many-files');
});

test('what was kept before takes no room again, and a file that stayed through changes counts once', () => {
  const kept = files(PAPER_FILES_LIMIT, 1);
  expect(refusalOfPaperFile({ hash: '0', size: 1 }, kept, 10)).toBeNull();
  const often = Array.from({ length: 100 }, () => ({ hash: 'same', size: 60 }));
  expect(refusalOfPaperFile({ hash: 'new', size: 40 }, often, 100)).toBeNull();
});
