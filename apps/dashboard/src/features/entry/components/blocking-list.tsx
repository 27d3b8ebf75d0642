import type { SubmissionDto } from '@tiendo/contract/submission';
import type { BlockingCell } from '@tiendo/domain/submission';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { mainField } from '../model/cell-control.ts';
import type { CheckedCell } from '../model/check-cell.ts';
import { useFormLead } from './form-lead.ts';
import styles from './send-bar.module.css';
import { useIndicatorText } from './use-indicator-text.ts';

interface BlockingListProps {
  readonly submission: SubmissionDto;
  readonly blocking: readonly BlockingCell[];
  /** The rules' words on a cell: they name the input where one puts it right. */
  readonly check: (indicatorId: string) => CheckedCell;
}

/** What keeps the report from being sent, each leading to its cell. */
export function BlockingList({ submission, blocking, check }: BlockingListProps) {
  const phrases = usePhrases().entry;
  if (blocking.length === 0) return null;
  return (
    <section className={styles.blocking} aria-labelledby="entry-blocking">
      <h2 id="entry-blocking" className={styles.blockingTitle}>
        {phrases.summaryTitle}
      </h2>
      <ul className={styles.blockingItems}>
        {blocking.map((cell) => (
          <Item
            key={cell.indicatorId}
            submission={submission}
            cell={cell}
            checked={check(cell.indicatorId)}
          />
        ))}
      </ul>
    </section>
  );
}

interface ItemProps {
  readonly submission: SubmissionDto;
  readonly cell: BlockingCell;
  readonly checked: CheckedCell;
}

function Item({ submission, cell, checked }: ItemProps) {
  const row = submission.rows.find(({ indicator }) => indicator.id === cell.indicatorId);
  return row === undefined ? null : <Lead row={row} block={cell.block} checked={checked} />;
}

interface LeadProps {
  readonly row: SubmissionDto['rows'][number];
  readonly block: BlockingCell['block'];
  readonly checked: CheckedCell;
}

function Lead({ row, block, checked }: LeadProps) {
  const phrases = usePhrases().entry;
  const lead = useFormLead();
  const { name } = useIndicatorText(row.indicator);
  const { id } = row.indicator;
  const wrong = checked.problems[0]?.field ?? mainField(row);
  const field = block === 'unexplained' ? 'cause' : wrong;
  return (
    <li>
      <button type="button" className={styles.lead} onClick={() => lead(id, field)}>
        {row.indicator.code} {name}
      </button>
      {' – '}
      {phrases.blocked[block]}
    </li>
  );
}
