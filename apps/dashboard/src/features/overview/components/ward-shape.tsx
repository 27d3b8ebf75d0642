import type { WardMark } from '../model/ward-chart.ts';
import styles from './ward-bars.module.css';

/** What a row of the chart says about its shape. */
export interface ShapeData {
  readonly mark: WardMark;
  /** Ratios: a dot at the value. */
  readonly dots: boolean;
  /** Id of the hatching over estimates. */
  readonly hatch: string;
}

interface WardShapeProps extends ShapeData {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The actual of one unit: a bar from zero, or a dot; an estimate is paler and hatched. */
export function WardShape({ x, y, width, height, mark, dots, hatch }: WardShapeProps) {
  const { estimated } = mark;
  const className = estimated ? styles.estimate : styles.bar;
  if (dots) return <circle className={className} cx={x + width} cy={y + height / 2} r={5} />;
  // A bar below zero has a negative width.
  const box = { x: Math.min(x, x + width), y, width: Math.abs(width), height };
  return (
    <>
      <rect className={className} {...box} />
      {estimated && <rect {...box} fill={`url(#${hatch})`} />}
    </>
  );
}
