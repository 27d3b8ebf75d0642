import type { SubmissionRowDto } from '@tiendo/contract/submission';
import type { ContentKind, Reading } from '@tiendo/domain/figure';
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
}

/** The row of the wire for the rules of the domain. @throws RangeError for a half-year that is none */
export function rowSettingOf(row: SubmissionRowDto, halfYearCode: string): RowSetting {
  return {
    indicator: indicatorOf(row.indicator),
    occasion: occasionOf(row.window, halfYearCode),
    target: targetOf(row.target),
    lastYear: lastYearOf(row),
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
    ofWhich: dto.ofWhichId === null ? null : indicatorId(dto.ofWhichId),
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

/** Last year travels as one number, so a ratio is read as so many of a hundred. */
function lastYearOf({ indicator, lastYear }: SubmissionRowDto): Reading | null {
  const text = lastYear.sameHalf;
  if (text === null) return null;
  const value = decimal(text);
  const content = (kind: ContentKind) => {
    if (kind === 'value') return { kind, value };
    if (kind === 'ratio') return { kind, numerator: value, denominator: new Decimal(100) };
    return kind === 'weighted' ? { kind, value, weight: new Decimal(1) } : null;
  };
  const read = content(indicator.contentKind);
  return read && { state: 'reported', content: read, quality: 'official' };
}
