import { contentKindOf } from '../figure/content-kind.ts';
import type { Reading } from '../figure/figure.ts';
import { directionOf } from '../indicator/direction.ts';
import { GRADES, type Indicator } from '../indicator/indicator.ts';
import { type Decimal, ZERO } from '../shared/decimal.ts';
import type { Target } from '../target/target.ts';
import { type Measured, measuredOf } from './measured.ts';

/** What one unit's cell is compared with. */
export interface UnitCell {
  readonly indicator: Pick<Indicator, 'class' | 'rollUp'>;
  readonly reading: Reading;
  readonly target: Target | null;
  /** The same half last year; null when the unit had none. */
  readonly lastYear: Reading | null;
}

/**
 * Whether a unit has already met its year target; a milestone, whether it did the thing, late or not.
 *
 * Compared by multiplying and never by dividing, so no rounding decides. `ZERO` needs no target.
 * A blank has met nothing.
 */
export function meetsTarget(cell: UnitCell): boolean {
  const { indicator, reading, target } = cell;
  if (reading.state === 'not-occurred') return meetsByNumber(cell);
  if (reading.state !== 'reported') return false;
  const { content } = reading;
  if (content.kind === 'milestone') return content.achievedOn !== null;
  if (content.kind !== 'grade')
    return indicator.class === 'ZERO' || target ? meetsByNumber(cell) : false;
  return target?.grade ? GRADES.indexOf(content.grade) >= GRADES.indexOf(target.grade) : false;
}

function meetsByNumber({ indicator, reading, target, lastYear }: UnitCell): boolean {
  const asked = indicator.class === 'ZERO' ? ZERO : target?.value;
  if (!asked) return false;
  const sides = sidesOf(indicator, measuredOf(indicator, reading), asked, lastYear);
  if (!sides) return false;
  const [actual, wanted] = sides;
  return directionOf(indicator.class) === 'higher' ? actual.gte(wanted) : actual.lte(wanted);
}

/** Actual and wanted on a common denominator, or null when there is nothing to stand on. */
function sidesOf(
  indicator: UnitCell['indicator'],
  is: Measured,
  asked: Decimal,
  lastYear: Reading | null,
): readonly [Decimal, Decimal] | null {
  const kind = contentKindOf(indicator);
  if (indicator.class === 'GROWTH') {
    const base = lastYear ? measuredOf(indicator, lastYear).total : ZERO;
    return base.gt(0) ? [is.total.minus(base).times(100), asked.times(base)] : null;
  }
  if (kind === 'value') return [is.total, asked];
  if (is.denominator.isZero()) return null;
  const percent = kind === 'ratio' ? is.numerator.times(100) : is.numerator;
  return kind === 'ratio' || kind === 'weighted' ? [percent, asked.times(is.denominator)] : null;
}
