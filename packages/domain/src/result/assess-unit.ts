import { readingAsNumber } from '../figure/reading-as-number.ts';
import type { Reading } from '../figure/figure.ts';
import { ZERO } from '../shared/decimal.ts';
import { isLate } from '../tally/contribution.ts';
import { measuredOf } from '../tally/measured.ts';
import { milestoneDueOn } from '../indicator/milestone-due.ts';
import type { Target } from '../target/target.ts';
import type { Assessment } from './assessment.ts';
import { judgeAmount } from './judge-amount.ts';
import { judgeGrade } from './judge-grade.ts';
import { judgeMilestone } from './judge-milestone.ts';
import { judgeRate } from './judge-rate.ts';
import { rateOf } from './rate-of.ts';
import { type Setting, type Verdict, isYearEndOnly, verdict } from './verdict.ts';
import { yearOnYear } from './year-on-year.ts';

/** One unit's cell to be judged. */
export interface UnitResult extends Setting {
  readonly reading: Reading;
  /** The target in force on the cut-off day; null when none was assigned. */
  readonly target: Target | null;
  /** The same half last year, restated on today's boundary; null when there was none. */
  readonly lastYear: Reading | null;
}

/**
 * Judges one unit's figure for one indicator (domain reference §3.3, §3.5).
 *
 * *Không áp dụng* and what is counted once a year are not assessed, a blank is missing data and no
 * zero. Everything is compared unrounded.
 *
 * @example 186 of 240, half the year expected → 77,5 %, +27,5 points, *Vượt tiến độ*
 * @throws RangeError when the cell holds content of another kind than the indicator's
 */
export function assessUnit(input: UnitResult): Assessment {
  const { indicator, reading, lastYear, rule } = input;
  const level = readingAsNumber(indicator, reading);
  const last = lastYear && readingAsNumber(indicator, lastYear);
  const change = indicator.class === 'MILESTONE' ? null : yearOnYear(indicator.class, level, last);
  return {
    ...judged(input),
    rule: rule.version,
    actual: indicator.class === 'GROWTH' ? change : level,
    lastYear: last,
    yearOnYear: change,
  };
}

function judged(input: UnitResult): Verdict {
  const { indicator, reading, target } = input;
  if (reading.state === 'not-applicable') return verdict('not-assessed', 'not-applicable');
  if (isYearEndOnly(input, target?.firstHalf ?? null)) {
    return verdict('not-assessed', 'year-end-only', { judgedTarget: target?.value ?? null });
  }
  if (reading.state === 'not-reported') {
    return verdict('no-data', 'not-reported', { judgedTarget: target?.value ?? null });
  }
  switch (indicator.class) {
    case 'MILESTONE':
      return judgeMilestone(input, milestonesOf(input));
    case 'QUALITATIVE':
      return gradeOf(input);
    case 'RATIO_HIGH':
    case 'RATIO_LOW':
    case 'GROWTH':
      return rateVerdict(input);
    case 'CUM_HIGH':
    case 'CUM_LOW':
    case 'ZERO':
    case 'SNAP_HIGH':
    case 'SNAP_LOW':
      return judgeAmount(input, indicator.class, {
        value: measuredOf(indicator, reading).total,
        target: target?.value ?? null,
        baseline: target?.baseline ?? null,
        milestone: target?.firstHalf ?? null,
      });
  }
}

function milestonesOf({ indicator, occasion, reading }: UnitResult) {
  const due = milestoneDueOn(indicator, occasion.year);
  return {
    counted: 1,
    met: readingAsNumber(indicator, reading)?.isZero() === false ? 1 : 0,
    late: isLate(reading, due) ? 1 : 0,
  };
}

function gradeOf(input: UnitResult): Verdict {
  const { reading, target } = input;
  const graded = reading.state === 'reported' && reading.content.kind === 'grade';
  if (!graded) return verdict('no-data', 'not-reported');
  return judgeGrade(input, reading.content.grade, target?.grade ?? null);
}

function rateVerdict(input: UnitResult): Verdict {
  const { indicator, reading, lastYear, target } = input;
  const grows = indicator.class === 'GROWTH' && lastYear !== null;
  const base = grows ? measuredOf(indicator, lastYear).total : ZERO;
  const rate = rateOf(indicator, { ...measuredOf(indicator, reading), base });
  if (!rate) return verdict('not-assessed', 'no-base', { judgedTarget: target?.value ?? null });
  return judgeRate(input, {
    ...rate,
    target: target?.value?.times(rate.denominator) ?? null,
    milestone: target?.firstHalf?.times(rate.denominator) ?? null,
  });
}
