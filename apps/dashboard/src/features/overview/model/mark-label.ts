import type { OverviewPhrases } from '../../../i18n/vi/overview.ts';
import type { AssessedCell, IndicatorOfResults } from '../../../lib/results/assessed-cell.ts';
import { type Writing, figureText, shortText } from '../../../lib/results/figure-text.ts';
import type { WardChart, WardMark } from './ward-chart.ts';

/** What the number beside a mark is written with. */
interface LabelWriting extends Writing {
  readonly absences: OverviewPhrases['absences'];
  readonly scale: WardChart['scale'] | undefined;
  /** A screen without room for more than the one number that the axis measures. */
  readonly short: boolean;
}

/** What stands beside a mark: percent and figure, the figure, or why there is none. */
export function markLabel(
  indicator: IndicatorOfResults,
  { cell, absence }: WardMark,
  writing: LabelWriting,
): string {
  const { absences, format, phrases, scale, short } = writing;
  if (cell === null || absence !== null) return absences[absence ?? 'not-reported'];
  const figure = bareFigure(figureText(indicator, cell, writing));
  if (cell.reason === 'maintained') return short ? phrases.kept : `${phrases.kept} (${figure})`;
  if (short) return shortLabel(indicator, cell, writing);
  const ofPlan = scale !== 'percent' && scale !== 'amount' && cell.percentOfPlan !== undefined;
  return ofPlan ? `${format.percent(cell.percentOfPlan)} (${figure})` : figure;
}

function shortLabel(indicator: IndicatorOfResults, cell: AssessedCell, writing: Writing): string {
  const text = shortText(indicator, cell, writing);
  if (text === undefined) return bareFigure(figureText(indicator, cell, writing));
  return indicator.class === 'ZERO' ? text : `${text}\u00a0%`;
}

/** `54/150 tin, bài` → `54/150`: the unit of measure stands in the subtitle's line already. */
const bareFigure = (figure: string): string => figure.replace(/^(−?[\d.,]+\/[\d.,]+) \D+$/u, '$1');
