import type { ReviewDto } from '@tiendo/contract/review';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { CardTable } from '../../../lib/card-table/card-table.tsx';
import styles from './review-grid.module.css';
import { ReviewLine } from './review-line.tsx';
import type { Desk } from './use-review-desk.ts';

interface ReviewGridProps {
  readonly review: ReviewDto;
  readonly desk: Desk;
}

/** The report's indicators, one chosen at a time; on a phone each is a card. */
export function ReviewGrid({ review, desk }: ReviewGridProps) {
  const { review: phrases } = usePhrases();
  return (
    <CardTable label={phrases.rows} className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{phrases.indicator}</th>
          <th scope="col" className={styles.number}>
            {phrases.figure}
          </th>
          <th scope="col" className={styles.number}>
            {phrases.target}
          </th>
          <th scope="col" className={styles.number}>
            {phrases.lastYear}
          </th>
          <th scope="col" className={styles.number}>
            {phrases.peers}
          </th>
          <th scope="col">{phrases.assessment}</th>
          <th scope="col">{phrases.crossCheck}</th>
          <th scope="col">{phrases.notes}</th>
        </tr>
      </thead>
      <tbody>
        {desk.rows.map((row) => (
          <ReviewLine key={row.id} review={review} row={row} desk={desk} />
        ))}
      </tbody>
    </CardTable>
  );
}
