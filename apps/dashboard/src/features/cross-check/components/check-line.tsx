import { Button } from '@tiendo/ui/button/button.tsx';

import { DataText, MixedText } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { quoted } from '../../../i18n/quoted.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { CheckBadge } from '../../../lib/figures/check-badge.tsx';
import { valueText, writtenFigure } from '../../../lib/figures/written-figure.ts';
import type { CheckRow } from '../model/check-rows.ts';
import styles from './cross-check-page.module.css';
import type { CheckDesk } from './use-check-desk.ts';

interface CheckLineProps {
  readonly row: CheckRow;
  readonly desk: CheckDesk;
  readonly open: boolean;
}

/** A unit's figure and what the department says of it. */
export function CheckLine({ row, desk, open }: CheckLineProps) {
  const { crossCheck: phrases, results } = usePhrases();
  const format = useFormat();
  const writing = { format, phrases: results };
  const { indicator, unit, cell } = row;
  const { check, figure } = cell;
  const isSent = check.standing !== null;
  const sent = isSent ? writtenFigure(indicator, figure, writing) : '';
  const theirs = check.value === null ? null : valueText(indicator, check.value, writing);
  return (
    <tr
      ref={desk.focus.keep(row.key)}
      tabIndex={desk.focus.chosen === row.key ? 0 : -1}
      onFocus={() => desk.focus.choose(row.key)}
      className={styles.line}
    >
      <th scope="row">
        <DataText>{unit.shortName}</DataText>
      </th>
      <td className={styles.figure}>{sent}</td>
      <td>
        <CheckBadge check={check} sent={sent} theirs={theirs} />
        {check.note !== null && (
          <p className={styles.note}>
            <DataText>{check.note}</DataText>
          </p>
        )}
        {check.checkedByName !== null && (
          <p className={styles.by}>
            <MixedText>
              {phrases.by(quoted(check.checkedByName), format.instant(check.at))}
            </MixedText>
          </p>
        )}
      </td>
      {open && (
        <td className="no-print">
          {desk.mayGive(row) && (
            <span className={styles.buttons}>
              <Button
                size="small"
                aria-label={phrases.agreeWith(desk.nameOf(row))}
                onClick={() => desk.agree(row)}
              >
                {phrases.agree}
              </Button>
              <Button
                size="small"
                aria-label={phrases.differWith(desk.nameOf(row))}
                onClick={() => desk.startDiffering(row)}
              >
                {phrases.differ}
              </Button>
            </span>
          )}
        </td>
      )}
    </tr>
  );
}
