import { DataText } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { sharedSource, SourceMark } from '../../../lib/source-mark.tsx';
import type { MeetingRemark, PreparedMeeting } from '../model/prepare-meeting.ts';
import { FollowUps } from './follow-ups.tsx';
import { MeetingPanel } from './meeting-panel.tsx';
import styles from './meeting-page.module.css';

interface MeetingRemarksProps {
  readonly prepared: PreparedMeeting;
  /** Id of the part the address points at. */
  readonly target: string;
}

/** What was reviewed, commended and directed. A speech is not a conclusion, so it has a heading of its own. */
export function MeetingRemarks({ prepared, target }: MeetingRemarksProps) {
  const phrases = usePhrases().meetings;
  const parts = [
    { id: 'results', title: phrases.results, remarks: prepared.results },
    { id: 'commendations', title: phrases.commendations, remarks: prepared.commendations },
    {
      id: 'directing',
      title: prepared.directingIsRecord ? phrases.directingRecord : phrases.directing,
      remarks: prepared.directing,
    },
  ];
  return parts
    .filter(({ remarks }) => remarks.length > 0)
    .map(({ id, title, remarks }) => {
      const source = sharedSource(remarks.map(({ remark }) => remark));
      return (
        <MeetingPanel key={id} id={id} title={title} source={source}>
          <ul className={styles.items}>
            {remarks.map((remark) => (
              <Remark key={remark.remark.id} {...remark} target={target} marked={source === null} />
            ))}
          </ul>
        </MeetingPanel>
      );
    });
}

interface RemarkProps extends MeetingRemark {
  readonly target: string;
  /** Its source is not said above. */
  readonly marked: boolean;
}

function Remark({ remark, directive, tasks, target, marked }: RemarkProps) {
  const phrases = usePhrases().meetings;
  const id = `remark-${remark.id}`;
  return (
    <li id={id} tabIndex={-1} className={styles.item} data-target={target === id || undefined}>
      <p className={styles.text}>
        <DataText>{remark.text}</DataText> {marked && <SourceMark source={remark.source} />}
      </p>
      {directive !== null && (
        <p className={styles.note}>
          {phrases.directive}:{' '}
          <a href={`#directive-${directive.id}`}>
            <DataText>{directive.number ?? directive.title}</DataText>
          </a>
        </p>
      )}
      <FollowUps tasks={tasks} />
    </li>
  );
}
