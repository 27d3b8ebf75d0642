import type { OverviewDto } from '@tiendo/contract/overview';

import { unquoted } from '../../../i18n/quoted.ts';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { useReviewWords } from '../../../i18n/use-review-words.ts';
import { endsYear } from '../../../lib/half-year.ts';
import { type IndicatorOfResults, shownStatus } from '../../../lib/results/assessed-cell.ts';
import { figureText, targetText } from '../../../lib/results/figure-text.ts';
import { indicatorName, unitOfMeasure } from '../../../lib/results/indicator-words.ts';
import { statusTone, statusWord } from '../../../lib/results/status-words.ts';
import { usePublicView } from '../../../lib/results/use-public-view.ts';
import { reporterKind } from '../model/counted-indicators.ts';
import { findingText } from '../model/finding-text.ts';
import { markLabel } from '../model/mark-label.ts';
import { totalText } from '../model/total-text.ts';
import { findingOf } from '../model/finding.ts';
import { type IndicatorRow, absenceOf, indicatorRows, wholeRow } from '../model/indicator-rows.ts';
import type { OverviewSearch } from '../model/overview-search.ts';
import { type WardMark, wardChart } from '../model/ward-chart.ts';

interface Chosen {
  readonly overview: OverviewDto;
  readonly readAt: string | null;
  readonly indicator: IndicatorOfResults;
  readonly search: OverviewSearch;
}

/** A chosen indicator, ready to be drawn, tabled and taken away. */
export type PreparedIndicator = ReturnType<typeof useIndicatorChart>;

/** Prepares one indicator in the current language: rows, drawing, finding and every word beside them. */
export function useIndicatorChart({ overview, readAt, indicator, search }: Chosen) {
  const { overview: phrases, results, words } = usePhrases();
  const format = useFormat();
  const { language } = format;
  const isPublic = usePublicView();
  const review = useReviewWords();
  const isYearEnd = endsYear(overview.halfYear);
  const writing = { format, phrases: results };
  const rows = indicatorRows(overview, indicator, search.order ?? 'official');
  const chart = wardChart(indicator, rows, isPublic);
  const statusOf = (row: IndicatorRow): string => {
    const absence = absenceOf(row);
    if (row.cell === null || absence === 'not-sent') return phrases.absences[absence ?? 'not-sent'];
    return statusWord(shownStatus(row.cell, isPublic), words.resultStatuses, results);
  };
  const finding = findingText(indicator, findingOf(indicator, rows), {
    ...writing,
    overview: phrases,
    statuses: words.resultStatuses,
    noun: phrases.unitNouns[reporterKind(overview)],
  });
  const title = unquoted(finding);
  const total = overview.totals[indicator.id];
  const subtitle = [
    indicatorName(indicator, language),
    ...(chart === null ? [] : [phrases.scales[chart.scale]]),
    review.window(overview),
    ...(total === undefined || indicator.reporterUnitId !== null
      ? []
      : [
          totalText(indicator, total, {
            ...writing,
            overview: phrases,
            status: statusWord(shownStatus(total, isPublic), words.resultStatuses, results),
          }),
        ]),
  ].join(' · ');
  const labelOf = (mark: WardMark, short = false) =>
    markLabel(indicator, mark, {
      ...writing,
      absences: phrases.absences,
      short,
      scale: chart?.scale,
    });
  const isCounted = chart !== null && chart.scale !== 'percent';
  const inTable = isCounted ? bareAmount : (text: string) => text;
  const whole = wholeRow(overview, indicator, phrases.whole);
  const inFile = whole === null ? rows : [...rows, whole];
  const described = chart?.rows.map((mark) => `${mark.name} ${labelOf(mark)}`) ?? [];

  return {
    rows,
    chart,
    /** The finding with the names in it marked, and as plain text. */
    finding,
    title,
    subtitle,
    source: [
      results.source,
      ...(readAt === null ? [] : [phrases.asOf(format.instant(readAt))]),
    ].join('; '),
    /** The drawing in a sentence, for who does not see it. */
    summary: `${title}. ${described.join('; ')}.`,
    isYearEnd,
    /** Stands over the figures of a table; null where they carry what they are. */
    unit: isCounted ? unitOfMeasure(indicator, language) : null,
    statusOf,
    toneOf: ({ cell }: IndicatorRow) =>
      cell === null ? 'missing' : statusTone(shownStatus(cell, isPublic)),
    figureOf: (row: IndicatorRow) =>
      absenceOf(row) === 'not-sent'
        ? phrases.absences['not-sent']
        : inTable(figureText(indicator, row.cell, writing)),
    targetOf: ({ cell }: IndicatorRow) =>
      cell === null ? results.nothing : inTable(targetText(indicator, cell, writing)),
    labelOf,
    tickText: (value: number) => format.number(String(value)),
    csvLines: inFile.map((row) => ({ indicator, row, status: statusOf(row) })),
    words: { overview: phrases, results, language, isYearEnd },
  };
}

/** `≤ 44 vụ` → `≤ 44`: in a table the unit of measure stands in the heading. */
const bareAmount = (amount: string): string => amount.replace(/(?<=\d) \D+$/u, '');
