import type { CommentDto } from '@tiendo/contract/comment';
import type { FigureDto } from '@tiendo/contract/figure';
import type { SubmissionDto, SubmissionRowDto } from '@tiendo/contract/submission';

type IndicatorDto = SubmissionRowDto['indicator'];

const UNIT_ID = '00000000-0000-4000-8000-000000000004';

/** Where the soft checks begin by themselves. */
const DEFAULTS: SubmissionRowDto['checks']['thresholds'] = {
  'fell-since-sent': '0',
  'far-from-last-year': '50',
  'same-as-last-year': '0',
  'far-above-plan': '200',
  'outlier-among-peers': '3.5',
  'estimate-misses-plan': '100',
};

/** The id of an indicator in tests, by a small number. */
export const testIndicatorId = (number: number): string =>
  `00000000-0000-4000-9000-${String(number).padStart(12, '0')}`;

/** A cumulative indicator counted in articles (*tin, bài*) unless told otherwise. */
function anIndicator(number: number, fields: Partial<IndicatorDto>): IndicatorDto {
  return {
    id: testIndicatorId(number),
    code: `TG${String(number).padStart(2, '0')}`,
    name: `Chỉ tiêu ${number}`,
    nameEn: `Indicator ${number}`,
    shortName: `Chỉ tiêu ${number}`,
    shortNameEn: `Indicator ${number}`,
    definition: '',
    purpose: '',
    block: 'A',
    areaCode: 'TUYEN-TRUYEN',
    unitOfMeasure: 'tin, bài',
    unitOfMeasureEn: 'articles',
    class: 'CUM_HIGH',
    rollUp: 'SUM',
    contentKind: 'value',
    accumulation: 'year-to-date',
    pace: { kind: 'linear', firstHalf: null },
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
    assignedBy: 'Quận ủy',
    enteredBy: 'Đảng ủy phường',
    crossCheckedBy: null,
    validFrom: '2013-01-01',
    validTo: null,
    displayOrder: number,
    source: 'illustrative',
    ...fields,
  };
}

/** A cell never written unless told otherwise. */
export function aFigure(number: number, fields: Partial<FigureDto> = {}): FigureDto {
  return {
    unitId: UNIT_ID,
    unitCode: 'code:00004',
    halfYear: '2017-H1',
    indicatorId: testIndicatorId(number),
    indicatorCode: `TG${String(number).padStart(2, '0')}`,
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
    ...fields,
  };
}

interface RowFields extends Partial<Omit<SubmissionRowDto, 'indicator' | 'figure'>> {
  readonly indicator?: Partial<IndicatorDto>;
  readonly figure?: Partial<FigureDto>;
}

/** A row asking for 150 in the year, without last year. */
export function aRow(number: number, fields: RowFields = {}): SubmissionRowDto {
  const { indicator = {}, figure = {}, ...rest } = fields;
  return {
    indicator: anIndicator(number, indicator),
    window: { from: '2016-12-15', to: '2017-06-14' },
    required: true,
    figure: aFigure(number, figure),
    target: aTarget(number, '150'),
    result: null,
    lastYear: { sameHalf: null, fullYear: null },
    checks: {
      thresholds: DEFAULTS,
      peers: null,
      sentBefore: null,
      firstHalf: null,
    },
    warnings: [],
    differsFromSigned: null,
    refusalToRecord: null,
    ...rest,
  };
}

/** A year target as assigned. */
export function aTarget(
  number: number,
  value: string | null,
  fields: Partial<NonNullable<SubmissionRowDto['target']>> = {},
): NonNullable<SubmissionRowDto['target']> {
  return {
    unitId: UNIT_ID,
    unitCode: 'code:00004',
    indicatorId: testIndicatorId(number),
    indicatorCode: `TG${String(number).padStart(2, '0')}`,
    year: 2017,
    number: 1,
    value,
    grade: null,
    baseline: null,
    firstHalf: null,
    stretch: null,
    decisionNumber: null,
    decidedOn: null,
    reason: null,
    source: 'illustrative',
    ...fields,
  };
}

/** The draft report of Trúc Bạch for 2017-H1. */
export function aSubmission(
  rows: readonly SubmissionRowDto[],
  fields: Partial<Omit<SubmissionDto, 'rows'>> = {},
): SubmissionDto {
  return {
    unit: {
      id: UNIT_ID,
      code: 'code:00004',
      name: 'Đảng ủy phường Trúc Bạch',
      shortName: 'P. Trúc Bạch',
      kind: 'ward-committee',
      parentId: null,
      relatedToId: null,
      validFrom: '2013-01-01',
      validTo: null,
      displayOrder: 2,
      source: 'record',
    },
    halfYear: '2017-H1',
    window: { from: '2016-12-15', to: '2017-06-14' },
    state: 'draft',
    version: 1,
    contentVersion: '1',
    dueAt: '2017-06-16T17:00:00+07:00',
    firstDueAt: '2017-06-16T17:00:00+07:00',
    correctionsUntil: '2017-06-30T23:59:59+07:00',
    extension: null,
    workDayExceptions: [],
    latestExtension: '2017-06-30',
    signing: null,
    filled: 0,
    required: rows.filter(({ required }) => required).length,
    blockers: [],
    sendings: [],
    steps: [],
    areas: [
      {
        id: '00000000-0000-4000-8000-000000000901',
        code: 'TUYEN-TRUYEN',
        block: 'A',
        name: 'Thông tin, tuyên truyền',
        nameEn: 'Information',
        displayOrder: 1,
      },
      {
        id: '00000000-0000-4000-8000-000000000902',
        code: 'XDD',
        block: 'A',
        name: 'Xây dựng Đảng',
        nameEn: 'Party building',
        displayOrder: 2,
      },
    ],
    rows: [...rows],
    onBehalf: { opening: null, refusalToOpen: 'auth.forbidden', enters: false },
    refusalToSubmit: null,
    actions: [],
    sentTo: 'Quận ủy Ba Đình',
    opinions: [],
    comments: { items: [], nextCursor: null, audiences: [] },
    refusalToOpine: 'submission.not-allowed',
    source: 'illustrative',
    ...fields,
  };
}

/** What the reviewers asked the unit about a cell, null for the whole report, not settled unless told otherwise. */
export function aComment(
  number: number,
  indicatorId: string | null,
  fields: Partial<CommentDto> = {},
): CommentDto {
  return {
    id: `00000000-0000-4000-a000-${String(number).padStart(12, '0')}`,
    unitId: UNIT_ID,
    halfYear: '2017-H1',
    indicatorId,
    audience: 'unit-and-review',
    side: 'review',
    text: `Ý kiến ${number}`,
    authorName: 'Tổ tổng hợp',
    office: 'Quận ủy',
    at: '2017-06-20T03:00:00.000Z',
    resolved: null,
    replies: [],
    ...fields,
  };
}
