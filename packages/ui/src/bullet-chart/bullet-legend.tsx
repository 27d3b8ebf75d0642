import { useId, type ReactNode } from 'react';

import { BulletMark } from './bullet-mark.tsx';
import styles from './bullet-chart.module.css';

interface BulletLegendProps {
  readonly label: string;
  /** Words of the parts to explain; a part without a word is left out. */
  readonly actual: ReactNode;
  readonly target: ReactNode;
  readonly milestone?: ReactNode;
  readonly lastYear?: ReactNode;
  readonly estimate?: ReactNode;
}

/** What the parts of a bullet chart mean, once for all charts of a list. */
export function BulletLegend(props: BulletLegendProps) {
  const { label, actual, target, milestone, lastYear, estimate } = props;
  const id = useId();
  const parts = [
    {
      key: 'actual',
      word: actual,
      mark: <rect className={styles.bar} x={1} y={11} width={14} height={10} />,
    },
    {
      key: 'estimate',
      word: estimate,
      mark: (
        <>
          <pattern
            id={id}
            width={5}
            height={5}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path className={styles.hatch} d="M0 0V5" />
          </pattern>
          <rect className={styles.estimated} x={1} y={11} width={14} height={10} />
          <rect x={1} y={11} width={14} height={10} fill={`url(#${id})`} />
        </>
      ),
    },
    { key: 'target', word: target, mark: <BulletMark kind="target" x={50} /> },
    { key: 'milestone', word: milestone, mark: <BulletMark kind="milestone" x={50} /> },
    { key: 'lastYear', word: lastYear, mark: <BulletMark kind="last-year" x={50} /> },
  ];
  return (
    <ul className={styles.legend} aria-label={label}>
      {parts.map(({ key, word, mark }) =>
        word === undefined ? null : (
          <li key={key}>
            <svg width={12} height={21} viewBox="0 0 16 28" aria-hidden="true">
              {mark}
            </svg>
            {word}
          </li>
        ),
      )}
    </ul>
  );
}
