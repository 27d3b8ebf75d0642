import type { SubmissionDto, SubmissionRowDto } from '@tiendo/contract/submission';
import { Icon } from '@tiendo/ui/icon/icon.tsx';

import { DataText, MixedText } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { quoted } from '../../../i18n/quoted.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { OnBehalfMark } from '../../../lib/reports/on-behalf-mark.tsx';
import { useFigureText } from '../../../lib/reports/use-figure-text.ts';
import { useWarningText } from '../../../lib/reports/use-warning-text.ts';
import { amountText } from '../../../lib/results/indicator-words.ts';
import type { CellToSee } from '../model/report-review.ts';
import styles from './cells-to-see.module.css';
import { CellLink } from './cell-link.tsx';

interface CellsToSeeProps {
  readonly submission: SubmissionDto;
  readonly cells: readonly CellToSee[];
  /** The unit as the address names it. */
  readonly unit: string;
}

/** Every cell with a warning or a remark, with what one needs to judge it. */
export function CellsToSee({ submission, cells, unit }: CellsToSeeProps) {
  const phrases = usePhrases().approval.attention;
  return (
    <section className={styles.section} aria-labelledby="approval-cells">
      <h2 id="approval-cells">{phrases.title}</h2>
      {cells.length === 0 ? (
        <p className={styles.none}>{phrases.none}</p>
      ) : (
        <ul className={styles.cells}>
          {cells.map(({ row, remark }) => (
            <li key={row.indicator.id} className={styles.cell}>
              <h3 className={styles.name}>
                <CellLink indicator={row.indicator} halfYear={submission.halfYear} unit={unit} />
              </h3>
              <CellFacts row={row} />
              <Said row={row} remark={remark} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function CellFacts({ row }: { readonly row: SubmissionRowDto }) {
  const phrases = usePhrases().approval.attention;
  const format = useFormat();
  const textOf = useFigureText(row);
  const { indicator, target, lastYear, figure } = row;
  const asked = target?.value ?? null;
  const year = String(Number(figure.halfYear.slice(0, 4)) - 1);
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{phrases.value}</dt>
        <dd className={styles.value}>
          {textOf(figure)} {figure.onBehalf && <OnBehalfMark />}
        </dd>
      </div>
      {asked !== null && (
        <div>
          <dt>{phrases.target}</dt>
          <dd>{amountText(asked, indicator, format)}</dd>
        </div>
      )}
      {lastYear.sameHalf !== null && (
        <div>
          <dt>{phrases.lastYear(year)}</dt>
          <dd>
            {indicator.contentKind === 'ratio'
              ? format.percent(lastYear.sameHalf, { places: 2 })
              : amountText(lastYear.sameHalf, indicator, format)}
          </dd>
        </div>
      )}
    </dl>
  );
}

/** What the rules and the readers said of the cell, and the unit's own words. */
function Said({ row, remark }: CellToSee) {
  const phrases = usePhrases().approval.attention;
  const said = useWarningText();
  const cause = row.figure.cause ?? '';
  return (
    <>
      {remark !== null && (
        <p className={styles.remark}>
          <Icon name="alert" size={14} />
          <span>
            <MixedText>{phrases.remark(quoted(remark))}</MixedText>
          </span>
        </p>
      )}
      {row.warnings.map((warning) => (
        <p key={warning.code} className={styles.warning}>
          <Icon name="info" size={14} />
          <span>{said(warning, row)}</span>
        </p>
      ))}
      {row.warnings.length > 0 && (
        <p className={cause === '' ? styles.missing : styles.cause}>
          {cause === '' ? (
            phrases.noCause
          ) : (
            <>
              {phrases.cause}: <DataText>{cause}</DataText>
            </>
          )}
        </p>
      )}
    </>
  );
}
