import { expect, test } from 'vitest';

import { aRevision } from '../../../testing/revision-builder.ts';
import { revisionSteps } from './revision-steps.ts';

test('the newest revision comes first, each beside the one before it', () => {
  const steps = revisionSteps([aRevision(1, { value: '54' }), aRevision(2, { value: '57' })]);
  expect(steps.map(({ revision, before }) => [revision.number, before?.number ?? null])).toEqual([
    [2, 1],
    [1, null],
  ]);
});

test('what one may not see of the past is not among what came before', () => {
  const [latest] = revisionSteps([aRevision(5), aRevision(2)]);
  expect(latest?.before?.number).toBe(2);
});

test('beside the figure only what is said otherwise is named', () => {
  const [second, first] = revisionSteps([
    aRevision(2, { note: 'Đợt 2', cause: 'Mưa nhiều', quality: 'official' }),
    aRevision(1, { note: 'Đợt 1', cause: 'Mưa nhiều', quality: 'estimate' }),
  ]);
  expect(second?.saysOtherwise).toEqual(['quality', 'note']);
  expect(first?.saysOtherwise).toEqual(['quality', 'note', 'cause']);
});

test('the real time counts from a minute away', () => {
  const businessAt = '2017-06-22T10:34:10+07:00';
  const steps = revisionSteps([
    aRevision(2, { businessAt, recordedAt: '2017-06-22T03:34:40Z' }),
    aRevision(1, { businessAt, recordedAt: '2026-11-23T03:34:10Z' }),
  ]);
  expect(steps.map(({ clocksDiffer }) => clocksDiffer)).toEqual([false, true]);
});
