import { expect, test } from 'vitest';

import { aTrace } from '../../../testing/trace-builder.ts';
import { factsOf } from './trace-facts.ts';

test('a sending says which it was and whether it came in time', () => {
  const after = { state: 'submitted', number: 2, late: true, lateWorkingDays: 4 };
  expect(factsOf(aTrace({ action: 'submission.sent', after }))).toEqual([
    { kind: 'sending', number: 2, late: true, lateWorkingDays: 4 },
  ]);
});

test('a return says what was asked of which cell', () => {
  const remarks = [{ indicator: 'KT01', text: 'Chưa khớp.' }, { text: 'of no cell' }, null];
  expect(factsOf(aTrace({ action: 'submission.returned', after: { remarks } }))).toEqual([
    { kind: 'remark', indicator: 'KT01', text: 'Chưa khớp.' },
  ]);
});

test('a reopening says on whose authority, a signed paper its number', () => {
  const reopened = aTrace({ action: 'submission.reopened', after: { authority: 'Trưởng ban' } });
  const paper = aTrace({ action: 'signed-paper.recorded', after: { code: '05-BC/ĐU' } });
  expect(factsOf(reopened)).toEqual([{ kind: 'authority', text: 'Trưởng ban' }]);
  expect(factsOf(paper)).toEqual([{ kind: 'code', text: '05-BC/ĐU' }]);
});

test('a figure says what else than the figure was said otherwise', () => {
  const before = { state: 'reported', value: '54', quality: 'estimate', cause: 'Mưa', note: null };
  const after = {
    state: 'reported',
    value: '54',
    quality: 'official',
    cause: 'Mưa',
    note: 'Đợt 2',
  };
  const facts = factsOf(aTrace({ before, after }));
  expect(facts.map((fact) => 'field' in fact && fact.field)).toEqual(['quality', 'note']);
});

test('that the first figure of a cell is official goes without saying', () => {
  const after = { state: 'reported', value: '54', quality: 'official' };
  expect(factsOf(aTrace({ before: null, after }))).toEqual([]);
});

test('an act that says nothing besides has no facts', () => {
  expect(factsOf(aTrace({ action: 'submission.sent', after: null }))).toEqual([]);
  expect(factsOf(aTrace({ action: 'comment.said', after: { code: 'x' } }))).toEqual([]);
});
