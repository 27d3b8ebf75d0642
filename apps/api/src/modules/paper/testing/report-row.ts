import type { SubmissionDto, SubmissionRowDto } from '@tiendo/contract/submission';
import type { UnitDto } from '@tiendo/contract/unit';

const id = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** A row of a report about which a test says only what it is about. */
export function aReportRow(
  number: number,
  indicator: Partial<SubmissionRowDto['indicator']> = {},
  figure: Partial<SubmissionRowDto['figure']> = {},
): SubmissionRowDto {
  return {
    indicator: { ...INDICATOR, id: id(number), code: `C${number}`, ...named(number), ...indicator },
    window: { from: '2016-12-15', to: '2017-06-14' },
    required: true,
    figure: { ...BLANK, indicatorId: id(number), indicatorCode: `C${number}`, ...figure },
    target: null,
    result: null,
    lastYear: { sameHalf: null, fullYear: null },
    checks: { thresholds: NO_THRESHOLDS, peers: null, sentBefore: null, firstHalf: null },
    warnings: [],
    differsFromSigned: null,
    refusalToRecord: null,
  };
}

const NO_THRESHOLDS: SubmissionRowDto['checks']['thresholds'] = {
  'fell-since-sent': null,
  'far-from-last-year': null,
  'same-as-last-year': null,
  'far-above-plan': null,
  'outlier-among-peers': null,
  'estimate-misses-plan': null,
};

const named = (number: number) => ({
  name: `Chỉ tiêu ${number}`,
  nameEn: `Indicator ${number}`,
  shortName: `Chỉ tiêu ${number}`,
  shortNameEn: `Indicator ${number}`,
});

const INDICATOR: Omit<
  SubmissionRowDto['indicator'],
  'code' | 'id' | 'name' | 'nameEn' | 'shortName' | 'shortNameEn'
> = {
  definition: '',
  purpose: '',
  block: 'A',
  areaCode: 'TUYEN-TRUYEN',
  unitOfMeasure: 'tin, bài',
  unitOfMeasureEn: 'items',
  class: 'CUM_HIGH',
  rollUp: 'SUM',
  contentKind: 'value',
  accumulation: 'year-to-date',
  pace: null,
  lowerIsBetter: null,
  countsWholeUnits: true,
  decimals: null,
  minimum: null,
  maximum: null,
  ofWhichId: null,
  partsAddUp: false,
  reporterUnitKind: 'ward-committee',
  reporterUnitId: null,
  milestoneDue: null,
  assignedBy: 'Ban Tuyên giáo Quận ủy',
  enteredBy: 'Cán bộ tuyên giáo',
  crossCheckedBy: null,
  validFrom: '2015-01-01',
  validTo: null,
  displayOrder: 1,
  source: null,
};

const BLANK: SubmissionRowDto['figure'] = {
  unitId: id(0),
  unitCode: 'code:00004',
  halfYear: '2017-H1',
  indicatorId: id(0),
  indicatorCode: '',
  state: 'not-reported',
  value: null,
  numerator: null,
  denominator: null,
  weight: null,
  achievedOn: null,
  grade: null,
  quality: null,
  yearEndEstimate: null,
  note: null,
  cause: null,
  version: 0,
  revision: 0,
  stage: 'draft',
  changedSinceSent: false,
  kind: 'entry',
  reason: null,
  recordedByName: null,
  onBehalf: false,
  recordedAt: null,
  source: null,
};

const WARD: UnitDto = {
  id: id(0),
  code: 'code:00004',
  name: 'Đảng ủy phường Trúc Bạch',
  shortName: 'P. Trúc Bạch',
  kind: 'ward-committee',
  parentId: null,
  relatedToId: null,
  validFrom: '2015-01-01',
  validTo: null,
  displayOrder: 1,
  source: null,
};

/** The report of Trúc Bạch for the first half of 2017, never sent. */
export function aReport(
  rows: readonly SubmissionRowDto[],
  fields: Partial<SubmissionDto> = {},
): SubmissionDto {
  return {
    unit: WARD,
    halfYear: '2017-H1',
    window: { from: '2016-12-15', to: '2017-06-14' },
    state: 'draft',
    version: 1,
    contentVersion: null,
    onBehalf: { opening: null, refusalToOpen: null, enters: false },
    dueAt: '2017-06-16T17:00:00+07:00',
    firstDueAt: '2017-06-16T17:00:00+07:00',
    correctionsUntil: '2017-07-15T17:00:00+07:00',
    extension: null,
    workDayExceptions: [],
    latestExtension: null,
    filled: 0,
    required: rows.length,
    blockers: [],
    sendings: [],
    signing: null,
    steps: [],
    areas: [],
    rows: [...rows],
    refusalToSubmit: null,
    actions: [],
    sentTo: null,
    opinions: [],
    comments: { items: [], nextCursor: null, audiences: [] },
    refusalToOpine: null,
    source: null,
    ...fields,
  };
}
