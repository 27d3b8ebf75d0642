import { useQuery } from '@tanstack/react-query';

import type { OverviewDto } from '@tiendo/contract/overview';
import { EmptyState } from '@tiendo/ui/empty-state/empty-state.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useHalfYearName } from '../../../i18n/use-half-year-name.ts';
import { overviewQuery } from '../../../lib/results/overview-query.ts';
import { ReadPage } from '../../../lib/read-page.tsx';
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
  // How wide the periods are is not known yet.
  return (
    <ReadPage read={read} heights={['3.75rem', '52rem']}>
      {({ overview }) => <Units overview={overview} />}
    </ReadPage>
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
