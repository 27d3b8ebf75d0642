import type { IndicatorClass } from '../indicator/indicator.ts';
import { Decimal } from '../shared/decimal.ts';
import type { Coverage } from '../tally/coverage.ts';
import type { Tally } from '../tally/tally.ts';
import { held } from './covered-target.ts';
import { judgeAmount } from './judge-amount.ts';
import { judgeZero } from './judge-ceiling.ts';
import { judgeMilestone } from './judge-milestone.ts';
import type { Setting, Verdict } from './verdict.ts';

type Counts = Pick<Tally, 'late' | 'met' | 'reported'>;

/** "11 of 14": silent units keep it from 100 % but do not turn those who answered into laggards. */
export function judgeDoneByUnits(setting: Setting, counts: Counts, units: Coverage): Verdict {
  const { reported, met, late } = counts;
  return {
    ...judgeMilestone(setting, { counted: reported, met, late }),
    judgedTarget: new Decimal(askedOf(units)),
    percentOfPlan: shareOf(met, units),
  };
}

/**
 * Judges how many units reached their target. Where targets are on their way, so is that number; a stock,
 * a rate or a ceiling stands or does not, so all that answered are asked for now. One breach of what must
 * not occur is an alarm, however many others are clean.
 */
export function judgeUnitsMet(setting: Setting, counts: Counts, units: Coverage): Verdict {
  const { class: of } = setting.indicator;
  const [met, reported] = [new Decimal(counts.met), new Decimal(counts.reported)];
  const percentOfPlan = shareOf(counts.met, units);
  if (of === 'ZERO') return { ...judgeZero(setting, reported.minus(met)), percentOfPlan };
  const counted = isOnItsWay(of) ? 'CUM_HIGH' : 'SNAP_HIGH';
  const indicator = { ...setting.indicator, class: counted, countsWholeUnits: true } as const;
  const judged = judgeAmount({ ...setting, indicator }, counted, {
    value: met,
    target: reported,
    baseline: null,
    milestone: null,
  });
  const given = held({ ...judged, percentOfPlan }, units, null, met);
  return mayComplete(of) || given.status !== 'completed-early'
    ? given
    : { ...given, status: 'on-pace', reason: 'gap' };
}

const askedOf = ({ expected, notApplicable }: Coverage): number => expected - notApplicable;

const shareOf = (met: number, units: Coverage): Decimal =>
  new Decimal(met).times(100).div(askedOf(units));

const isOnItsWay = (of: IndicatorClass): boolean => of === 'CUM_HIGH' || of === 'SNAP_LOW';

/** What is within its ceiling or at its rate now may still leave it before the year ends. */
const mayComplete = (of: IndicatorClass): boolean => isOnItsWay(of) || of === 'SNAP_HIGH';
