import { placeLabel } from '../model/place-label.ts';
import type { WardMark } from '../model/ward-chart.ts';
import styles from './ward-bars.module.css';

interface WardLabelProps {
  readonly text: string;
  readonly mark: WardMark;
  readonly y: number;
  /** Where the actual ends; null while there is none. */
  readonly end: number | null;
  /** Where bars begin. */
  readonly zero: number;
  readonly dots: boolean;
  /** References that a label must not cross. */
  readonly marks: readonly number[];
  readonly plot: { readonly x: number; readonly width: number };
}

/** Mean width of a 13 px letter in the widest of the fonts that may be there. */
const LETTER = 7.3;
/** Half the height of a letter: from the middle of a row to its line. */
const BASE = 4.5;
/** Room of the drawing beyond its axis; ward-bars.tsx leaves as much. */
export const MARGIN_RIGHT = 20;

/** The number of one unit, or the word for why it has none. */
export function WardLabel({ text, mark, y, end, zero, dots, marks, plot }: WardLabelProps) {
  const right = plot.x + plot.width;
  if (end === null && mark.absence !== null) {
    return (
      <text className={styles.missing} x={plot.x + 8} y={y + BASE}>
        {text}
      </text>
    );
  }
  const onBar = mark.estimated ? styles.label : styles.inside;
  if (mark.overflows) {
    return (
      <text className={onBar} x={right - 22} y={y + BASE} textAnchor="end">
        {text}
      </text>
    );
  }
  const { x, anchor, inside } = placeLabel({
    end: end ?? zero,
    start: zero,
    dot: dots,
    width: text.length * LETTER,
    marks,
    edges: { from: plot.x, to: right + MARGIN_RIGHT },
  });
  return (
    <text className={inside ? onBar : styles.label} x={x} y={y + BASE} textAnchor={anchor}>
      {text}
    </text>
  );
}
