import { expect, test } from 'vitest';

import { aDesk } from '../../../testing/form-desk.ts';
import { aRow, aSubmission } from '../../../testing/submission-builder.ts';
import { openRemarks } from '../../../lib/reports/open-return.ts';
import { arrangeRows } from './arrange-rows.ts';
import { EntryForm } from './entry-form.ts';
import { formProgress } from './form-progress.ts';
import { formClosed, rowMode } from './row-mode.ts';

test('zero, nothing occurred and not applicable are answers; a blank and what wants a cause hold back', () => {
  const rows = [
    aRow(1, { figure: { state: 'reported', quality: 'official', value: '0' } }),
    aRow(2, { figure: { state: 'not-occurred' } }),
    aRow(3, { figure: { state: 'not-applicable' } }),
    aRow(4),
    aRow(5, { required: false }),
    aRow(6, { figure: { state: 'reported', quality: 'official', value: '400' } }),
  ];
  const form = new EntryForm(aSubmission(rows), 'vi', aDesk());
  const { completeness, blocking } = formProgress(rows, form.cells(), (id) => form.check(id));
  expect([completeness.filled, completeness.required]).toEqual([4, 5]);
  expect(blocking.map(({ block, problems }) => [block, ...problems])).toEqual([
    ['not-reported'],
    ['unexplained', 'far-above-plan'],
  ]);
});

test('parts stand under their whole, in its area, and the form counts its rows through', () => {
  const rows = [
    aRow(1),
    aRow(2, { indicator: { areaCode: 'XDD' } }),
    aRow(3, { indicator: { ofWhichId: aRow(1).indicator.id, areaCode: 'XDD' } }),
    aRow(4, { indicator: { block: 'B' } }),
  ];
  const numbers = arrangeRows(aSubmission(rows)).map(({ areas }) =>
    areas.map((area) => area.rows.map(({ number }) => number)),
  );
  expect(numbers).toEqual([[['1', '1.1'], ['2']], [['3']]]);
});

const correctionsUntil = '2017-06-30T23:59:59+07:00';
test.each([
  ['draft', null, '2017-06-22T10:34:00+07:00', { kind: 'entry' }],
  ['returned', null, '2017-06-22T10:34:00+07:00', { kind: 'entry' }],
  ['submitted', 'figure.report-sent', '2017-06-22T10:34:00+07:00', { kind: 'correction' }],
  ['accepted', null, '2017-07-01T00:00:00+07:00', { reason: 'figure.corrections-closed' }],
  ['locked', null, '2017-06-22T10:34:00+07:00', { reason: 'figure.report-locked' }],
  ['draft', 'auth.forbidden', '2017-06-22T10:34:00+07:00', { reason: 'auth.forbidden' }],
] as const)('a cell of a %s report, refusal %s, at %s: %j', (state, refusalToRecord, now, mode) => {
  const found = rowMode({ refusalToRecord }, { state, correctionsUntil }, now);
  expect(found).toMatchObject(mode);
  expect(formClosed([found])).toBe(found.kind === 'closed' ? found.reason : null);
});

test('the readers’ words stand at the cells until the report is sent again', () => {
  const remarks = [{ indicatorId: 'x', text: 'Thiếu nguyên nhân' }];
  const step = (action: 'return' | 'submit') => ({
    action,
    fromState: 'under-review' as const,
    toState: 'returned' as const,
    actorName: 'Tổ tổng hợp',
    at: '2017-06-19T09:00:00+07:00',
    reason: null,
    remarks: action === 'return' ? remarks : [],
    authority: null,
    until: null,
  });
  expect(openRemarks({ state: 'returned', steps: [step('submit'), step('return')] }).get('x')).toBe(
    'Thiếu nguyên nhân',
  );
  expect(openRemarks({ state: 'submitted', steps: [step('return'), step('submit')] }).size).toBe(0);
});
