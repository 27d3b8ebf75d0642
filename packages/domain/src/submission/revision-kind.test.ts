import { describe, expect, test } from 'vitest';

import type { Reading } from '../figure/figure.ts';
import { endOfDay, instant } from '../period/instant.ts';
import { isoDate } from '../period/iso-date.ts';
import { ZERO } from '../shared/decimal.ts';
import {
  namesItsReason,
  refusalToReplace,
  refusalToRevise,
  revisionKindOf,
  revisionKindsOpen,
} from './revision-kind.ts';
import type { SubmissionState } from './state.ts';

const correctionsUntil = endOfDay(isoDate('2017-06-30'));
const at = (state: SubmissionState, now = '2017-06-22T10:34:00+07:00') => ({
  state,
  now: instant(now),
  correctionsUntil,
});
const reported = (quality: 'official' | 'preliminary' | 'estimate'): Reading => ({
  state: 'reported',
  content: { kind: 'value', value: ZERO },
  quality,
});
const blank: Reading = { state: 'not-reported' };

describe('which change is open', () => {
  test.for(['draft', 'unit-review', 'returned', 'reopened'] as const)('%s: entering', (state) => {
    expect(revisionKindsOpen(at(state))).toEqual(['entry']);
  });

  test.for(['submitted', 'under-review', 'accepted'] as const)(
    '%s: the three changes after sending, until the corrections close',
    (state) => {
      expect(revisionKindsOpen(at(state))).toEqual(['official-update', 'correction', 'supplement']);
      expect(revisionKindsOpen(at(state, '2017-06-30T23:59:59.999+07:00'))).toHaveLength(3);
      expect(revisionKindsOpen(at(state, '2017-07-01T00:00:00+07:00'))).toEqual([]);
    },
  );

  test('locked: none', () => {
    expect(revisionKindsOpen(at('locked'))).toEqual([]);
  });

  test.for([
    { state: 'draft', replaced: reported('estimate'), kind: 'entry' },
    { state: 'accepted', replaced: reported('estimate'), kind: 'official-update' },
    { state: 'accepted', replaced: reported('official'), kind: 'correction' },
    { state: 'accepted', replaced: blank, kind: 'supplement' },
    { state: 'locked', replaced: blank, kind: null },
  ] as const)('$state over $replaced.state: $kind', ({ state, replaced, kind }) => {
    expect(revisionKindOf(at(state), { replaced, next: reported('official') })).toBe(kind);
  });
});

describe('an estimate of something that did not occur', () => {
  const edit = { replaced: reported('estimate'), next: { state: 'not-occurred' } as const };

  test('is replaced for good: không phát sinh is no estimate', () => {
    expect(revisionKindOf(at('accepted'), edit)).toBe('official-update');
    expect(
      refusalToRevise(at('accepted'), { ...edit, kind: 'official-update', reason: null }),
    ).toBeNull();
  });

  test('is not replaced by a blank', () => {
    const emptied = { ...edit, next: blank };
    expect(revisionKindOf(at('accepted'), emptied)).toBe('correction');
    expect(
      refusalToRevise(at('accepted'), { ...emptied, kind: 'official-update', reason: null }),
    ).toBe('not-official');
  });
});

describe('the last moment of corrections', () => {
  test.for([
    ['2017-06-30T23:59:59.999+07:00', 3],
    ['2017-06-30T16:59:59.999Z', 3],
    ['2017-06-30T12:59:59.999-04:00', 3],
    ['2017-07-01T00:00:00+07:00', 0],
    ['2017-06-30T17:00:00Z', 0],
    ['2017-07-01T00:00:00.001+07:00', 0],
    ['2017-06-30T23:59:59.999Z', 0],
  ] as const)('at %s, %i kinds are open', ([now, kinds]) => {
    expect(revisionKindsOpen(at('accepted', now))).toHaveLength(kinds);
  });
});

describe('why a change is refused', () => {
  const official = { replaced: reported('official'), next: reported('official'), reason: 'Nhầm' };
  test.for([
    { state: 'locked', edit: { ...official, kind: 'correction' }, why: 'locked' },
    { state: 'accepted', edit: { ...official, kind: 'entry' }, why: 'kind-not-open' },
    { state: 'draft', edit: { ...official, kind: 'correction' }, why: 'kind-not-open' },
    { state: 'accepted', edit: { ...official, kind: 'correction' }, why: null },
    {
      state: 'accepted',
      edit: { ...official, kind: 'correction', reason: null },
      why: 'reason-missing',
    },
    {
      state: 'accepted',
      edit: { ...official, kind: 'correction', replaced: blank },
      why: 'nothing-to-correct',
    },
    { state: 'accepted', edit: { ...official, kind: 'supplement' }, why: 'already-reported' },
    { state: 'accepted', edit: { ...official, kind: 'official-update' }, why: 'not-an-estimate' },
    {
      state: 'accepted',
      edit: {
        ...official,
        kind: 'official-update',
        replaced: reported('estimate'),
        next: reported('estimate'),
      },
      why: 'not-official',
    },
  ] as const)('$edit.kind in $state: $why', ({ state, edit, why }) => {
    expect(refusalToRevise(at(state), edit)).toBe(why);
  });

  test.for([
    { kind: 'official-update', replaced: reported('estimate') },
    { kind: 'official-update', replaced: reported('preliminary') },
    { kind: 'supplement', replaced: blank },
  ] as const)('$kind needs no reason', ({ kind, replaced }) => {
    expect(namesItsReason(kind)).toBe(false);
    for (const reason of [null, '', ' ', 'Số ước']) {
      const edit = { kind, replaced, next: reported('official'), reason };
      expect(refusalToRevise(at('submitted'), edit)).toBeNull();
    }
  });

  test('a correction of spaces names no reason', () => {
    const edit = { ...official, kind: 'correction', reason: ' ' } as const;
    expect(refusalToRevise(at('accepted'), edit)).toBe('reason-missing');
  });

  test.for([
    [blank, ['supplement']],
    [reported('official'), ['correction']],
    [reported('estimate'), ['official-update', 'correction']],
    [{ state: 'not-occurred' }, ['correction']],
  ] as const)('%o can be replaced by %j', ([replaced, kinds]) => {
    const open = revisionKindsOpen(at('accepted'));
    expect(open.filter((kind) => refusalToReplace(kind, replaced) === null)).toEqual(kinds);
  });

  test('after the last day of corrections even a good reason comes too late', () => {
    const late = at('accepted', '2017-07-01T00:00:00+07:00');
    expect(refusalToRevise(late, { ...official, kind: 'correction' })).toBe('corrections-closed');
  });
});
