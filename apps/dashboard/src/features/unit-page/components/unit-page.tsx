import { useQuery } from '@tanstack/react-query';

import type { UnitOverviewDto } from '@tiendo/contract/overview';
import { Banner } from '@tiendo/ui/banner/banner.tsx';
import { BulletLegend } from '@tiendo/ui/bullet-chart/bullet-legend.tsx';
import { EmptyState } from '@tiendo/ui/empty-state/empty-state.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { halfYearParts } from '../../../lib/half-year.ts';
import { type BlockOfRows, groupRows } from '../../../lib/results/group-rows.ts';
import { areaName } from '../../../lib/results/indicator-words.ts';
import { ScreenFailure } from '../../../lib/screen-state.tsx';
import { useScreenTitle } from '../../../lib/screen-title.ts';
import { TaskLines } from '../../../lib/tasks/task-lines.tsx';
import { useHashTarget } from '../../../lib/use-hash-target.ts';
import { unitOverviewQuery } from '../api/unit-overview-query.ts';
import { HistoryTable } from './history-table.tsx';
import { UnitHeading } from './unit-heading.tsx';
import styles from './unit-page.module.css';
import { UnitReport } from './unit-report.tsx';
import { UnitRow } from './unit-row.tsx';
import { UnitWaiting } from './unit-waiting.tsx';

interface UnitPageProps {
  readonly halfYear: string;
  /** The unit by id or code, as the address names it. */
  readonly unit: string;
}

/** One unit: its report, every indicator with the rule behind its status, and its tasks. */
export function UnitPage({ halfYear, unit }: UnitPageProps) {
  const phrases = usePhrases().shell;
  const read = useQuery(unitOverviewQuery(halfYear, unit));
  useScreenTitle(read.data?.unit.name ?? phrases.units);
  useHashTarget(read.data !== undefined);
  if (read.data === undefined && read.isError) {
    return <ScreenFailure error={read.error} onRetry={() => void read.refetch()} />;
  }
  return (
    <div className="page">
      {read.data === undefined ? <UnitWaiting /> : <Unit page={read.data} />}
    </div>
  );
}

function Unit({ page }: { readonly page: UnitOverviewDto }) {
  const { unitPage: phrases, results } = usePhrases();
  const notSent = (page.report?.sentAt ?? null) === null;
  return (
    <>
      <UnitHeading page={page} />
      <UnitReport page={page} />
      {notSent && (
        <Banner tone="caution">
          <strong>{phrases.notSentTitle}.</strong> {phrases.notSentText}
        </Banner>
      )}
      {page.rows.length === 0 ? <EmptyState title={phrases.rowsNone} /> : <Key page={page} />}
      {groupRows(page).map((block) => (
        <Block key={block.block} page={page} of={block} />
      ))}
      {page.rows.length > 0 && <p className={styles.source}>{results.source}.</p>}
      <HistoryTable page={page} />
      <section className={styles.block}>
        <h2>{phrases.tasks}</h2>
        {page.tasks.length === 0 ? <p>{phrases.tasksNone}</p> : <TaskLines tasks={page.tasks} />}
      </section>
    </>
  );
}

function Key({ page }: { readonly page: UnitOverviewDto }) {
  const { unitPage: phrases, results } = usePhrases();
  const parts = halfYearParts(page.halfYear);
  return (
    <div className={styles.legend}>
      <BulletLegend
        label={phrases.legend}
        actual={parts?.half === 2 ? results.actualYear : results.actual}
        estimate={results.estimate}
        target={results.target}
        milestone={parts?.half === 2 ? undefined : results.milestone}
        lastYear={results.lastYear(String(Number(parts?.year) - 1))}
      />
      <p>{phrases.historyLegend}</p>
    </div>
  );
}

interface BlockProps {
  readonly page: UnitOverviewDto;
  readonly of: BlockOfRows<UnitOverviewDto['rows'][number]>;
}

function Block({ page, of }: BlockProps) {
  const { overview } = usePhrases();
  const { language } = useFormat();
  return (
    <section className={styles.block}>
      <h2>{overview.blocks[of.block]}</h2>
      {of.areas.map(({ area, rows }) => (
        <div key={area?.code ?? ''} className={styles.area}>
          {area !== null && <h3>{areaName(area, language)}</h3>}
          {rows.map((row) => (
            <UnitRow key={row.indicator.id} page={page} row={row} />
          ))}
        </div>
      ))}
    </section>
  );
}
