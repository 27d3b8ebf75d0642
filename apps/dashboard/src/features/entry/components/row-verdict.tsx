import type { SubmissionRowDto } from '@tiendo/contract/submission';
import { classNames } from '@tiendo/ui/class-names/class-names.ts';
import { StatusBadge } from '@tiendo/ui/status-badge/status-badge.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { RESULT_TONES } from '../../../lib/result-tone.ts';
import type { CheckedCell } from '../model/check-cell.ts';
import { againstText } from '../../../lib/reports/against-text.ts';
import styles from './entry-row.module.css';

interface RowVerdictProps {
  readonly row: SubmissionRowDto;
  readonly checked: CheckedCell;
  readonly isEntry: boolean;
  readonly changed: boolean;
  /** What is judged is not what is recorded, and paper bears what is recorded. */
  readonly isUnsaved: boolean;
}

/** How the figure stands against the year: provisional while one types, then as others read it. */
export function RowVerdict({ row, checked, isEntry, changed, isUnsaved }: RowVerdictProps) {
  const phrases = usePhrases();
  const format = useFormat();
  const sent = isEntry || changed ? null : row.result;
  const verdict = sent ?? checked.verdict?.assessment;
  if (verdict === undefined) return <div className={styles.verdict} />;
  const awaits = sent === null && checked.verdict?.awaitsHistory === true;
  const against = againstText(row.indicator.class, verdict, phrases.entry, format);
  const isJudged = verdict.status !== 'no-data' && verdict.status !== 'not-assessed';
  const isDoneLate = verdict.reason === 'milestone-late';
  return (
    <div className={classNames(styles.verdict, isUnsaved && 'no-print')}>
      {against !== null && <span>{against}</span>}
      {awaits ? (
        <span className={styles.awaits}>{phrases.entry.awaitsHistory}</span>
      ) : (
        <StatusBadge
          tone={isDoneLate ? 'neutral-late' : RESULT_TONES[verdict.status]}
          plain={!isJudged}
        >
          {isDoneLate ? phrases.entry.doneLate : phrases.words.resultStatuses[verdict.status]}
        </StatusBadge>
      )}
      {sent === null && isJudged && (
        <small className={styles.provisional} title={phrases.entry.provisionalNote}>
          {phrases.entry.provisional}
        </small>
      )}
    </div>
  );
}
