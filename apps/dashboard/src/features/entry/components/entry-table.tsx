import type { SubmissionDto } from '@tiendo/contract/submission';

import { useLanguage, usePhrases } from '../../../i18n/phrases.tsx';
import { halfYearParts } from '../../../lib/half-year.ts';
import { areaName } from '../../../lib/results/indicator-words.ts';
import type { RowBlock } from '../model/arrange-rows.ts';
import type { NumberField } from '../model/draft.ts';
import type { EntryForm } from '../model/entry-form.ts';
import type { RowMode } from '../model/row-mode.ts';
import { EntryRow } from './entry-row.tsx';
import styles from './entry-table.module.css';

interface EntryTableProps {
  readonly blocks: readonly RowBlock[];
  readonly form: EntryForm;
  readonly report: Pick<SubmissionDto, 'comments' | 'halfYear' | 'unit'>;
  readonly modeOf: (indicatorId: string) => RowMode;
  readonly remarks: ReadonlyMap<string, string>;
  readonly onPaste: (indicatorId: string, field: NumberField, text: string) => void;
}

/** The rows by block: columns where there is room, one card an indicator on a phone. */
export function EntryTable(props: EntryTableProps) {
  const { blocks, form, report, modeOf, remarks, onPaste } = props;
  const phrases = usePhrases().entry;
  const { language } = useLanguage();
  const { columns } = phrases;
  const lastYear = String(Number(halfYearParts(report.halfYear)?.year ?? '1') - 1);
  return (
    <section className={styles.form} aria-label={phrases.formLabel} data-entry-form>
      {blocks.map(({ block, areas }) => (
        <div key={block} className={styles.block}>
          <h2 className={styles.blockName}>{phrases.blocks[block]}</h2>
          <div className={styles.columns} aria-hidden="true">
            <span>{columns.indicator}</span>
            <span>{columns.plan}</span>
            <span>{columns.lastYear(lastYear)}</span>
            <span>{columns.actual}</span>
            <span>{columns.verdict}</span>
          </div>
          {areas.map(({ area, rows }) => (
            <div key={area?.code ?? ''} className={styles.area}>
              {area !== null && <h3 className={styles.areaName}>{areaName(area, language)}</h3>}
              <ol className={styles.rows}>
                {rows.map((placed) => (
                  <EntryRow
                    key={placed.row.indicator.id}
                    placed={placed}
                    mode={modeOf(placed.row.indicator.id)}
                    form={form}
                    report={report}
                    remark={remarks.get(placed.row.indicator.id)}
                    onPaste={onPaste}
                  />
                ))}
              </ol>
            </div>
          ))}
        </div>
      ))}
    </section>
  );
}
