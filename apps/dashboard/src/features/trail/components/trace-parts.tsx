import type { TraceDto } from '@tiendo/contract/trail';
import { REVISION_KINDS } from '@tiendo/domain/figure';

import { DataText } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { differByMinutes } from '../../../lib/figure-history/differ-by-minutes.ts';
import { revisionText } from '../../../lib/figure-history/revision-text.ts';
import { isChange } from '../../../lib/reports/is-change.ts';
import { OnBehalfMark } from '../../../lib/reports/on-behalf-mark.tsx';
import { indicatorName } from '../../../lib/results/indicator-words.ts';
import { changeOf, isOnBehalf } from '../model/trace-change.ts';
import styles from './trail-acts.module.css';

interface TraceProps {
  readonly trace: TraceDto;
}

/** When, by the clock of the business; by the real one too where it stood elsewhere. */
export function TraceTime({ trace }: TraceProps) {
  const { trail: phrases } = usePhrases();
  const format = useFormat();
  const { businessAt, recordedAt } = trace;
  return (
    <div>
      <time dateTime={businessAt}>{format.instant(businessAt)}</time>
      {differByMinutes(businessAt, recordedAt) && (
        <div className={styles.aside}>
          <time dateTime={recordedAt}>{phrases.realTime(format.instant(recordedAt))}</time>
        </div>
      )}
    </div>
  );
}

/** Who, in which office, and from where. */
export function TraceWho({ trace }: TraceProps) {
  const { trail: phrases } = usePhrases();
  const { actorName, office, address } = trace;
  return (
    <div>
      <DataText>{actorName}</DataText>
      <div className={styles.aside}>
        {office !== null && <DataText>{office}</DataText>}
        {office !== null && address !== null && ' · '}
        {address !== null && phrases.from(address)}
      </div>
    </div>
  );
}

/** What was done, in words, and of which indicator. */
export function TraceWhat({ trace }: TraceProps) {
  const { trail: phrases, correction } = usePhrases();
  const { language } = useFormat();
  const { action, after, indicator } = trace;
  const kind = REVISION_KINDS.find((one) => one === after?.['kind']);
  return (
    <>
      <div className={styles.action}>
        {phrases.actions[action]}
        {action === 'figure.corrected' && isChange(kind) && `: ${correction.names[kind]}`}
      </div>
      {isOnBehalf(trace) && <OnBehalfMark />}
      {indicator !== null && (
        <div>
          {indicator.code} · {indicatorName(indicator, language)}
        </div>
      )}
    </>
  );
}

/** What it was and what it became. */
export function TraceChange({ trace }: TraceProps) {
  const { trail: phrases, figureHistory, words } = usePhrases();
  const format = useFormat();
  const change = changeOf(trace);
  switch (change.kind) {
    case 'figure': {
      const { indicator } = trace;
      if (indicator === null) return null;
      const textOf = (one: typeof change.after) =>
        revisionText(indicator, one, { format, phrases: figureHistory });
      return (
        <Change before={change.before && textOf(change.before)} after={textOf(change.after)} />
      );
    }
    case 'state': {
      const { submissionStates } = words;
      const before = change.before && submissionStates[change.before];
      return <Change before={before} after={submissionStates[change.after]} />;
    }
    case 'due':
      return <Change before={format.instant(change.before)} after={format.instant(change.after)} />;
    case 'file':
      return (
        <div className={styles.change}>
          <DataText>{change.name}</DataText>
        </div>
      );
    case 'verdict':
      return <div>{change.agrees ? phrases.agrees : phrases.differs}</div>;
    case 'none':
      return null;
    default:
      return change satisfies never;
  }
}

/** An arrow for the eye, a sentence for the ear. */
function Change({ before, after }: { readonly before: string | null; readonly after: string }) {
  const { figureHistory } = usePhrases();
  if (before === null || before === after) return <div className={styles.change}>{after}</div>;
  return (
    <div className={styles.change}>
      <span className="visually-hidden">{figureHistory.changed(before, after)}</span>
      <span aria-hidden="true">
        <span className={styles.before}>{before}</span> → {after}
      </span>
    </div>
  );
}

/** Why, where the person was asked. */
export function TraceReason({ trace: { reason } }: TraceProps) {
  const { trail: phrases } = usePhrases();
  if (reason === null) return null;
  return (
    <div className={styles.aside}>
      {phrases.reason}: <DataText>{reason}</DataText>
    </div>
  );
}

/** Its place in the chain that shows whether anything was altered. */
export function TraceSeal({ trace: { seal } }: TraceProps) {
  const { trail: phrases } = usePhrases();
  return seal === null ? phrases.unsealed : phrases.sealed(seal);
}
