import type { SubmissionRowDto } from '@tiendo/contract/submission';
import {
  type CheckThresholds,
  type Content,
  type ContentKind,
  ENTRY_WARNINGS,
  type PeerSpread,
  type Reading,
} from '@tiendo/domain/figure';
import type { Indicator, Pace } from '@tiendo/domain/indicator';
import {
  addDays,
  addMonths,
  halfOf,
  halfYear,
  isoDate,
  lengthInDays,
  type ReportingWindow,
} from '@tiendo/domain/period';
import type { Occasion } from '@tiendo/domain/result';
import { Decimal, decimal, indicatorId, unitId } from '@tiendo/domain/shared';
import type { Target } from '@tiendo/domain/target';

/** A row of the form as the rules read it. */
export interface RowSetting {
  readonly indicator: Indicator;
  readonly occasion: Occasion;
  readonly target: Target | null;
  readonly lastYear: Reading | null;
  /** What was sent of the cell before the recorded figure, and that figure itself once it is sent. */
  readonly sentBefore: Reading | null;
  readonly sent: Reading | null;
  readonly firstHalf: Reading | null;
  readonly peers: PeerSpread | null;
  readonly thresholds: CheckThresholds;
}

/** The row of the wire for the rules of the domain. @throws RangeError for a half-year that is none */
export function rowSettingOf(row: SubmissionRowDto, halfYearCode: string): RowSetting {
  return {
    indicator: indicatorOf(row.indicator),
    occasion: occasionOf(row.window, halfYearCode),
    target: targetOf(row.target),
    ...checksOf(row),
  };
}

function indicatorOf(dto: SubmissionRowDto['indicator']): Indicator {
  return {
    id: indicatorId(dto.id),
    code: dto.code,
    name: dto.name,
    unitOfMeasure: dto.unitOfMeasure,
    class: dto.class,
    rollUp: dto.rollUp,
    pace: paceOf(dto.pace),
    lowerIsBetter: dto.lowerIsBetter,
    countsWholeUnits: dto.countsWholeUnits,
    decimals: dto.decimals,
    minimum: number(dto.minimum),
    maximum: number(dto.maximum),
    ofWhich: dto.ofWhichId === null ? null : indicatorId(dto.ofWhichId),
    partsAddUp: dto.partsAddUp,
    reporters:
      dto.reporterUnitId === null
        ? { kind: 'unit-kind', unitKind: dto.reporterUnitKind ?? 'ward-committee' }
        : { kind: 'unit', unitId: unitId(dto.reporterUnitId) },
    milestoneDue: dto.milestoneDue,
  };
}

function paceOf(pace: SubmissionRowDto['indicator']['pace']): Pace | null {
  if (pace === null) return null;
  if (pace.kind !== 'profile') return { kind: pace.kind };
  return pace.firstHalf === null ? null : { kind: 'profile', firstHalf: decimal(pace.firstHalf) };
}

/** The other half of the plan year is not on the wire: it is a year to the day. */
function occasionOf(window: SubmissionRowDto['window'], code: string): Occasion {
  const half = halfOf(halfYear(code));
  const own: ReportingWindow = { from: isoDate(window.from), to: isoDate(window.to) };
  const year =
    half === 1
      ? { from: own.from, to: addDays(addMonths(own.from, 12), -1) }
      : { from: addDays(addMonths(own.to, -12), 1), to: own.to };
  const elapsed = half === 1 ? lengthInDays(own) : lengthInDays(year);
  const elapsedShare = new Decimal(elapsed).div(lengthInDays(year));
  return { half, cutOff: own.to, year, elapsedShare };
}

function targetOf(dto: SubmissionRowDto['target']): Target | null {
  if (dto === null) return null;
  return {
    value: number(dto.value),
    grade: dto.grade,
    baseline: number(dto.baseline),
    firstHalf: number(dto.firstHalf),
    stretch: number(dto.stretch),
    revision: dto.number,
  };
}

const number = (text: string | null) => (text === null ? null : decimal(text));

/** What the server would hold the cell against besides its target. */
function checksOf({ indicator, figure, lastYear, checks }: SubmissionRowDto) {
  const { contentKind } = indicator;
  const { peers } = checks;
  return {
    lastYear: readingOf(lastYear.sameHalf, contentKind),
    sentBefore: readingOf(checks.sentBefore, contentKind),
    sent: figure.stage === 'draft' ? null : readingOf(figure.value, contentKind),
    firstHalf: readingOf(checks.firstHalf, contentKind),
    peers: peers && {
      units: peers.units,
      median: decimal(peers.median),
      deviation: decimal(peers.deviation),
      meanDeviation: number(peers.meanDeviation),
    },
    thresholds: thresholdsOf(checks.thresholds),
  };
}

function thresholdsOf(dto: SubmissionRowDto['checks']['thresholds']): CheckThresholds {
  const entries = ENTRY_WARNINGS.map((rule) => [rule, number(dto[rule])] as const);
  // Every rule of the list is in it once.
  return Object.fromEntries(entries) as CheckThresholds;
}

/** Another time's figure travels as one number, so a ratio is read as so many of a hundred. */
function readingOf(text: string | null, kind: ContentKind): Reading | null {
  if (text === null) return null;
  const value = decimal(text);
  const read = contentOf(kind, value);
  return read && { state: 'reported', content: read, quality: 'official' };
}

function contentOf(kind: ContentKind, value: Decimal): Content | null {
  if (kind === 'value') return { kind, value };
  if (kind === 'ratio') return { kind, numerator: value, denominator: new Decimal(100) };
  return kind === 'weighted' ? { kind, value, weight: new Decimal(1) } : null;
}
