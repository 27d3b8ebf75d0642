import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';

import type { WardChart, WardMark } from '../model/ward-chart.ts';
import styles from './ward-bars.module.css';

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
        <Label
          text={labelOf(mark)}
          mark={mark}
          y={y}
          end={end}
          dots={chart.marks === 'dot'}
          clear={[mark.target, mark.milestone]
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

interface LabelProps {
  readonly text: string;
  readonly mark: WardMark;
  readonly y: number;
  /** Where the actual ends. */
  readonly end: number | null;
  /** Dots have no inside. */
  readonly dots: boolean;
  /** References that a label must not cover. */
  readonly clear: readonly number[];
  readonly plot: { readonly x: number; readonly width: number };
}

/** Mean width of a 13 px letter. */
const LETTER = 6.9;

/** Written at the end of the bar; inside it where there is no room behind it. */
function Label({ text, mark, y, end, dots, clear, plot }: LabelProps) {
  const right = plot.x + plot.width;
  const width = text.length * LETTER;
  if (end === null) {
    return (
      <text className={styles.missing} x={plot.x + 8} y={y + 4.5}>
        {text}
      </text>
    );
  }
  if (mark.overflows) {
    return (
      <text
        className={mark.estimated ? styles.label : styles.inside}
        x={right - 22}
        y={y + 4.5}
        textAnchor="end"
      >
        {text}
      </text>
    );
  }
  let x = Math.max(end, plot.x) + 8;
  for (const reference of [...clear].toSorted((one, other) => one - other)) {
    if (reference > x - 8 && reference < x + width) x = reference + 9;
  }
  // Before a dot there is always paper; inside a bar only where it is long enough.
  const before = dots || end - plot.x > width + 14;
  if (x + width <= right + 12 || !before) {
    return (
      <text className={styles.label} x={x} y={y + 4.5}>
        {text}
      </text>
    );
  }
  return (
    <text
      className={dots || mark.estimated ? styles.label : styles.inside}
      x={end - 8}
      y={y + 4.5}
      textAnchor="end"
    >
      {text}
    </text>
  );
}
