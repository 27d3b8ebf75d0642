import { DataText } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import type { HistoryIndicator } from '../../../lib/figure-history/figure-history-opener.ts';
import { besideText, revisionText } from '../../../lib/figure-history/revision-text.ts';
import type { RevisionStep } from '../model/revision-steps.ts';
import styles from './figure-history-dialog.module.css';
import { RevisionMarks } from './revision-marks.tsx';

interface RevisionLineProps {
  readonly step: RevisionStep;
  readonly indicator: HistoryIndicator;
  readonly isCurrent: boolean;
}

/** One revision: what it made of the figure, who wrote it when and why. */
export function RevisionLine({ step, indicator, isCurrent }: RevisionLineProps) {
  const { figureHistory: phrases, correction } = usePhrases();
  const format = useFormat();
  const { revision, clocksDiffer } = step;
  return (
    <li className={styles.step} data-current={isCurrent || undefined}>
      <p className={styles.kind}>
        {phrases.number(revision.number)} · {correction.names[revision.kind]}
      </p>
      <Change step={step} indicator={indicator} />
      <Beside step={step} />
      {revision.reason !== null && (
        <p className={styles.said}>
          {phrases.reason}: <DataText>{revision.reason}</DataText>
        </p>
      )}
      <p className={styles.who}>
        <DataText>{revision.recordedByName}</DataText>
        {revision.office !== null && (
          <>
            , <DataText>{revision.office}</DataText>
          </>
        )}{' '}
        · <time dateTime={revision.businessAt}>{format.instant(revision.businessAt)}</time>
        {clocksDiffer && (
          <>
            {' '}
            (
            <time dateTime={revision.recordedAt}>
              {phrases.realTime(format.instant(revision.recordedAt))}
            </time>
            )
          </>
        )}
      </p>
      <RevisionMarks revision={revision} isCurrent={isCurrent} />
    </li>
  );
}

/** The figure before and after; read aloud as a sentence, because an arrow is not. */
function Change({ step, indicator }: Omit<RevisionLineProps, 'isCurrent'>) {
  const phrases = usePhrases().figureHistory;
  const format = useFormat();
  const textOf = (one: RevisionStep['revision']) =>
    revisionText(indicator, one, { format, phrases });
  const after = textOf(step.revision);
  const before = step.before && textOf(step.before);
  if (before === null || before === after) return <p className={styles.figure}>{after}</p>;
  return (
    <p className={styles.figure}>
      <span className="visually-hidden">{phrases.changed(before, after)}</span>
      <span aria-hidden="true">
        <span className={styles.before}>{before}</span> → {after}
      </span>
    </p>
  );
}

function Beside({ step }: { readonly step: RevisionStep }) {
  const phrases = usePhrases().figureHistory;
  const format = useFormat();
  const fields = step.saysOtherwise.filter(
    (field) => step.before !== null || step.revision[field] !== 'official',
  );
  if (fields.length === 0) return null;
  return (
    <ul className={styles.said}>
      {fields.map((field) => {
        const after = besideText(field, step.revision, { format, phrases });
        const isTyped = field === 'note' || field === 'cause';
        return (
          <li key={field}>
            {phrases.beside[field]}:{' '}
            {isTyped && after !== null ? (
              <DataText>{after}</DataText>
            ) : (
              (after ?? phrases.withdrawn)
            )}
          </li>
        );
      })}
    </ul>
  );
}
