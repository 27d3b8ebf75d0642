import { expect, test } from 'vitest';

import { aDesk } from '../../../testing/form-desk.ts';
import { aRow, aSubmission, testIndicatorId } from '../../../testing/submission-builder.ts';
import { arrangeRows } from './arrange-rows.ts';
import { EntryForm } from './entry-form.ts';
import { GridRows } from './grid-rows.ts';

const ENTRY = { kind: 'entry' } as const;

test('a row that did not change stays the same object, and the list while none did', () => {
  const submission = aSubmission([
    aRow(1),
    aRow(2, { indicator: { ofWhichId: testIndicatorId(1) } }),
    aRow(3),
  ]);
  const form = new EntryForm(submission, 'vi', aDesk());
  const blocks = arrangeRows(submission);
  const grid = new GridRows();
  const rows = () =>
    grid.of({ blocks, modeOf: () => ENTRY, cells: form.cells(), check: form.check });
  const before = rows();
  expect(before.map(({ placed }) => [placed.number, placed.isPart])).toEqual([
    ['1', false],
    ['1.1', true],
    ['2', false],
  ]);
  expect(rows()).toBe(before);
  form.type(testIndicatorId(3), { ...form.draft(testIndicatorId(3)), note: 'a' });
  const after = rows();
  expect(after.map((row, at) => row === before[at])).toEqual([true, true, false]);
});
