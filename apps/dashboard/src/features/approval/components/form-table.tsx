import type { SubmissionDto, SubmissionRowDto } from '@tiendo/contract/submission';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { OnBehalfMark } from '../../../lib/reports/on-behalf-mark.tsx';
import { groupRows } from '../../../lib/results/group-rows.ts';
import { areaName, unitOfMeasure } from '../../../lib/results/indicator-words.ts';
import { CellLink } from './cell-link.tsx';
import styles from './form-figures.module.css';
import { useRowText } from './use-row-text.ts';

interface FormTableProps {
  readonly submission: SubmissionDto;
  /** The unit as the address names it. */
  readonly unit: string;
}

/** Biểu số 01 as a table, by area. */
export function FormTable({ submission, unit }: FormTableProps) {
  const { approval, entry } = usePhrases();
  const words = approval.form;
  const { language } = useFormat();
  const year = String(Number(submission.halfYear.slice(0, 4)) - 1);
  return (
    <table className={styles.table} aria-labelledby="approval-form">
      <thead>
        <tr>
          <th scope="col">{words.indicator}</th>
          <th scope="col">{words.unit}</th>
          <th scope="col" className={styles.number}>
            {words.target}
          </th>
          <th scope="col" className={styles.number}>
            {words.value}
          </th>
          <th scope="col" className={styles.number}>
            {words.percent}
          </th>
          <th scope="col" className={styles.number}>
            {words.lastYear(year)}
          </th>
        </tr>
      </thead>
      {groupRows(submission).map(({ block, areas }) =>
        areas.map(({ area, rows }) => (
          <tbody key={`${block} ${area?.code}`}>
            <tr>
              <th scope="rowgroup" colSpan={6} className={styles.area}>
                {area === null ? entry.blocks[block] : areaName(area, language)}
              </th>
            </tr>
            {rows.map((row) => (
              <Row key={row.indicator.id} row={row} unit={unit} />
            ))}
          </tbody>
        )),
      )}
    </table>
  );
}

function Row({ row, unit }: { readonly row: SubmissionRowDto; readonly unit: string }) {
  const { language } = useFormat();
  const { actual, against, lastYear, target } = useRowText(row);
  return (
    <tr data-empty={row.figure.state === 'not-reported' || undefined}>
      <th scope="row">
        <CellLink indicator={row.indicator} halfYear={row.figure.halfYear} unit={unit} />
      </th>
      <td>{unitOfMeasure(row.indicator, language)}</td>
      <td className={styles.number}>{target}</td>
      <td className={styles.value}>
        {actual} {row.figure.onBehalf && <OnBehalfMark />}
      </td>
      <td className={styles.number}>{against}</td>
      <td className={styles.number}>{lastYear}</td>
    </tr>
  );
}
