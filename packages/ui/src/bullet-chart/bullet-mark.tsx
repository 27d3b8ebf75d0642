import styles from './bullet-chart.module.css';

interface BulletMarkProps {
  readonly kind: 'target' | 'milestone' | 'last-year';
  /** Percent of the width; null when the value is unknown or off the axis. */
  readonly x: number | null;
}

/** Around x = 0, in a line 28 high. */
const OUTLINES = {
  target: 'M-1.5 4h3v24h-3z',
  milestone: 'M-4.5 1h9L.75 7.5V23h-1.5V7.5z',
  'last-year': 'M0 11.5l4.5 4.5L0 20.5-4.5 16z',
} as const;

/** One reference on a bullet chart; each kind has an outline of its own. */
export function BulletMark({ kind, x }: BulletMarkProps) {
  if (x === null) return null;
  return (
    <svg x={`${x}%`} className={styles.anchor}>
      <path className={styles[kind]} d={OUTLINES[kind]} />
    </svg>
  );
}
