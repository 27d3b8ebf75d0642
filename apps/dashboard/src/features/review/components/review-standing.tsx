import type { SubmissionDto } from '@tiendo/contract/submission';
import { asksForSignedCopy } from '@tiendo/domain/signed-paper';

import { MixedText } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { quoted } from '../../../i18n/quoted.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { OnBehalfMark } from '../../../lib/reports/on-behalf-mark.tsx';
import { ReportStanding } from '../../../lib/reports/report-standing.tsx';
import styles from './review-desk.module.css';

/** How a report stands, how it came and how full, and how much of it its unit did not enter itself. */
export function ReviewStanding({ report }: { readonly report: SubmissionDto }) {
  const { review: phrases } = usePhrases();
  const format = useFormat();
  const { filled, required, rows, sendings, signing, state } = report;
  const last = sendings.at(-1);
  const onBehalf = rows.filter(({ figure }) => figure.onBehalf).length;
  const isAsked = asksForSignedCopy({ onBehalf, signing });
  const standing = {
    state,
    sentAt: last?.sentAt ?? null,
    late: last?.late ?? false,
    lateWorkingDays: last?.lateWorkingDays ?? 0,
    overdueWorkingDays: null,
    extensionRequestedUntil: report.extension?.requestedUntil ?? null,
    signing,
  };
  return (
    <p className={styles.standing}>
      <ReportStanding report={standing} />
      {onBehalf > 0 && (
        <OnBehalfMark>
          {phrases[isAsked ? 'onBehalfAsks' : 'onBehalfCount'](format.count(onBehalf))}
        </OnBehalfMark>
      )}
      {last !== undefined && (
        <span>
          <MixedText>
            {phrases.sending(last.number, format.instant(last.sentAt), quoted(last.sentByName))}
          </MixedText>{' '}
          · {phrases.filled(filled, required)}
        </span>
      )}
    </p>
  );
}
