import { useId } from 'react';
import {
  Bar,
  BarChart,
  type BarShapeProps,
  CartesianGrid,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts';

import type { WardChart, WardMark } from '../model/ward-chart.ts';
import styles from './ward-bars.module.css';
import { MARGIN_RIGHT } from './ward-label.tsx';
import { WardMarks } from './ward-marks.tsx';
import { type ShapeData, WardShape } from './ward-shape.tsx';

/** Recharts paints bars at 300. */
const ABOVE_BARS = 1000;

interface WardBarsProps {
  readonly chart: WardChart;
  /** The number beside a row, already written. */
  readonly labelOf: (mark: WardMark) => string;
  readonly tickText: (value: number) => string;
  readonly height: number;
  /** Narrow screens give the names less room. */
  readonly nameWidth: number;
}

/** Every unit's six-month actual against its year target, with the mark where it should stand. */
export default function WardBars({ chart, labelOf, tickText, height, nameWidth }: WardBarsProps) {
  const hatch = useId();
  const { axis } = chart;
  const data = chart.rows.map((mark) => ({
    name: mark.name,
    // Recharts draws to the end of the axis; what goes on beyond it is written.
    drawn: mark.value === null ? null : Math.min(mark.value, axis.max),
    mark,
    dots: chart.marks === 'dot',
    hatch,
  }));
  return (
    <div className={styles.chart} style={{ blockSize: height }}>
      <BarChart
        responsive
        layout="vertical"
        data={data}
        accessibilityLayer={false}
        barCategoryGap={6}
        margin={{ top: 4, right: MARGIN_RIGHT, bottom: 0, left: 0 }}
        style={{ inlineSize: '100%', blockSize: '100%' }}
      >
        <pattern
          id={hatch}
          width={6}
          height={6}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path className={styles.hatch} d="M0 0V6" />
        </pattern>
        <CartesianGrid horizontal={false} stroke="var(--chart-grid)" />
        <XAxis
          type="number"
          domain={[axis.min, axis.max]}
          ticks={[...axis.ticks]}
          tickFormatter={tickText}
          className={styles.tick ?? ''}
          axisLine={false}
          tickLine={false}
          allowDataOverflow
        />
        <YAxis
          type="category"
          dataKey="name"
          width={nameWidth}
          interval={0}
          axisLine={{ className: styles.axis }}
          tickLine={false}
        />
        <Bar dataKey="drawn" isAnimationActive={false} shape={drawShape} />
        <ZIndexLayer zIndex={ABOVE_BARS}>
          <WardMarks chart={chart} labelOf={labelOf} hatch={hatch} />
        </ZIndexLayer>
      </BarChart>
    </div>
  );
}

/** Recharts knows the place; what the row is comes with its data. */
function drawShape({ x, y, width, height, payload }: BarShapeProps) {
  return <WardShape {...(payload as ShapeData)} x={x} y={y} width={width} height={height} />;
}
