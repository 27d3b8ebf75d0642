import type { UnitOverviewDto } from '@tiendo/contract/overview';
import { BulletChart } from '@tiendo/ui/bullet-chart/bullet-chart.tsx';
import { classNames } from '@tiendo/ui/class-names/class-names.ts';
import { StatusBadge } from '@tiendo/ui/status-badge/status-badge.tsx';

import { DataText, MixedText } from '../../../i18n/data-text.tsx';
import { unquoted } from '../../../i18n/quoted.ts';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { shownStatus } from '../../../lib/results/assessed-cell.ts';
import { figureText, targetText } from '../../../lib/results/figure-text.ts';
import { indicatorName } from '../../../lib/results/indicator-words.ts';
import { ruleSentence } from '../../../lib/results/rule-sentence.ts';
import { statusTone, statusWord } from '../../../lib/results/status-words.ts';
import { usePublicView } from '../../../lib/results/use-public-view.ts';
import { bulletOf } from '../model/bullet-of.ts';
import { HistoryChart } from './history-chart.tsx';
import { RowComparison } from './row-comparison.tsx';
import styles from './unit-row.module.css';

interface UnitRowProps {
  readonly page: UnitOverviewDto;
  readonly row: UnitOverviewDto['rows'][number];
}

/** One indicator of the unit: the figure, where it stands, how it came here, and why it is judged so. */
export function UnitRow({ page, row: { indicator, cell, history } }: UnitRowProps) {
  const { unitPage: phrases, results, words } = usePhrases();
  const format = useFormat();
  const isPublic = usePublicView();
  const writing = { format, phrases: results };
  const name = indicatorName(indicator, format.language);
  const figure = cell === null ? phrases.notSent : figureText(indicator, cell, writing);
  const target = cell === null ? results.nothing : targetText(indicator, cell, writing);
  const bullet = bulletOf(indicator, cell);
  const sentence = cell === null ? null : ruleSentence(indicator, cell, page, writing);
  const status = cell === null ? 'no-data' : shownStatus(cell, isPublic);
  const present = { halfYear: page.halfYear, actual: presentOf(indicator.class, cell) };

  return (
    <article
      id={indicator.code}
      tabIndex={-1}
      aria-label={`${indicator.code} ${name}`}
      className={classNames(styles.row, indicator.ofWhichId !== null && styles.part)}
    >
      <h4 className={styles.name}>
        <span className={styles.code}>{indicator.code}</span>
        {name}
      </h4>
      <div className={styles.measure}>
        {bullet !== null && (
          <BulletChart
            model={bullet}
            label={`${indicator.code} ${name}`}
            description={unquoted(sentence ?? figure)}
            overflowText={format.percent(cell?.percentOfPlan)}
            missingText={figure}
            maxWidth={420}
          />
        )}
        <p className={styles.figure}>
          <strong>{figure}</strong>
          {cell?.quality !== undefined && cell.quality !== 'official' && (
            <span className={styles.beside}> ({results.qualities[cell.quality]})</span>
          )}
          {cell !== null && target !== results.nothing && (
            <span className={styles.beside}>
              {' · '}
              {phrases.target(target)}
            </span>
          )}
        </p>
        {cell !== null && <RowComparison indicator={indicator} cell={cell} page={page} />}
      </div>
      <div className={styles.history}>
        <HistoryChart code={indicator.code} history={history} present={present} />
      </div>
      <div className={styles.badge}>
        <StatusBadge tone={statusTone(status)}>
          {statusWord(status, words.resultStatuses, results)}
        </StatusBadge>
      </div>
      <div className={styles.why}>
        {sentence !== null && (
          <p>
            <MixedText>{sentence}</MixedText>
          </p>
        )}
        {cell?.cause !== undefined && (
          <p>
            {results.cause}: <DataText>{cell.cause}</DataText>
          </p>
        )}
        {cell?.note !== undefined && (
          <p>
            {results.note}: <DataText>{cell.note}</DataText>
          </p>
        )}
      </div>
    </article>
  );
}

/** Growth is kept as a level through the years, but judged as a percent: the two do not join. */
function presentOf(
  of: UnitOverviewDto['rows'][number]['indicator']['class'],
  cell: UnitOverviewDto['rows'][number]['cell'],
): string | null {
  return of === 'GROWTH' ? null : (cell?.actual ?? null);
}
