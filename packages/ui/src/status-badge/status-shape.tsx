import { STATUS_SHAPE_BOX, statusShapePath } from './status-shape-path.ts';
import type { Tone } from './tone.ts';

interface StatusShapeProps {
  readonly tone: Tone;
  /** Side in CSS pixels (or user units inside another SVG). */
  readonly size?: number;
  /** Place inside another SVG. */
  readonly x?: number;
  readonly y?: number;
  readonly className?: string | undefined;
}

/** The bare shape of a status, without a word: decoration beside text, or a mark inside another SVG. */
export function StatusShape({ tone, size = 14, x, y, className }: StatusShapeProps) {
  return (
    <svg
      className={className}
      x={x}
      y={y}
      width={size}
      height={size}
      viewBox={`0 0 ${STATUS_SHAPE_BOX} ${STATUS_SHAPE_BOX}`}
      aria-hidden="true"
    >
      <path d={statusShapePath(tone)} fillRule="evenodd" fill={`var(--tone-${tone}-ink)`} />
    </svg>
  );
}
