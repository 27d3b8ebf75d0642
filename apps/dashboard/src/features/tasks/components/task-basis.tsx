import { Link } from '@tanstack/react-router';

import type { TaskDto } from '@tiendo/contract/task';

import { DataText, MixedText } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { taskBasisLinks } from '../model/task-basis-links.ts';
import styles from './task-facts.module.css';

/** What the task rests on: the conclusion, the remark or the directive, each a link to its place. */
export function TaskBasis({ basis }: Pick<TaskDto, 'basis'>) {
  const phrases = usePhrases().tasks;
  const links = taskBasisLinks(basis, phrases);
  if (links.length === 0) return <p className={styles.note}>{phrases.noBasis}</p>;
  return (
    <ul className={styles.links}>
      {links.map(({ anchor, text, meetingId }) => (
        <li key={anchor}>
          {meetingId === null ? (
            <MixedText>{text}</MixedText>
          ) : (
            <Link to="/hoi-nghi/$meetingId" params={{ meetingId }} hash={anchor}>
              <MixedText>{text}</MixedText>
            </Link>
          )}
          {meetingId !== null && anchor !== '' && basis.meetingTitle !== null && (
            <p className={styles.note}>
              <DataText>{basis.meetingTitle}</DataText>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
