import { Link } from '@tanstack/react-router';

import type { ReviewLineDto, ReviewListDto } from '@tiendo/contract/review';
import { asksForSignedCopy } from '@tiendo/domain/signed-paper';
import { StatusBadge } from '@tiendo/ui/status-badge/status-badge.tsx';

import { DATA_LANGUAGE } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { CardTable } from '../../../lib/card-table/card-table.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { OnBehalfMark } from '../../../lib/reports/on-behalf-mark.tsx';
import { ReportStanding } from '../../../lib/reports/report-standing.tsx';
import styles from './reviews-page.module.css';

/** The reports in official order; arrows, J and K go from unit to unit, Enter opens one. */
export function ReviewTable({ list }: { readonly list: ReviewListDto }) {
  const { review: phrases } = usePhrases();
  return (
    <CardTable label={phrases.listName} className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{phrases.unit}</th>
          <th scope="col">{phrases.state}</th>
          <th scope="col">{phrases.sentAt}</th>
          <th scope="col" className={styles.count}>
            {phrases.explained}
          </th>
          <th scope="col" className={styles.count}>
            {phrases.unchecked}
          </th>
          <th scope="col" className={styles.count}>
            {phrases.differing}
          </th>
          <th scope="col" className={styles.count}>
            {phrases.openComments}
          </th>
          <th scope="col">{phrases.next}</th>
        </tr>
      </thead>
      <tbody>
        {list.items.map((line) => (
          <ReviewLine key={line.unit.id} line={line} halfYear={list.halfYear} />
        ))}
      </tbody>
    </CardTable>
  );
}

interface ReviewLineProps {
  readonly line: ReviewLineDto;
  readonly halfYear: string;
}

function ReviewLine({ line, halfYear }: ReviewLineProps) {
  const { review: phrases } = usePhrases();
  const format = useFormat();
  const { unit, sentAt, nextActor } = line;
  return (
    <tr>
      <th scope="row">
        <Link
          to="/ra-soat/$halfYear/$unit"
          params={{ halfYear, unit: unit.code }}
          lang={DATA_LANGUAGE}
        >
          {unit.shortName}
        </Link>
      </th>
      <td>
        <span className={styles.standing}>
          <ReportStanding report={line} />
          {line.changedSinceAccepted > 0 && (
            <StatusBadge plain tone="caution">
              {phrases.changedSinceAccepted(format.count(line.changedSinceAccepted))}
            </StatusBadge>
          )}
          {line.isOpenedOnBehalf && <OnBehalfMark>{phrases.enteringOnBehalf}</OnBehalfMark>}
          {asksForSignedCopy(line) && (
            <OnBehalfMark>{phrases.onBehalfAsks(format.count(line.onBehalf))}</OnBehalfMark>
          )}
        </span>
      </td>
      <td className={styles.sent}>{sentAt === null ? phrases.notSent : format.instant(sentAt)}</td>
      <Count label={phrases.explained} count={line.explained} />
      <Count label={phrases.unchecked} count={line.unchecked} />
      <Count label={phrases.differing} count={line.differing} />
      <Count label={phrases.openComments} count={line.openComments} />
      <td className={styles.next}>
        {nextActor === null ? phrases.nobody : phrases.nextActors[nextActor]}
      </td>
    </tr>
  );
}

/** On a phone, where a column has no head, a count says what it counts, and nought says nothing. */
function Count({ label, count }: { readonly label: string; readonly count: number }) {
  const format = useFormat();
  return (
    <td className={styles.count} data-label={label} data-nought={count === 0 || undefined}>
      {format.number(String(count))}
    </td>
  );
}
