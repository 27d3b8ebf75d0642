import { DataText } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { sharedSource, SourceMark } from '../../../lib/source-mark.tsx';
import type { MeetingConclusion } from '../model/prepare-meeting.ts';
import { FollowUps } from './follow-ups.tsx';
import { MeetingPanel } from './meeting-panel.tsx';
import styles from './meeting-page.module.css';

interface MeetingConclusionsProps {
  readonly conclusions: readonly MeetingConclusion[];
  readonly target: string;
}

/** What was concluded, by which notice, and what follows; that there is nothing is said. */
export function MeetingConclusions({ conclusions, target }: MeetingConclusionsProps) {
  const phrases = usePhrases().meetings;
  const source = sharedSource(conclusions.map(({ conclusion }) => conclusion));
  return (
    <MeetingPanel id="conclusions" title={phrases.conclusions} source={source}>
      {conclusions.length === 0 ? (
        <p className={styles.note}>{phrases.noConclusions}</p>
      ) : (
        <ul className={styles.items}>
          {conclusions.map((one) => (
            <Conclusion key={one.conclusion.id} {...one} target={target} marked={source === null} />
          ))}
        </ul>
      )}
    </MeetingPanel>
  );
}

interface ConclusionProps extends MeetingConclusion {
  readonly target: string;
  /** Its source is not said above. */
  readonly marked: boolean;
}

function Conclusion({ conclusion, notice, tasks, target, marked }: ConclusionProps) {
  const phrases = usePhrases().meetings;
  const id = `conclusion-${conclusion.id}`;
  return (
    <li id={id} tabIndex={-1} className={styles.item} data-target={target === id || undefined}>
      <p className={styles.text}>
        <span className={styles.number}>{phrases.conclusionItem(conclusion.item)}</span>
        <DataText>{conclusion.text}</DataText> {marked && <SourceMark source={conclusion.source} />}
      </p>
      {notice !== null && <Notice notice={notice} />}
      {conclusion.withoutTasks && <p className={styles.note}>{phrases.withoutTasks}</p>}
      <FollowUps tasks={tasks} />
    </li>
  );
}

function Notice({ notice }: { readonly notice: NonNullable<MeetingConclusion['notice']> }) {
  const phrases = usePhrases().meetings;
  const format = useFormat();
  const signed = notice.state === 'signed';
  return (
    <p className={styles.note}>
      {signed
        ? phrases.noticeSigned(notice.number, format.day(notice.signedOn))
        : phrases.noticeDraft(notice.number)}
    </p>
  );
}
