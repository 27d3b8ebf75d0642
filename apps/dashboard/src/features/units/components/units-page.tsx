import { useQuery } from '@tanstack/react-query';

import type { OverviewDto } from '@tiendo/contract/overview';
import { EmptyState } from '@tiendo/ui/empty-state/empty-state.tsx';
import { Skeleton } from '@tiendo/ui/skeleton/skeleton.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useHalfYearName } from '../../../i18n/use-half-year-name.ts';
import { overviewQuery } from '../../../lib/results/overview-query.ts';
import { ScreenFailure, ScreenWaiting } from '../../../lib/screen-state.tsx';
import { useScreenTitle } from '../../../lib/screen-title.ts';
import { UnitLine } from './unit-line.tsx';
import styles from './units-page.module.css';
import { UnitsHeading } from './units-heading.tsx';

/** Every unit's report and standing in one half-year, and the way to its page. */
export function UnitsPage({ halfYear }: { readonly halfYear: string }) {
  const phrases = usePhrases().units;
  const nameOf = useHalfYearName();
  const read = useQuery(overviewQuery(halfYear));
  useScreenTitle(`${phrases.title}, ${nameOf(halfYear)}`);
  if (read.data === undefined && read.isError) {
    return <ScreenFailure error={read.error} onRetry={() => void read.refetch()} />;
  }
  return (
    <div className="page">
      {read.data === undefined ? <UnitsWaiting /> : <Units overview={read.data.overview} />}
    </div>
  );
}

/** Holds the place of the list at the size it will have; how wide the periods are is not known yet. */
function UnitsWaiting() {
  return (
    <>
      <ScreenWaiting />
      <Skeleton height="3.75rem" />
      <Skeleton height="52rem" />
    </>
  );
}

function Units({ overview }: { readonly overview: OverviewDto }) {
  const phrases = usePhrases().units;
  return (
    <>
      <UnitsHeading overview={overview} />
      {overview.units.length === 0 ? (
        <EmptyState title={phrases.emptyTitle}>{phrases.emptyText}</EmptyState>
      ) : (
        <ul className={styles.units}>
          {overview.units.map((unit) => (
            <li key={unit.id} className={styles.unit}>
              <UnitLine unit={unit} overview={overview} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
