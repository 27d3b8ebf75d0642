import { directionOf, isRatio } from '@tiendo/domain/indicator';
import { decimal } from '@tiendo/domain/shared';

import { quoted } from '../../i18n/quoted.ts';
import type { RuleFacts } from '../../i18n/rule-facts.ts';
import { halfYearParts } from '../half-year.ts';
import {
  type AssessedCell,
  type IndicatorOfResults,
  answeredOf,
  askedOf,
  isOnCovered,
  isTotal,
  percentOfJudged,
} from './assessed-cell.ts';
import { type Writing, figureText, pointsText, targetText } from './figure-text.ts';
import { amountText, assignerOf } from './indicator-words.ts';
import { type ShownPeriod, dueDayOf } from './plan-year.ts';

/** Writes down what the sentence about one assessment can say. */
export function ruleFacts(
  indicator: IndicatorOfResults,
  cell: AssessedCell,
  period: ShownPeriod,
  writing: Writing,
): RuleFacts {
  const { format } = writing;
  const total = isTotal(cell) ? cell : null;
  const own = isTotal(cell) ? null : cell;
  return {
    figure: figureText(indicator, cell, writing),
    target: targetText(indicator, cell, writing),
    baseline: format.number(cell.baseline),
    actual: format.number(cell.actual),
    percent: format.percent(percentOfJudged(cell)),
    expected: format.percent(cell.expectedPercent, isRatio(indicator.class) ? { places: 2 } : {}),
    ...gapFacts(indicator, cell, writing),
    lower: directionOf(indicator.class) === 'lower',
    reduction: indicator.class === 'SNAP_LOW',
    basis: cell.expectedBasis ?? null,
    assigner: quoted(assignerOf(indicator)),
    due: format.day(dueDayOf(indicator, period)),
    achievedOn: format.day(own?.achievedOn),
    grade: own?.grade ? writing.phrases.grades[own.grade] : writing.phrases.nothing,
    half: halfYearParts(period.halfYear)?.half ?? 1,
    units: total && { ...total.coverage, expected: askedOf(total.coverage) },
    covered: isOnCovered(cell) ? answeredOf(cell) : null,
  };
}

const bare = (text: string | undefined) => text?.replace(/^-/u, '');

function gapFacts(
  indicator: IndicatorOfResults,
  cell: AssessedCell,
  { format, phrases }: Writing,
): Pick<RuleFacts, 'gap' | 'gapUnits' | 'lead' | 'scheduled' | 'things'> {
  const points = cell.gapPoints ?? cell.gapUnit ?? '0';
  const gap = bare(cell.gapPoints);
  return {
    gap: gap === undefined ? phrases.nothing : pointsText(indicator, gap, { format, phrases }),
    lead: leadOf(IN_UNITS.has(cell.reason) ? (cell.gapUnit ?? points) : points),
    gapUnits: amountText(bare(cell.gapUnit), indicator, format),
    scheduled: format.number(scheduledOf(indicator, cell)),
    things: format.number(bare(cell.gapUnit)),
  };
}

/** Reasons whose gap counts whole things. */
const IN_UNITS: ReadonlySet<AssessedCell['reason']> = new Set(['schedule', 'rate-schedule']);

function leadOf(text: string): RuleFacts['lead'] {
  if (!/[1-9]/u.test(text)) return 'even';
  return text.startsWith('-') ? 'worse' : 'better';
}

/** What a small target's schedule asks, or a ceiling's allows: the figure without its lead. */
function scheduledOf(indicator: IndicatorOfResults, cell: AssessedCell): string | null {
  if (cell.actual === undefined || cell.gapUnit === undefined) return null;
  const [actual, lead] = [decimal(cell.actual), decimal(cell.gapUnit)];
  const lower = directionOf(indicator.class) === 'lower';
  return (lower ? actual.plus(lead) : actual.minus(lead)).toFixed();
}
