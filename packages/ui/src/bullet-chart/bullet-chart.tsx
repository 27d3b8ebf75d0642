import { useId } from 'react';

import { classNames } from '../class-names/class-names.ts';
import { BulletMark } from './bullet-mark.tsx';
import styles from './bullet-chart.module.css';
import { layoutBullet, type BulletLayout, type BulletModel } from './layout-bullet.ts';

interface BulletChartProps {
  readonly model: BulletModel;
  /** Accessible name: which indicator of whom. */
  readonly label: string;
  /** All the numbers in a sentence, for who does not see the chart. */
  readonly description: string;
  /** Written on the bar when it runs off the axis: "412,6%". */
  readonly overflowText: string;
  /** Written on the hatched track when there is no actual. */
  readonly missingText: string;
  /** Widest it may become, in CSS pixels; it shrinks with its place, its letters and marks do not. */
  readonly maxWidth?: number;
}

const TRACK = { y: 9, height: 14 };
const BAR = { y: 11, height: 10 };

/**
 * One indicator in one line: the bar is what was done from zero, the tall tick the target, the triangle where it
 * should stand today, the hollow diamond last year. An estimate is pale and hatched, a missing value a hatched
 * track with a word: both tell themselves apart without colour.
 */
export function BulletChart(props: BulletChartProps) {
  const { model, label, description, overflowText, missingText, maxWidth = 320 } = props;
  const id = useId();
  const layout = layoutBullet(model, 100);
  return (
    <svg
      className={styles.chart}
      style={{ maxInlineSize: maxWidth }}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing has no other tag
      role="img"
      aria-labelledby={`${id}-t`}
      aria-describedby={`${id}-d`}
    >
      <title id={`${id}-t`}>{label}</title>
      <desc id={`${id}-d`}>{description}</desc>
      <Hatch id={`${id}-h`} />
      <rect className={styles.track} width="100%" {...TRACK} />
      {layout.ceiling && (
        <rect className={styles.ceiling} {...percents(layout.ceiling)} {...TRACK} />
      )}
      {layout.bar === null && <rect width="100%" {...TRACK} fill={`url(#${id}-h)`} />}
      <Bar layout={layout} pattern={`url(#${id}-h)`} estimated={model.estimated === true} />
      <line className={styles.zero} x1={`${layout.zero}%`} x2={`${layout.zero}%`} y1={5} y2={27} />
      <BulletMark kind="last-year" x={layout.lastYear} />
      <BulletMark kind="milestone" x={layout.milestone} />
      <BulletMark kind="target" x={layout.target} />
      {/* Words last: on a narrow chart a mark may stand where they are. */}
      {layout.overflow && <Overflow layout={layout} text={overflowText} />}
      {layout.bar === null && (
        <text className={styles.missing} x={6} y={20}>
          {missingText}
        </text>
      )}
    </svg>
  );
}

/** Percent keep the drawing as wide as its place while letters and marks keep their size. */
const percents = (span: { readonly x: number; readonly width: number }) => ({
  x: `${span.x}%`,
  width: `${span.width}%`,
});

function Hatch({ id }: { readonly id: string }) {
  return (
    <pattern
      id={id}
      width={5}
      height={5}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <path className={styles.hatch} d="M0 0V5" />
    </pattern>
  );
}

interface BarProps {
  readonly layout: BulletLayout;
  readonly pattern: string;
  readonly estimated: boolean;
}

function Bar({ layout: { bar }, pattern, estimated }: BarProps) {
  if (bar === null || bar.width === 0) return null;
  return (
    <>
      <rect
        className={classNames(styles.bar, estimated && styles.estimated)}
        {...percents(bar)}
        {...BAR}
      />
      {estimated && <rect {...percents(bar)} {...BAR} fill={pattern} />}
    </>
  );
}

/** An arrow head at the end that runs off, and the number inside the bar. */
function Overflow({ layout, text }: { readonly layout: BulletLayout; readonly text: string }) {
  if (layout.bar === null) return null;
  const end = layout.overflow === 'end';
  const out = end ? 1 : -1;
  return (
    <svg x={end ? '100%' : '0%'} className={styles.anchor}>
      <path className={styles.break} d={`M${-12 * out} 22l6-12M${-8 * out} 22l6-12`} />
      <path className={styles.bar} d={`M${-out} 8l${5 * out} 8l${-5 * out} 8z`} />
      <text className={styles.overflow} x={-18 * out} y={19.5} textAnchor={end ? 'end' : 'start'}>
        {text}
      </text>
    </svg>
  );
}
