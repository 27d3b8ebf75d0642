import type { ReviewDto } from '@tiendo/contract/review';
import { isRatio } from '@tiendo/domain/indicator';
import { Button } from '@tiendo/ui/button/button.tsx';
import { StatusBadge } from '@tiendo/ui/status-badge/status-badge.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { openThreads } from '../../../lib/comments/threads.ts';
import { CheckBadge } from '../../../lib/figures/check-badge.tsx';
import { writtenFigure } from '../../../lib/figures/written-figure.ts';
import { isChange } from '../../../lib/reports/is-change.ts';
import { OnBehalfMark } from '../../../lib/reports/on-behalf-mark.tsx';
import { shownStatus } from '../../../lib/results/assessed-cell.ts';
import { RATIO_PLACES } from '../../../lib/results/figure-text.ts';
import { indicatorShortName } from '../../../lib/results/indicator-words.ts';
import { statusTone, statusWord } from '../../../lib/results/status-words.ts';
import type { ReviewRow } from '../model/review-rows.ts';
import styles from './review-grid.module.css';
import type { Desk } from './use-review-desk.ts';

interface ReviewLineProps {
  readonly review: ReviewDto;
  readonly row: ReviewRow;
  readonly desk: Desk;
}

/** One indicator at a glance; all about it stands in the detail. */
export function ReviewLine({ row: { id, row, cell, threads }, desk }: ReviewLineProps) {
  const { review: phrases, results, correction } = usePhrases();
  const format = useFormat();
  const writing = { format, phrases: results };
  const { indicator, figure, lastYear, checks } = row;
  const isCurrent = desk.current?.id === id;
  const sent = writtenFigure(indicator, figure, writing);
  const open = openThreads(threads);
  const ratio = isRatio(indicator.class);
  // Beside the figure, which names its unit of measure, a number is enough.
  const number = (text: string | null, isShare = ratio) => {
    if (text === null) return results.nothing;
    return isShare ? format.percent(text, ratio ? RATIO_PLACES : {}) : format.number(text);
  };
  const theirs = cell.check?.value ? number(cell.check.value) : null;
  const compared = figure.value === null ? sent : number(figure.value);
  const target = indicator.contentKind === 'milestone' ? null : row.target;
  return (
    <tr
      ref={desk.focus.keep(id)}
      tabIndex={isCurrent ? 0 : -1}
      aria-current={isCurrent}
      onFocus={() => desk.focus.choose(id)}
      onClick={() => desk.open(id)}
      className={styles.line}
    >
      <th scope="row">
        <span className={styles.code}>{indicator.code}</span>{' '}
        {indicatorShortName(indicator, format.language)}
      </th>
      <td className={styles.number} data-label={phrases.figure}>
        <span className={styles.value}>{sent}</span>
        {figure.onBehalf && <OnBehalfMark />}
        {cell.before !== null && (
          <StatusBadge plain tone="neutral-late">
            {isChange(figure.kind) ? correction.names[figure.kind] : phrases.changed}
          </StatusBadge>
        )}
      </td>
      <td className={styles.number} data-label={phrases.target}>
        {target?.grade ? results.grades[target.grade] : number(target?.value ?? null)}
      </td>
      <td className={styles.number} data-label={phrases.lastYear}>
        {number(lastYear.sameHalf)}
      </td>
      <td className={styles.number} data-label={phrases.peers}>
        {number(checks.peers?.median ?? null, true)}
      </td>
      <td>
        <Verdicts row={row} />
      </td>
      <td className={styles.check}>
        {cell.check !== null && cell.check.standing !== null && (
          <CheckBadge plain check={cell.check} sent={compared} theirs={theirs} />
        )}
      </td>
      <td className={styles.notes}>
        {desk.remarks[id] !== undefined && (
          <StatusBadge plain tone="caution">
            {phrases.marked}
          </StatusBadge>
        )}
        {open > 0 && <span className={styles.threads}>{phrases.threads(open)}</span>}
      </td>
      {desk.hasSheet && (
        <td className={styles.way}>
          <Button
            size="small"
            aria-label={phrases.detailOf(indicator.code)}
            onClick={() => desk.open(id)}
          >
            {phrases.openDetail}
          </Button>
        </td>
      )}
    </tr>
  );
}

/** How the figure is judged, and what of it wants an explanation. */
function Verdicts({ row: { result, warnings } }: Pick<ReviewRow, 'row'>) {
  const { review: phrases, results, words } = usePhrases();
  const status = result === null ? null : shownStatus(result, false);
  return (
    <div className={styles.verdicts}>
      {status !== null && (
        <StatusBadge plain tone={statusTone(status)}>
          {statusWord(status, words.resultStatuses, results)}
        </StatusBadge>
      )}
      {warnings.map(({ code }) => (
        <StatusBadge key={code} plain tone="caution">
          {phrases.warnings[code]}
        </StatusBadge>
      ))}
    </div>
  );
}
