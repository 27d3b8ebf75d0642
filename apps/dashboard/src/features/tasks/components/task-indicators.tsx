import { Link } from '@tanstack/react-router';

import type { TaskDto } from '@tiendo/contract/task';

import { DataText } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { figuresToRead, useSession } from '../../../lib/session.ts';
import styles from './task-facts.module.css';

/** The indicators a task is meant to move; each leads to figures one may read, the latest there are. */
export function TaskIndicators({ task }: { readonly task: TaskDto }) {
  const phrases = usePhrases().tasks;
  const session = useSession();
  const { currentHalfYear } = session;
  const unit = figuresToRead(session, task.lead.code);
  const ahead = currentHalfYear !== null && task.halfYear > currentHalfYear;
  const halfYear = ahead ? currentHalfYear : task.halfYear;
  if (task.indicators.length === 0) return <p className={styles.note}>{phrases.noIndicators}</p>;
  return (
    <ul className={styles.links}>
      {task.indicators.map((indicator) => (
        <li key={indicator.indicatorId}>
          <Name of={indicator} to={unit === null ? null : { halfYear, unit }} />
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

interface NameProps {
  readonly of: TaskDto['indicators'][number];
  /** The page with its figures. */
  readonly to: { readonly halfYear: string; readonly unit: string } | null;
}

function Name({ of: { code, name, nameEn }, to }: NameProps) {
  const text = `${code} · ${useFormat().language === 'vi' ? name : nameEn}`;
  if (to === null) return <span>{text}</span>;
  return (
    <Link to="/don-vi/$halfYear/$unit" params={to} hash={code}>
      {text}
    </Link>
  );
}
