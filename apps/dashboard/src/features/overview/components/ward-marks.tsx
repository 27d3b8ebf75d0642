import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';

import type { WardChart, WardMark } from '../model/ward-chart.ts';
import styles from './ward-bars.module.css';
import { WardLabel } from './ward-label.tsx';

interface WardMarksProps {
  readonly chart: WardChart;
  readonly labelOf: (mark: WardMark) => string;
  readonly hatch: string;
}

/** The references and the words of every row, at the places the axes give. */
export function WardMarks({ chart, labelOf, hatch }: WardMarksProps) {
  const across = useXAxisScale();
  const down = useYAxisScale();
  const plot = usePlotArea();
  if (across === undefined || down === undefined || plot === undefined) return null;
  const band = plot.height / Math.max(1, chart.rows.length);
  const place = (value: number | null) => {
    if (value === null || value < chart.axis.min || value > chart.axis.max) return null;
    return across(value) ?? null;
  };
  return chart.rows.map((mark) => {
    const y = down(mark.name, { position: 'middle' }) ?? 0;
    const end = mark.value === null ? null : (across(Math.min(mark.value, chart.axis.max)) ?? null);
    return (
      <g key={mark.id}>
        {mark.absence !== null && mark.value === null && (
          <rect
            x={plot.x}
            y={y - band / 2 + 3}
            width={plot.width}
            height={band - 6}
            fill={`url(#${hatch})`}
            opacity={0.5}
          />
        )}
        {mark.overflows && <Overflow x={plot.x + plot.width} y={y} half={band / 2 - 3} />}
        <Milestone x={place(mark.milestone)} y={y} half={band / 2 - 2} />
        <Target x={place(mark.target)} y={y} half={band / 2 - 2} />
        <WardLabel
          text={labelOf(mark)}
          mark={mark}
          y={y}
          end={end}
          zero={place(0) ?? plot.x}
          dots={chart.marks === 'dot'}
          marks={[mark.target, mark.milestone]
            .map((one) => place(one))
            .filter((one) => one !== null)}
          plot={plot}
        />
      </g>
    );
  });
}

interface MarkProps {
  readonly x: number | null;
  readonly y: number;
  readonly half: number;
}

function Target({ x, y, half }: MarkProps) {
  if (x === null) return null;
  return <rect className={styles.target} x={x - 2} y={y - half} width={4} height={2 * half} />;
}

function Milestone({ x, y, half }: MarkProps) {
  if (x === null) return null;
  return (
    <path
      className={styles.milestone}
      d={`M${x - 5} ${y - half - 1}h10l-4.2 7v${2 * half - 6}h-1.6v-${2 * half - 6}z`}
    />
  );
}

function Overflow({
  x,
  y,
  half,
}: {
  readonly x: number;
  readonly y: number;
  readonly half: number;
}) {
  return (
    <>
      <path
        className={styles.break}
        d={`M${x - 16} ${y + half + 2}l6-${2 * half + 4}M${x - 11} ${y + half + 2}l6-${2 * half + 4}`}
      />
      <path className={styles.bar} d={`M${x - 1} ${y - half - 1}l8 ${half + 1}l-8 ${half + 1}z`} />
    </>
  );
}
