import { Link } from '@tanstack/react-router';

import type { UnitOverviewDto } from '@tiendo/contract/overview';

import { MixedText } from '../../../i18n/data-text.tsx';
import { quoted } from '../../../i18n/quoted.ts';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { ReportStanding } from '../../../lib/reports/report-standing.tsx';
import { StatusCounts } from '../../../lib/results/status-counts.tsx';
import styles from './unit-page.module.css';

/** How far enough of the receipt's code tells two apart. */
const CODE = 12;

/** How the unit's report stands, the receipts of its sendings, and how its indicators are judged. */
export function UnitReport({ page }: { readonly page: UnitOverviewDto }) {
  const phrases = usePhrases().unitPage;
  const format = useFormat();
  const { time } = usePhrases().words;
  const { report, sendings } = page;
  return (
    <section className={styles.report} aria-label={phrases.report}>
      <p className={styles.standing}>
        <strong>{phrases.report}:</strong>
        <ReportStanding report={report} dueAt={page.dueAt} />
      </p>
      {sendings.length > 0 && (
        <ul className={styles.receipts}>
          {sendings.map((sending) => (
            <li key={sending.number}>
              <MixedText>
                {[
                  phrases.sending(sending.number, format.instant(sending.sentAt)),
                  sending.late ? time.late(sending.lateWorkingDays) : time.onTime,
                  phrases.sentBy(quoted(sending.sentByName)),
                  phrases.cells(sending.cells),
                  phrases.receipt(sending.hash.slice(0, CODE)),
                ].join(', ')}
              </MixedText>
            </li>
          ))}
        </ul>
      )}
      <StatusCounts rows={page.rows} />
      <p className="no-print">
        <Link
          to="/nhat-ky/$halfYear/$unit"
          params={{ halfYear: page.halfYear, unit: page.unit.code }}
        >
          {phrases.trail}
        </Link>
      </p>
    </section>
  );
}
