import { Link } from '@tanstack/react-router';

import type { TaskDto } from '@tiendo/contract/task';

import { DataText } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { useSession } from '../../../lib/session.ts';
import styles from './task-facts.module.css';

/** The indicators a task is meant to move; each leads to the lead unit's figures, the latest there are. */
export function TaskIndicators({ task }: { readonly task: TaskDto }) {
  const phrases = usePhrases().tasks;
  const { language } = useFormat();
  const { currentHalfYear } = useSession();
  const ahead = currentHalfYear !== null && task.halfYear > currentHalfYear;
  const halfYear = ahead ? currentHalfYear : task.halfYear;
  if (task.indicators.length === 0) return <p className={styles.note}>{phrases.noIndicators}</p>;
  return (
    <ul className={styles.links}>
      {task.indicators.map((indicator) => (
        <li key={indicator.indicatorId}>
          <Link
            to="/don-vi/$halfYear/$unit"
            params={{ halfYear, unit: task.lead.code }}
            hash={indicator.code}
          >
            {indicator.code} · {language === 'vi' ? indicator.name : indicator.nameEn}
          </Link>
          {indicator.effect !== null && (
            <p className={styles.note}>
              <DataText>{indicator.effect}</DataText>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
