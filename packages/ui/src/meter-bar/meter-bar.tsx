import type { CSSProperties, ReactNode } from 'react';

import type { Tone } from '../status-badge/tone.ts';
import styles from './meter-bar.module.css';

interface MeterBarProps {
  /** What is measured. */
  readonly label: string;
  readonly value: number;
  /** The whole; must be above zero for a bar to be drawn. */
  readonly max: number;
  /** The share in words, shown and read: "12/14". */
  readonly text: string;
  readonly tone?: Tone;
  /** Drawn before the bar; the label is otherwise for the ear. */
  readonly children?: ReactNode;
}

/** A share of a whole as a bar with its numbers: reports in, tasks done. */
export function MeterBar({
  label,
  value,
  max,
  text,
  tone = 'neutral-good',
  children,
}: MeterBarProps) {
  const share = max > 0 ? Math.max(0, Math.min(1, value / max)) : 0;
  const style: CSSProperties & Record<`--${string}`, string> = {
    '--share': `${share * 100}%`,
    '--ink': `var(--tone-${tone}-ink)`,
  };
  return (
    <div className={styles.meter} style={style}>
      {children}
      <meter className="visually-hidden" aria-label={label} min={0} max={max} value={value}>
        {text}
      </meter>
      <span aria-hidden="true" className={styles.track} />
      <span aria-hidden="true" className={styles.text}>
        {text}
      </span>
    </div>
  );
}
