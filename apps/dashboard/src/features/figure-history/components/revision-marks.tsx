import type { FigureRevisionDto } from '@tiendo/contract/figure';
import { StatusBadge } from '@tiendo/ui/status-badge/status-badge.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { OnBehalfMark } from '../../../lib/reports/on-behalf-mark.tsx';
import styles from './figure-history-dialog.module.css';

interface RevisionMarksProps {
  readonly revision: FigureRevisionDto;
  readonly isCurrent: boolean;
}

/** Whose hand a revision is in and how far it went: kept in the unit, sent, accepted; and whether it counts now. */
export function RevisionMarks({ revision, isCurrent }: RevisionMarksProps) {
  const { marks } = usePhrases().figureHistory;
  const { sentAt, sending, isSubmitted, isAccepted, onBehalf } = revision;
  const sent = sending === null ? marks.travelled : marks.sent(sending);
  return (
    <p className={styles.marks}>
      {onBehalf && <OnBehalfMark />}
      {isCurrent && <StatusBadge tone="positive-strong">{marks.current}</StatusBadge>}
      {sentAt === null ? (
        <StatusBadge tone="missing">{marks.draft}</StatusBadge>
      ) : (
        <StatusBadge tone="neutral-good">{sent}</StatusBadge>
      )}
      {isSubmitted && !isCurrent && <StatusBadge tone="neutral-good">{marks.read}</StatusBadge>}
      {isAccepted && <StatusBadge tone="positive">{marks.accepted}</StatusBadge>}
    </p>
  );
}
