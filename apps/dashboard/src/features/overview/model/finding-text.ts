import { quoted } from '../../../i18n/quoted.ts';
import type { OverviewPhrases } from '../../../i18n/vi/overview.ts';
import type { WordPhrases } from '../../../i18n/vi/words.ts';
import type { IndicatorOfResults } from '../../../lib/results/assessed-cell.ts';
import { RATIO_PLACES, type Writing, figureText } from '../../../lib/results/figure-text.ts';
import type { Extreme, Finding } from './finding.ts';

/** What a finding is written with. */
export interface FindingWriting extends Writing {
  readonly overview: OverviewPhrases;
  readonly statuses: WordPhrases['resultStatuses'];
  /** What the units are, as a noun after a count. */
  readonly noun: string;
}

/** The finding as the chart's title: *TG12: 7/12 phường đúng tiến độ trở lên, thấp nhất …*. */
export function findingText(
  indicator: IndicatorOfResults,
  finding: Finding,
  writing: FindingWriting,
): string {
  return `${indicator.code}: ${said(indicator, finding, writing)}`;
}

function said(indicator: IndicatorOfResults, finding: Finding, writing: FindingWriting): string {
  const { overview: phrases, noun } = writing;
  const words = phrases.finding;
  switch (finding.kind) {
    case 'no-data':
      return words['no-data'](noun);
    case 'not-assessed':
      return words['not-assessed'];
    case 'parent':
      return words.parent(
        figureText(indicator, finding.cell, writing),
        writing.statuses[finding.cell.status],
      );
    case 'none-occurred': {
      const most = finding.most && named(finding.most, indicator, words.most, writing);
      return words['none-occurred'](finding.clean, finding.of, noun) + (most ?? '');
    }
    case 'milestone': {
      const late = finding.late > 0 ? words.late(writing.format.count(finding.late)) : '';
      return words.milestone(finding.done, finding.of, noun) + late;
    }
    case 'grades':
      return words.grades(finding.good, finding.of, noun);
    case 'pace': {
      const paced = indicator.contentKind === 'value' && !finding.yearEnd;
      const say = paced ? words.pace : words.standing;
      const end = finding.lower ? words.highest : words.lowest;
      const worst = finding.worst && named(finding.worst, indicator, end, writing);
      return say(finding.good, finding.of, noun) + (worst ?? '');
    }
  }
}

function named(
  { names, cell }: Extreme,
  indicator: IndicatorOfResults,
  say: (names: string, figure: string) => string,
  { format, overview }: FindingWriting,
): string {
  const { class: of } = indicator;
  const ratio = of === 'RATIO_HIGH' || of === 'RATIO_LOW';
  const figure =
    of === 'ZERO'
      ? format.number(cell.actual)
      : format.percent(ratio ? cell.actual : cell.percentOfPlan, ratio ? RATIO_PLACES : {});
  return say(overview.names(names.map(quoted)), figure);
}
