import { useQuery } from '@tanstack/react-query';

import { EmptyState } from '@tiendo/ui/empty-state/empty-state.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useReviewWords } from '../../../i18n/use-review-words.ts';
import { ScreenFailure } from '../../../lib/screen-state.tsx';
import { useScreenTitle } from '../../../lib/screen-title.ts';
import { overviewQuery, type ReadOverview } from '../../../lib/results/overview-query.ts';
import { mostBehind } from '../model/attention-lines.ts';
import { countedIndicators } from '../model/counted-indicators.ts';
import type { OverviewSearch } from '../model/overview-search.ts';
import { AttentionList } from './attention-list.tsx';
import { ChainLine } from './chain-line.tsx';
import { DistrictLine } from './district-line.tsx';
import { IndicatorSection } from './indicator-section.tsx';
import sections from './indicator-section.module.css';
import { IndicatorTools } from './indicator-tools.tsx';
import { MatrixSection } from './matrix-section.tsx';
import { OverviewActions } from './overview-actions.tsx';
import { OverviewHeading } from './overview-heading.tsx';
import styles from './overview-lines.module.css';
import { OverviewWaiting } from './overview-waiting.tsx';
import { WhoSent } from './who-sent.tsx';
import { YearOnYearLine } from './year-on-year-line.tsx';

interface OverviewPageProps {
  readonly halfYear: string;
  readonly search: OverviewSearch;
  /** Writes into the address what of the screen lives there. */
  readonly onSearch: (search: OverviewSearch) => void;
}

/** Tổng quan: the leader's first ten seconds, then one indicator over all units, then everything. */
export function OverviewPage({ halfYear, search, onSearch }: OverviewPageProps) {
  const review = useReviewWords();
  const read = useQuery(overviewQuery(halfYear));
  useScreenTitle(review.heading(halfYear));
  if (read.data === undefined && read.isError) {
    return <ScreenFailure error={read.error} onRetry={() => void read.refetch()} />;
  }
  return (
    <div className="page">
      {read.data === undefined ? (
        <OverviewWaiting />
      ) : (
        <Overview {...read.data} search={search} onSearch={onSearch} />
      )}
    </div>
  );
}

interface OverviewProps extends ReadOverview, Pick<OverviewPageProps, 'onSearch' | 'search'> {}

function Overview({ overview, readAt, search, onSearch }: OverviewProps) {
  const phrases = usePhrases().overview;
  const indicators = countedIndicators(overview, search.block);
  const asked = indicators.find(({ code }) => code === search.indicator);
  const selected = asked ?? mostBehind(overview, indicators);
  const { halfYear, periods } = overview;
  return (
    <>
      <header className={styles.head}>
        <OverviewHeading overview={overview} readAt={readAt} />
        <OverviewActions halfYear={halfYear} periods={periods} search={search} />
      </header>
      {overview.units.length === 0 ? (
        <EmptyState title={phrases.emptyTitle}>{phrases.emptyText}</EmptyState>
      ) : (
        <>
          <div className={styles.board}>
            <WhoSent overview={overview} />
            <DistrictLine overview={overview} />
            <AttentionList overview={overview} />
            <ChainLine overview={overview} />
            <YearOnYearLine overview={overview} />
          </div>
          <section id="chart" className={sections.section} aria-label={phrases.chartSection}>
            <IndicatorTools
              indicators={indicators}
              selected={selected}
              search={search}
              onSearch={onSearch}
            />
            {selected !== undefined && (
              <IndicatorSection
                overview={overview}
                readAt={readAt}
                indicator={selected}
                search={search}
                onSearch={onSearch}
              />
            )}
          </section>
          <MatrixSection overview={overview} readAt={readAt} search={search} />
        </>
      )}
    </>
  );
}
