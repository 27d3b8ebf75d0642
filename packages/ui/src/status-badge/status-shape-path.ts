import type { Tone } from './tone.ts';

/** Side of the square, in user units, that {@link statusShapePath} draws in unless told otherwise. */
export const STATUS_SHAPE_BOX = 16;

/** A circle of four curves rather than arcs, so that every number of a path is a length and scales. */
function circle(radius: number) {
  const [near, far] = [radius * 0.5523, radius * 0.4477];
  return [
    `M${8 - radius} 8`,
    `c0 ${-near} ${far} ${-radius} ${radius} ${-radius}`,
    `c${near} 0 ${radius} ${far} ${radius} ${radius}`,
    `c0 ${near} ${-far} ${radius} ${-radius} ${radius}`,
    `c${-near} 0 ${-radius} ${-far} ${-radius} ${-radius}z`,
  ].join('');
}

const PATHS: Readonly<Record<Tone, string>> = {
  // A disc with a double tick cut out of it.
  'positive-strong': `${circle(7.5)}M3.1 7.4l-.9.9 2.9 2.9 5.1-5.1-.9-.9-4.2 4.2zM7.6 10.7l.5.5 5.7-5.7-.9-.9-5.3 5.2z`,
  positive: 'M8 1.8L15 14H1z',
  'neutral-good': circle(4.75),
  // The face of a clock: done, after its day.
  'neutral-late': `${circle(7)}${circle(5.3)}M7.2 4v4.8h3.6V7.2h-2V4z`,
  caution: 'M8 .8L15.2 8 8 15.2.8 8z',
  warning: 'M8 14.2L15 2H1z',
  // An octagon with an exclamation mark cut out of it.
  danger:
    'M4.9.5h6.2l4.4 4.4v6.2l-4.4 4.4H4.9L.5 11.1V4.9zM7.1 3.5v5.4h1.8V3.5zM7.1 10.6v1.9h1.8v-1.9z',
  // A square of four diagonal stripes: "nothing stands here yet".
  missing:
    'M1.5 1.5h13v13h-13zM2.7 4.9v2.6L7.5 2.7H4.9zM2.7 9.3v2.6L11.9 2.7H9.3zM4.1 13.3h2.6l6.6-6.6V4.1zM8.5 13.3h2.6l2.2-2.2V8.5z',
  muted: 'M2.5 7h11v2h-11z',
};

/**
 * Path data of a tone's shape in a square of the given side, filled by the even-odd rule. The shapes differ in
 * outline, so that a grey print, and a reader who sees no red, still tell them apart. Screen, PNG and SVG draw
 * this one path.
 */
export function statusShapePath(tone: Tone, size: number = STATUS_SHAPE_BOX): string {
  const scale = size / STATUS_SHAPE_BOX;
  return PATHS[tone].replaceAll(
    / ?(-?\d*\.?\d+)/g,
    (_, length) => ` ${Math.round(Number(length) * scale * 100) / 100}`,
  );
}
