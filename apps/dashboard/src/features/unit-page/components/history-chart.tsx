import type { UnitOverviewDto } from '@tiendo/contract/overview';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { NOTHING } from '../../../lib/format.ts';
import { type HistoryPoint, historyLine } from '../model/history-line.ts';
import styles from './history-chart.module.css';

interface HistoryChartProps {
  readonly code: string;
  readonly history: UnitOverviewDto['rows'][number]['history'];
  readonly present: { readonly halfYear: string; readonly actual: string | null };
}

const WIDTH = 132;
const HEIGHT = 34;
const PAD = 5;

const across = ({ x }: HistoryPoint) => PAD + x * (WIDTH - 2 * PAD);
const down = (y: number) => PAD + y * (HEIGHT - 2 * PAD);

/** Earlier years in a small line: first halves joined, whole years hollow, a gap where a figure is missing. */
export function HistoryChart({ code, history, present }: HistoryChartProps) {
  const phrases = usePhrases().unitPage;
  const format = useFormat();
  const line = historyLine(history, present);
  if (line === null) return null;
  const said = (half: 1 | 2) =>
    line.points
      .filter((point) => point.half === half)
      .map(({ year, actual }) => `${year} ${actual === null ? NOTHING : format.number(actual)}`)
      .join(', ');
  const years = line.points.map(({ year }) => year);
  const summary = `${phrases.historyName(code)}. ${phrases.historyFirst}: ${said(1)}; ${phrases.historyYear}: ${said(2)}`;
  return (
    <figure className={styles.figure} title={summary}>
      <svg
        width={WIDTH}
        height={HEIGHT}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing has no other tag
        role="img"
        aria-label={summary}
      >
        {line.runs.map((run) => (
          <polyline
            key={run[0]?.halfYear}
            className={styles.line}
            points={run.map((point) => `${across(point)},${down(point.y ?? 0)}`).join(' ')}
          />
        ))}
        {line.points.map((point) =>
          point.y === null ? null : (
            <circle
              key={point.halfYear}
              className={point.half === 1 ? styles.first : styles.year}
              cx={across(point)}
              cy={down(point.y)}
              r={point.halfYear === present.halfYear ? 3.5 : 2.25}
            />
          ),
        )}
      </svg>
      <span aria-hidden="true" className={styles.span}>
        <span>{years[0]}</span>
        <span>{years.at(-1)}</span>
      </span>
    </figure>
  );
}
