import type { UnitOverviewDto } from '@tiendo/contract/overview';
import { StatusBadge } from '@tiendo/ui/status-badge/status-badge.tsx';
import type { Tone } from '@tiendo/ui/status-badge/tone.ts';

import { MixedText } from '../../../i18n/data-text.tsx';
import { quoted } from '../../../i18n/quoted.ts';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { dayAndMonth } from '../../../lib/day-in-text.ts';
import { RESULT_TONES } from '../../../lib/result-tone.ts';
import { statusTally } from '../model/status-tally.ts';
import styles from './unit-page.module.css';

type Standing = NonNullable<UnitOverviewDto['report']>;

const TONES: Readonly<Record<Standing['state'], Tone>> = {
  draft: 'muted',
  'unit-review': 'muted',
  submitted: 'neutral-good',
  'under-review': 'neutral-good',
  returned: 'caution',
  accepted: 'positive',
  locked: 'positive',
  reopened: 'caution',
};

/** How far enough of the receipt's code tells two apart. */
const CODE = 12;

/** How the unit's report stands, the receipts of its sendings, and how its indicators are judged. */
export function UnitReport({ page }: { readonly page: UnitOverviewDto }) {
  const { unitPage: phrases, words } = usePhrases();
  const format = useFormat();
  const { report, sendings } = page;
  return (
    <section className={styles.report} aria-label={phrases.report}>
      <p className={styles.standing}>
        <strong>{phrases.report}:</strong>
        <StatusBadge tone={report === null ? 'missing' : TONES[report.state]}>
          {report === null ? phrases.notStarted : words.submissionStates[report.state]}
        </StatusBadge>
        <Timeliness page={page} />
      </p>
      {sendings.length > 0 && (
        <ul className={styles.receipts}>
          {sendings.map((sending) => (
            <li key={sending.number}>
              <MixedText>
                {[
                  phrases.sending(sending.number, format.instant(sending.sentAt)),
                  sending.late ? phrases.late(sending.lateWorkingDays) : phrases.onTime,
                  phrases.sentBy(quoted(sending.sentByName)),
                  phrases.cells(sending.cells),
                  phrases.receipt(sending.hash.slice(0, CODE)),
                ].join(', ')}
              </MixedText>
            </li>
          ))}
        </ul>
      )}
      <Statuses page={page} />
    </section>
  );
}

function Timeliness({ page: { report, dueAt } }: { readonly page: UnitOverviewDto }) {
  const phrases = usePhrases().unitPage;
  const format = useFormat();
  const parts: string[] = [];
  const extension = report?.extensionRequestedUntil ?? null;
  const overdue = report?.overdueWorkingDays ?? null;
  if (report?.late === true) parts.push(phrases.late(report.lateWorkingDays));
  if (overdue !== null) parts.push(phrases.overdue(overdue));
  if (extension !== null) parts.push(phrases.extension(dayAndMonth(extension, format.language)));
  if (dueAt !== null) parts.push(phrases.due(format.instant(dueAt)));
  return <span>{parts.join(' · ')}</span>;
}

function Statuses({ page }: { readonly page: UnitOverviewDto }) {
  const { words } = usePhrases();
  const tally = statusTally(page);
  if (tally.length === 0) return null;
  return (
    <ul className={styles.statuses}>
      {tally.map(({ status, count }) => (
        <li key={status}>
          <span className={styles.count}>{count}</span>
          <StatusBadge plain tone={RESULT_TONES[status]}>
            {words.resultStatuses[status].toLowerCase()}
          </StatusBadge>
        </li>
      ))}
    </ul>
  );
}
