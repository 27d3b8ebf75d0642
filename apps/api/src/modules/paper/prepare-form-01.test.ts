import { describe, expect, test } from 'vitest';

import type { SubmissionDto, SubmissionRowDto } from '@tiendo/contract/submission';
import { instant } from '@tiendo/domain/period';
import type { Assessment } from '@tiendo/domain/result';
import { decimal } from '@tiendo/domain/shared';

import { cellText } from './paper-cell.ts';
import { prepareForm01 } from './prepare-form-01.ts';
import { aReport, aReportRow } from './testing/report-row.ts';

const NO_VERDICT: Assessment = {
  status: 'not-assessed',
  reason: 'no-target',
  rule: 'h1-2017.1',
  actual: null,
  judgedTarget: null,
  judgedBaseline: null,
  percentOfPlan: null,
  expectedPercent: null,
  expectedBasis: null,
  gapPoints: null,
  gapUnit: null,
  lastYear: null,
  yearOnYear: null,
};

function prepared(submission: SubmissionDto, assessment: Partial<Assessment> = {}) {
  const verdict = {
    assessment: { ...NO_VERDICT, ...assessment },
    estimateOfPlan: null,
    milestoneDue: null,
  };
  const verdicts = new Map(submission.rows.map(({ indicator }) => [indicator.id, verdict]));
  const now = instant('2017-06-22T10:34:00+07:00');
  return prepareForm01({ submission, verdicts, parent: null, now });
}

function cellsOf(row: SubmissionRowDto, assessment: Partial<Assessment> = {}): readonly string[] {
  const line = prepared(aReport([row]), assessment).lines.at(-1);
  return line?.kind === 'indicator' ? line.cells.map(cellText) : [];
}

const SENDING = {
  number: 1,
  sentByName: 'Người duyệt',
  sentAt: '2017-06-15T08:12:00+07:00',
  dueAt: '2017-06-16T17:00:00+07:00',
  firstDueAt: '2017-06-16T17:00:00+07:00',
  late: false,
  lateWorkingDays: 0,
  cells: 1,
  hash: 'ab'.repeat(32),
};

describe('Biểu số 01 before it is drawn', () => {
  test('says that it is a draft until it is sent, and again once something changed', () => {
    expect(prepared(aReport([aReportRow(1)])).draft).toBe('DỰ THẢO – chưa gửi');
    const sent = aReport([aReportRow(1)], { sendings: [SENDING] });
    expect(prepared(sent)).toMatchObject({
      draft: null,
      receipt: ['Gửi lần 01, 08 giờ 12, 15/6/2017', `Mã xác nhận (SHA-256): ${SENDING.hash}`],
    });
    const changed = aReportRow(1, {}, { changedSinceSent: true });
    expect(prepared(aReport([changed], { sendings: [SENDING] })).draft).toBe(
      'DỰ THẢO – có thay đổi sau lần gửi 01',
    );
  });

  test('marks made-up figures', () => {
    expect(prepared(aReport([aReportRow(1)])).illustrative).toBeNull();
    const made = aReportRow(1, {}, { source: 'illustrative' });
    expect(prepared(aReport([made])).illustrative).toBe('Số liệu minh họa');
  });

  test.for([
    ['not-reported', 'Chưa báo cáo'],
    ['not-occurred', 'Không phát sinh'],
    ['not-applicable', '–'],
  ] as const)('a cell that is %s says “%s” and is no number', ([state, words]) => {
    expect(cellsOf(aReportRow(1, {}, { state }))[5]).toBe(words);
  });

  test('what is asked once a year is not missing at mid-year', () => {
    expect(cellsOf(aReportRow(1), { reason: 'year-end-only' })[5]).toBe('Chưa đến kỳ báo cáo');
  });

  test('a typed nought is a nought', () => {
    const nought = aReportRow(1, {}, { state: 'reported', value: '0', quality: 'official' });
    expect(cellsOf(nought)[5]).toBe('0');
  });

  test('a share is shown to one place and never clamped, a change as an index of last year', () => {
    const figure = { state: 'reported', value: '17329', quality: 'official' } as const;
    const judged = { percentOfPlan: decimal('412.595238'), yearOnYear: decimal('3.5') };
    const cells = cellsOf(aReportRow(1, {}, figure), judged);
    expect(cells.slice(5, 8)).toEqual(['17.329', '412,6', '103,5']);
  });

  test('the figures of a row have the same places, however they were entered', () => {
    const entered = aReportRow(
      1,
      { countsWholeUnits: false },
      { state: 'reported', value: '13', yearEndEstimate: '25.25', quality: 'official' },
    );
    const lastYear = { sameHalf: '12.5', fullYear: null };
    const cells = cellsOf({ ...entered, lastYear });
    expect([cells[3], cells[5], cells[8]]).toEqual(['12,50', '13,00', '25,25']);
    const ratio = aReportRow(2, { class: 'RATIO_HIGH', contentKind: 'ratio' });
    const last = { ...ratio, lastYear: { sameHalf: '97', fullYear: null } };
    expect(cellsOf(last)[3]).toBe('97,00');
  });

  test('a ratio stands with what it is made of, its change in points', () => {
    const indicator = { class: 'RATIO_HIGH', contentKind: 'ratio', unitOfMeasure: '%' } as const;
    const figure = {
      state: 'reported',
      numerator: '612',
      denominator: '620',
      quality: 'preliminary',
      cause: 'Đếm lại',
    } as const;
    const judged = { actual: decimal('98.709677'), yearOnYear: decimal('1.15') };
    const cells = cellsOf(aReportRow(1, indicator, figure), judged);
    expect([cells[5], cells[7], cells[12]]).toEqual([
      '98,71',
      '+1,15',
      'Số sơ bộ. 612/620. Đếm lại.',
    ]);
  });

  test('nobody is called late by a pace that the software worked out', () => {
    const judged = { status: 'at-risk', reason: 'gap', expectedBasis: 'linear' } as const;
    expect(cellsOf(aReportRow(1), judged)[11]).toBe('Theo dõi (mốc tham khảo)');
    expect(cellsOf(aReportRow(1), { ...judged, expectedBasis: 'assigned' })[11]).toBe(
      'Chậm tiến độ',
    );
  });

  test('explains only what stands in it', () => {
    expect(prepared(aReport([aReportRow(1)])).footnotes).toHaveLength(1);
    const reduced = prepared(aReport([aReportRow(1, { class: 'SNAP_LOW' })])).footnotes;
    expect(reduced.at(-1)).toMatch(/^Chỉ tiêu giảm/u);
  });
});
