import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import type { TrailKind } from '@tiendo/contract/trail';
import { Button } from '@tiendo/ui/button/button.tsx';
import { EmptyState } from '@tiendo/ui/empty-state/empty-state.tsx';
import { SelectField } from '@tiendo/ui/select-field/select-field.tsx';
import { Skeleton } from '@tiendo/ui/skeleton/skeleton.tsx';

import { DataText } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { useHalfYearName } from '../../../i18n/use-half-year-name.ts';
import { ScreenFailure, ScreenWaiting } from '../../../lib/screen-state.tsx';
import { useScreenTitle } from '../../../lib/screen-title.ts';
import { trailQuery } from '../api/trail-query.ts';
import { unitQuery } from '../api/unit-query.ts';
import { KINDS_OF_UNITS } from '../model/trail-search.ts';
import { TrailActs } from './trail-acts.tsx';
import styles from './trail-page.module.css';

interface TrailPageProps {
  readonly halfYear: string;
  /** The unit by id or code, as the address names it. */
  readonly unit: string;
  readonly kind: TrailKind | undefined;
  readonly onKind: (kind: TrailKind | undefined) => void;
}

/** Everything that was done in a unit's half-year, as far as one may see it. */
export function TrailPage({ halfYear, unit, kind, onKind }: TrailPageProps) {
  const { trail: phrases } = usePhrases();
  const nameOf = useHalfYearName();
  const title = `${phrases.title}: ${nameOf(halfYear)}`;
  const { data: named } = useQuery(unitQuery(unit));
  useScreenTitle(named === undefined ? title : `${title}, ${named.shortName}`);
  return (
    <div className="page">
      <header className={styles.head}>
        <h1>{title}</h1>
        <p className={styles.unit}>
          <DataText>{named?.name ?? '\u00a0'}</DataText>
        </p>
        <p className={styles.note}>{phrases.note}</p>
        <nav className={`${styles.ways} no-print`} aria-label={phrases.ways}>
          <Link to="/nhap-so-lieu/$halfYear/$unit" params={{ halfYear, unit }}>
            {phrases.toReport}
          </Link>
          <Link to="/don-vi/$halfYear/$unit" params={{ halfYear, unit }}>
            {phrases.toUnit}
          </Link>
        </nav>
      </header>
      <div className={styles.filter}>
        <SelectField
          label={phrases.kind}
          value={kind ?? 'all'}
          options={[
            { value: 'all', label: phrases.allKinds },
            ...KINDS_OF_UNITS.map((value) => ({ value, label: phrases.kinds[value] })),
          ]}
          onChange={(event) => onKind(KINDS_OF_UNITS.find((one) => one === event.target.value))}
        />
      </div>
      <Acts halfYear={halfYear} unit={unit} kind={kind} />
    </div>
  );
}

function Acts({ halfYear, unit, kind }: Omit<TrailPageProps, 'onKind'>) {
  const { trail: phrases } = usePhrases();
  const read = useInfiniteQuery(trailQuery(halfYear, unit, kind));
  if (read.data === undefined) {
    if (read.isError) {
      return <ScreenFailure error={read.error} onRetry={() => void read.refetch()} />;
    }
    return (
      <>
        <ScreenWaiting />
        <Skeleton height="40rem" />
      </>
    );
  }
  const traces = read.data.pages.flatMap(({ items }) => items);
  if (traces.length === 0) {
    return (
      <EmptyState title={phrases.emptyTitle}>
        {kind === undefined ? phrases.emptyAll : phrases.emptyText}
      </EmptyState>
    );
  }
  return (
    <>
      <TrailActs traces={traces} />
      <div className={styles.more}>
        <output>{phrases.shown(traces.length, read.hasNextPage)}</output>
        {read.hasNextPage && (
          <Button busy={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()}>
            {phrases.more}
          </Button>
        )}
      </div>
    </>
  );
}
