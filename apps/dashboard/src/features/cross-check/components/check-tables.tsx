import { usePhrases } from '../../../i18n/phrases.tsx';
import { CardTable } from '../../../lib/card-table/card-table.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { indicatorName, unitOfMeasure } from '../../../lib/results/indicator-words.ts';
import type { CheckGroup } from '../model/check-rows.ts';
import { CheckLine } from './check-line.tsx';
import styles from './cross-check-page.module.css';
import type { CheckDesk } from './use-check-desk.ts';

interface CheckTablesProps {
  readonly desk: CheckDesk;
  /** Verdicts are taken now. */
  readonly open: boolean;
}

/** One table an indicator; on a phone each line is a card. Arrows go through all of them. */
export function CheckTables({ desk, open }: CheckTablesProps) {
  return (
    <div className={styles.groups}>
      {desk.groups.map((group) => (
        <Group key={group.indicator.id} group={group} desk={desk} open={open} />
      ))}
    </div>
  );
}

function Group({ group, desk, open }: CheckTablesProps & { readonly group: CheckGroup }) {
  const { crossCheck: phrases } = usePhrases();
  const { language } = useFormat();
  const { indicator, rows } = group;
  const title = `${indicator.code} ${indicatorName(indicator, language)}`;
  return (
    <section className={styles.group}>
      <h2>
        <span className={styles.code}>{indicator.code}</span> {indicatorName(indicator, language)}{' '}
        <span className={styles.unit}>({unitOfMeasure(indicator, language)})</span>
      </h2>
      <CardTable label={title} className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{phrases.unit}</th>
            <th scope="col" className={styles.figure}>
              {phrases.figure}
            </th>
            <th scope="col">{phrases.standing}</th>
            {open && (
              <th scope="col" className="no-print">
                {phrases.act}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <CheckLine key={row.key} row={row} desk={desk} open={open} />
          ))}
        </tbody>
      </CardTable>
    </section>
  );
}
