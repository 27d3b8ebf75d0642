import type { SubmissionDto, SubmissionRowDto } from '@tiendo/contract/submission';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { OnBehalfMark } from '../../../lib/reports/on-behalf-mark.tsx';
import { groupRows } from '../../../lib/results/group-rows.ts';
import { areaName } from '../../../lib/results/indicator-words.ts';
import { CellLink } from './cell-link.tsx';
import styles from './form-figures.module.css';
import { useRowText } from './use-row-text.ts';

interface FormListProps {
  readonly submission: SubmissionDto;
  /** The unit as the address names it. */
  readonly unit: string;
}

/** Biểu số 01 where it is narrow: each indicator with its figure and what that is of the year. */
export function FormList({ submission, unit }: FormListProps) {
  const { blocks } = usePhrases().entry;
  const { language } = useFormat();
  return groupRows(submission).map(({ block, areas }) =>
    areas.map(({ area, rows }) => (
      <section key={`${block} ${area?.code}`} className={styles.list}>
        <h3 className={styles.area}>{area === null ? blocks[block] : areaName(area, language)}</h3>
        <dl className={styles.lines}>
          {rows.map((row) => (
            <Line key={row.indicator.id} row={row} unit={unit} />
          ))}
        </dl>
      </section>
    )),
  );
}

function Line({ row, unit }: { readonly row: SubmissionRowDto; readonly unit: string }) {
  const { actual, against } = useRowText(row);
  return (
    <div className={styles.line} data-empty={row.figure.state === 'not-reported' || undefined}>
      <dt>
        <CellLink indicator={row.indicator} halfYear={row.figure.halfYear} unit={unit} />
      </dt>
      <dd className={styles.value}>
        {actual} {row.figure.onBehalf && <OnBehalfMark />}
      </dd>
      {against !== null && <dd>{against}</dd>}
    </div>
  );
}
