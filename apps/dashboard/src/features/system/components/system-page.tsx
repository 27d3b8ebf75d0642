import { useQuery } from '@tanstack/react-query';

import { Panel } from '@tiendo/ui/panel/panel.tsx';
import { Skeleton } from '@tiendo/ui/skeleton/skeleton.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { ScreenFailure } from '../../../lib/screen-state.tsx';
import { useScreenTitle } from '../../../lib/screen-title.ts';
import { periodsQuery } from '../api/periods-query.ts';
import { PeriodTable } from './period-table.tsx';
import styles from './system-page.module.css';

/** What who keeps the system running may look at: half-years with their deadlines, the API, its health. */
export function SystemPage() {
  const phrases = usePhrases().system;
  const periods = useQuery(periodsQuery);
  useScreenTitle(phrases.title);
  if (periods.data === undefined && periods.isError) {
    return <ScreenFailure error={periods.error} onRetry={() => void periods.refetch()} />;
  }
  return (
    <div className="page">
      <header className="page-head">
        <h1>{phrases.title}</h1>
        <p className="page-lead">{phrases.lead}</p>
      </header>
      <Panel title={phrases.service}>
        <ul className={styles.links}>
          {phrases.links.map(({ href, name, note }) => (
            <li key={href}>
              <a href={href}>{name}</a>
              <span className={styles.note}>{note}</span>
            </li>
          ))}
        </ul>
      </Panel>
      <Panel title={phrases.periods}>
        {periods.data === undefined ? (
          <Skeleton height="24rem" />
        ) : (
          <PeriodTable periods={periods.data.items} />
        )}
      </Panel>
    </div>
  );
}
