import type { SubmissionDto } from '@tiendo/contract/submission';

import { usePhrases } from '../../../i18n/phrases.tsx';
import styles from './approval-page.module.css';
import { CellLink } from './cell-link.tsx';

interface BlockersProps {
  readonly submission: SubmissionDto;
  /** The unit as the address names it. */
  readonly unit: string;
}

/** What keeps the report from being sent, each leading to its cell. */
export function Blockers({ submission, unit }: BlockersProps) {
  const phrases = usePhrases().approval;
  const { blockers, rows, halfYear } = submission;
  if (blockers.length === 0) return null;
  const kindOf = new Map(blockers.map(({ indicatorId, kind }) => [indicatorId, kind]));
  return (
    <section className={styles.blocking} aria-labelledby="approval-blocking">
      <h2 id="approval-blocking">{phrases.blocking}</h2>
      <ul>
        {rows.map(({ indicator }) => {
          const kind = kindOf.get(indicator.id);
          if (kind === undefined) return null;
          return (
            <li key={indicator.id}>
              <CellLink indicator={indicator} halfYear={halfYear} unit={unit} />:{' '}
              {phrases.blockers[kind]}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
