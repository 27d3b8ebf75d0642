import { lazy, Suspense, useRef } from 'react';

import type { OverviewDto } from '@tiendo/contract/overview';
import { BulletLegend } from '@tiendo/ui/bullet-chart/bullet-legend.tsx';
import { ChartFrame } from '@tiendo/ui/chart-frame/chart-frame.tsx';
import { Skeleton } from '@tiendo/ui/skeleton/skeleton.tsx';

import { MixedText } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { useDownloads } from '../../../lib/picture/use-downloads.ts';
import type { IndicatorOfResults } from '../../../lib/results/assessed-cell.ts';
import { useNarrow } from '../../../lib/use-narrow.ts';
import { usePainted } from '../../../lib/use-painted.ts';
import { resultCsvRows } from '../model/result-csv.ts';
import type { OverviewSearch } from '../model/overview-search.ts';
import { IndicatorTable } from './indicator-table.tsx';
import { StatusList } from './status-list.tsx';
import { useIndicatorChart } from './use-indicator-chart.ts';

const WardBars = lazy(() => import('./ward-bars.tsx'));

interface IndicatorSectionProps {
  readonly overview: OverviewDto;
  readonly readAt: string | null;
  readonly indicator: IndicatorOfResults;
  readonly search: OverviewSearch;
  readonly onSearch: (search: OverviewSearch) => void;
}

/** One indicator over all units: the finding, the drawing, the same numbers as a table, the files. */
export function IndicatorSection(props: IndicatorSectionProps) {
  const { overview, indicator, search, onSearch } = props;
  const { overview: phrases, results } = usePhrases();
  const prepared = useIndicatorChart(props);
  const { title, subtitle, source, summary, rows, chart, csvLines, words } = prepared;
  const box = useRef<HTMLDivElement>(null);
  const narrow = useNarrow();
  const painted = usePainted();
  const hasMilestone = chart?.rows.some(({ milestone }) => milestone !== null) ?? false;
  const height = Math.max(3, rows.length) * 30 + 34;
  const actions = useDownloads({
    name: `${overview.halfYear}_${indicator.code}`,
    title: `${title} (${subtitle})`,
    csv: () => resultCsvRows(csvLines, words),
    picture: async (strip) => {
      const { chartPicture } = await import('./chart-picture.ts');
      return chartPicture(box.current, {
        title,
        subtitle,
        note: `${phrases.pictureKey(hasMilestone)} ${source}`,
        strip,
      });
    },
  });
  const { view: _view, ...others } = search;

  return (
    <ChartFrame
      title={<MixedText>{prepared.finding}</MixedText>}
      subtitle={subtitle}
      source={source}
      height={chart === null ? 0 : height}
      view={search.view ?? 'chart'}
      onView={(view) => onSearch({ ...others, ...(view === 'table' && { view }) })}
      viewLabels={{
        group: results.viewGroup,
        chart: results.viewChart,
        table: results.viewTable,
      }}
      downloads={{ label: results.download, actions }}
      legend={
        chart !== null && (
          <BulletLegend
            label={phrases.legend}
            actual={prepared.isYearEnd ? results.actualYear : results.actual}
            estimate={chart.rows.some(({ estimated }) => estimated) ? results.estimate : undefined}
            target={results.target}
            milestone={hasMilestone ? results.milestone : undefined}
          />
        )
      }
      chart={
        chart === null ? (
          <StatusList prepared={prepared} />
        ) : (
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing has no other tag
          <div ref={box} role="img" aria-label={summary}>
            <Suspense fallback={<Skeleton height={height} />}>
              {painted ? (
                <WardBars
                  chart={chart}
                  labelOf={(mark) => prepared.labelOf(mark, narrow)}
                  tickText={prepared.tickText}
                  height={height}
                  nameWidth={narrow ? 124 : 150}
                />
              ) : (
                <Skeleton height={height} />
              )}
            </Suspense>
          </div>
        )
      }
      table={<IndicatorTable overview={overview} indicator={indicator} prepared={prepared} />}
    />
  );
}
