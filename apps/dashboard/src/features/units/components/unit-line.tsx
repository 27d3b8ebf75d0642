import { Link } from '@tanstack/react-router';

import type { OverviewDto } from '@tiendo/contract/overview';

import { DataText } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { ReportStanding } from '../../../lib/reports/report-standing.tsx';
import { StatusCounts } from '../../../lib/results/status-counts.tsx';
import styles from './units-page.module.css';

interface UnitLineProps {
  readonly unit: OverviewDto['units'][number];
  readonly overview: OverviewDto;
}

/** One unit: its report, when it came, and how its indicators stand. */
export function UnitLine({ unit, overview }: UnitLineProps) {
  const { units: phrases } = usePhrases();
  const format = useFormat();
  const cells = overview.cells[unit.id];
  const sentAt = unit.report?.sentAt ?? null;
  const rows = overview.indicators.map((indicator) => ({
    indicator,
    cell: cells?.[indicator.id] ?? null,
  }));
  return (
    <>
      <h2 className={styles.name}>
        <Link
          to="/don-vi/$halfYear/$unit"
          params={{ halfYear: overview.halfYear, unit: unit.code }}
          className={styles.link}
        >
          <DataText>{unit.shortName}</DataText>
        </Link>
      </h2>
      <p className={styles.report}>
        <ReportStanding report={unit.report} />
        {sentAt !== null && (
          <span className={styles.sent}>{phrases.sent(format.instant(sentAt))}</span>
        )}
      </p>
      <div className={styles.standing}>
        {sentAt === null ? <p>{phrases.notSent}</p> : <StatusCounts rows={rows} />}
      </div>
    </>
  );
}
