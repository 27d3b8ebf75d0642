import { Link } from '@tanstack/react-router';

import type { MeetingDto } from '@tiendo/contract/meeting';

import { DataText } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { useHalfYearName } from '../../../i18n/use-half-year-name.ts';
import { SourceMark } from '../../../lib/source-mark.tsx';
import { useMeetingTime } from '../model/use-meeting-time.ts';
import styles from './meeting-heading.module.css';

/** What was held, by whom, when and where; what the source does not name is said to be unnamed. */
export function MeetingHeading({ meeting }: { readonly meeting: MeetingDto }) {
  const phrases = usePhrases().meetings;
  const nameOf = useHalfYearName();
  const facts = [
    { term: phrases.when, description: useMeetingTime(meeting) },
    { term: phrases.where, description: written(meeting.place) },
    { term: phrases.organiser, description: written(meeting.organiserName) },
    { term: phrases.chair, description: written(meeting.chair) },
    { term: phrases.period, description: nameOf(meeting.halfYear) },
  ];
  return (
    <header className={styles.heading}>
      <Link to="/hoi-nghi" className={styles.back}>
        ← {phrases.backToList}
      </Link>
      <p className={styles.kind}>
        {phrases.kinds[meeting.kind]} <SourceMark source={meeting.source} />
      </p>
      <h1>
        <DataText>{meeting.title}</DataText>
      </h1>
      <dl className={styles.facts}>
        {facts.map(({ term, description }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{description ?? <em className={styles.unnamed}>{phrases.notNamed}</em>}</dd>
          </div>
        ))}
      </dl>
      {meeting.sourceNote !== null && (
        <p className={styles.note}>
          {phrases.sourceNote}: <DataText>{meeting.sourceNote}</DataText>
        </p>
      )}
    </header>
  );
}

const written = (text: string | null) => (text === null ? null : <DataText>{text}</DataText>);
