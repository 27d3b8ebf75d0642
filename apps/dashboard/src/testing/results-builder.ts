import type { OverviewDto, OverviewIndicatorDto, UnitOverviewDto } from '@tiendo/contract/overview';
import type { ResultCell, TotalCell } from '@tiendo/contract/result';

/** Ids of tests: readable and in the shape of a UUID. */
export const testId = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** TG12, a cumulative count paced by a straight declared line, changed as asked. */
export function anIndicator(fields: Partial<OverviewIndicatorDto> = {}): OverviewIndicatorDto {
  return {
    id: testId(12),
    code: 'TG12',
    name: 'Tin, bài',
    nameEn: 'News items',
    shortName: 'Tin, bài',
    shortNameEn: 'News items',
    block: 'A',
    areaCode: 'TUYEN-TRUYEN',
    unitOfMeasure: 'tin, bài',
    unitOfMeasureEn: 'items',
    class: 'CUM_HIGH',
    rollUp: 'SUM',
    contentKind: 'value',
    accumulation: 'year-to-date',
    pace: { kind: 'linear', firstHalf: null },
    lowerIsBetter: null,
    countsWholeUnits: true,
    ofWhichId: null,
    reporterUnitKind: 'ward-committee',
    reporterUnitId: null,
    milestoneDue: null,
    assignedBy: 'Ban Tuyên giáo Quận ủy (văn bản giao chỉ tiêu năm, minh họa)',
    enteredBy: 'Cán bộ tuyên giáo',
    crossCheckedBy: null,
    displayOrder: 1,
    source: 'illustrative',
    ...fields,
  };
}

/** 54 of 150 where 49,9 % was expected: Nguyễn Trung Trực, changed as asked. */
export function aCell(fields: Partial<ResultCell> = {}): ResultCell {
  return {
    state: 'reported',
    quality: 'official',
    stage: 'accepted',
    status: 'at-risk',
    reason: 'gap',
    rule: 'h1-2017.1',
    actual: '54',
    target: '150',
    percentOfPlan: '36',
    expectedPercent: '49.863014',
    expectedBasis: 'declared',
    gapPoints: '-13.863014',
    gapUnit: '-20.794521',
    ...fields,
  };
}

/** A total of twelve of fourteen wards, changed as asked. */
export function aTotal(fields: Partial<TotalCell> = {}): TotalCell {
  return {
    status: 'on-pace',
    reason: 'gap',
    rule: 'h1-2017.1',
    actual: '1310',
    target: '2900',
    percentOfPlan: '45.172414',
    expectedPercent: '49.863014',
    expectedBasis: 'declared',
    gapPoints: '1.2',
    judgedOnCovered: true,
    percentOfCovered: '51.1',
    coverage: {
      reported: 12,
      expected: 14,
      notApplicable: 0,
      met: 0,
      late: 0,
      estimates: 0,
      unaccepted: 2,
      compared: 11,
    },
    ...fields,
  };
}

type OverviewUnit = OverviewDto['units'][number];
type Standing = NonNullable<OverviewUnit['report']>;

/** A ward whose report was accepted, changed as asked. */
export function aWard(
  number: number,
  name: string,
  report: Partial<Standing> | null = {},
): OverviewUnit {
  return {
    id: testId(number),
    code: `code:${String(number).padStart(5, '0')}`,
    name: `Đảng ủy phường ${name}`,
    shortName: `P. ${name}`,
    report: report && {
      state: 'accepted',
      sentAt: '2017-06-15T15:00:00+07:00',
      late: false,
      lateWorkingDays: 0,
      overdueWorkingDays: null,
      extensionRequestedUntil: null,
      signing: 'awaited',
      ...report,
    },
  };
}

const period = {
  halfYear: '2017-H1',
  window: { from: '2016-12-15', to: '2017-06-14' },
  periodState: 'open',
  dueAt: '2017-06-16T17:00:00+07:00',
  correctionsUntil: null,
  periods: ['2017-H1', '2016-H2', '2016-H1'],
  illustrative: true,
} as const;

const areas = [
  {
    id: testId(900),
    code: 'TUYEN-TRUYEN',
    block: 'A',
    name: 'Tuyên truyền',
    nameEn: 'Public information',
    displayOrder: 1,
  },
] satisfies OverviewDto['areas'];

/** An overview of two wards and one indicator, changed as asked. */
export function anOverview(fields: Partial<OverviewDto> = {}): OverviewDto {
  return {
    ...period,
    periods: [...period.periods],
    parent: { id: testId(1), code: 'own:QU', name: 'Quận ủy Ba Đình', shortName: 'Quận' },
    areas,
    indicators: [anIndicator()],
    units: [aWard(4, 'Trúc Bạch'), aWard(10, 'Nguyễn Trung Trực')],
    cells: {
      [testId(4)]: {
        [testId(12)]: aCell({ status: 'on-pace', actual: '76', percentOfPlan: '50.666667' }),
      },
      [testId(10)]: { [testId(12)]: aCell() },
    },
    totals: { [testId(12)]: aTotal() },
    tasks: { overdue: 2, dueSoon: 1, open: 9, drafts: 5 },
    meeting: null,
    previousMeeting: {
      id: testId(800),
      title: 'Hội nghị tổng kết năm 2016',
      heldOn: '2016-12-28',
      tasks: 6,
      tasksCompleted: 4,
    },
    ...fields,
  };
}

/** The page of Nguyễn Trung Trực with one indicator, changed as asked. */
export function aUnitPage(fields: Partial<UnitOverviewDto> = {}): UnitOverviewDto {
  return {
    ...period,
    periods: [...period.periods],
    unit: {
      id: testId(10),
      code: 'code:00010',
      name: 'Đảng ủy phường Nguyễn Trung Trực',
      shortName: 'P. Nguyễn Trung Trực',
      kind: 'ward-committee',
      parentId: testId(1),
      relatedToId: null,
      validFrom: '2013-01-01',
      validTo: null,
      displayOrder: 6,
      source: 'record',
    },
    siblings: [{ id: testId(10), code: 'code:00010', shortName: 'P. Nguyễn Trung Trực' }],
    report: aWard(10, 'Nguyễn Trung Trực').report,
    sendings: [],
    areas,
    rows: [
      {
        indicator: anIndicator(),
        cell: aCell(),
        history: [
          { halfYear: '2016-H1', actual: '68', target: '140' },
          { halfYear: '2016-H2', actual: null, target: '140' },
        ],
      },
    ],
    tasks: [],
    ...fields,
  };
}
