import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import { EmptyState } from '@tiendo/ui/empty-state/empty-state.tsx';
import { Skeleton } from '@tiendo/ui/skeleton/skeleton.tsx';

import { DataText } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { useHalfYearName } from '../../../i18n/use-half-year-name.ts';
import { ScreenFailure } from '../../../lib/screen-state.tsx';
import { useScreenTitle } from '../../../lib/screen-title.ts';
import { reportingUnitsQuery } from '../api/reporting-units-query.ts';
import styles from './units-page.module.css';

/** The way to each unit's results in one half-year. */
export function UnitsPage({ halfYear }: { readonly halfYear: string }) {
  const phrases = usePhrases().units;
  const nameOf = useHalfYearName();
  const units = useQuery(reportingUnitsQuery);
  useScreenTitle(phrases.title);
  if (units.data === undefined && units.isError) {
    return <ScreenFailure error={units.error} onRetry={() => void units.refetch()} />;
  }
  return (
    <div className="page">
      <header className="page-head">
        <h1>{phrases.title}</h1>
        <p className="page-lead">{phrases.lead(nameOf(halfYear))}</p>
      </header>
      {units.data === undefined && <Skeleton height="20rem" />}
      {units.data?.items.length === 0 && (
        <EmptyState title={phrases.emptyTitle}>{phrases.emptyText}</EmptyState>
      )}
      <ul className={styles.units}>
        {units.data?.items.map((unit) => (
          <li key={unit.id}>
            <Link
              to="/don-vi/$halfYear/$unit"
              params={{ halfYear, unit: unit.code }}
              className={styles.unit}
            >
              <DataText>{unit.shortName}</DataText>
              <span className={styles.name}>
                <DataText>{unit.name}</DataText>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
