import { useQuery } from '@tanstack/react-query';

import { Dialog } from '@tiendo/ui/dialog/dialog.tsx';
import { ErrorState } from '@tiendo/ui/error-state/error-state.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { errorPhrase } from '../../../lib/error-phrase.ts';
import type { HistoryOf } from '../../../lib/figure-history/figure-history-opener.ts';
import { indicatorName } from '../../../lib/results/indicator-words.ts';
import { useSession } from '../../../lib/session.ts';
import { figureHistoryQuery } from '../api/figure-history-query.ts';
import { revisionSteps } from '../model/revision-steps.ts';
import styles from './figure-history-dialog.module.css';
import { RevisionLine } from './revision-line.tsx';

interface FigureHistoryDialogProps {
  readonly of: HistoryOf;
  readonly onClose: () => void;
}

/** Every revision of a cell that one may see, the newest first: what, who, when, why, and how far it went. */
export function FigureHistoryDialog({ of, onClose }: FigureHistoryDialogProps) {
  const phrases = usePhrases();
  const { figureHistory } = phrases;
  const { language } = useFormat();
  const { indicator } = of;
  return (
    <Dialog
      open
      onClose={onClose}
      size="side"
      title={figureHistory.title}
      closeLabel={figureHistory.close}
    >
      <p className={styles.name}>
        {indicator.code} · {indicatorName(indicator, language)}
      </p>
      <Revisions of={of} />
    </Dialog>
  );
}

function Revisions({ of }: { readonly of: HistoryOf }) {
  const phrases = usePhrases();
  const { figureHistory } = phrases;
  const { grants } = useSession();
  const { data, error, refetch } = useQuery(figureHistoryQuery(of));
  if (error !== null) {
    return (
      <ErrorState
        title={figureHistory.failed}
        retryLabel={figureHistory.retry}
        onRetry={() => void refetch()}
      >
        {errorPhrase(error, phrases)}
      </ErrorState>
    );
  }
  if (data === undefined)
    return <output className={styles.waiting}>{figureHistory.loading}</output>;
  if (data.revisions.length === 0) {
    const isOwn = grants.some(({ unitId }) => unitId === of.unitId);
    return <p className={styles.empty}>{isOwn ? figureHistory.empty : figureHistory.emptySent}</p>;
  }
  return (
    <ol className={styles.steps} reversed>
      {revisionSteps(data.revisions).map((step) => (
        <RevisionLine
          key={step.revision.number}
          step={step}
          indicator={of.indicator}
          isCurrent={step.revision.number === data.revision}
        />
      ))}
    </ol>
  );
}
