/** A stretch of a row, in pixels from the drawing's left edge. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** What a label has to find its place among. */
export interface LabelRoom {
  /** Where the actual ends, and where its bar began; a dot has no inside. */
  readonly end: number;
  readonly start: number;
  readonly dot: boolean;
  /** How wide the label is. */
  readonly width: number;
  /** Places of the marks that it must not cross. */
  readonly marks: readonly number[];
  /** Between which edges it is not cut off. */
  readonly edges: Span;
}

/** Where a label stands: `x` is its beginning, or with `anchor` its end. */
export interface PlacedLabel {
  readonly x: number;
  readonly anchor: 'end' | 'start';
  /** On the bar itself. */
  readonly inside: boolean;
}

const BESIDE = 8;
/** Half of the widest mark. */
const CLEAR = 5;

/**
 * Finds the place of a row's number: behind the end of its bar, past a mark that would cross it; where no
 * room is left there, on the bar before its end, or else before its beginning. A bar to the left has its
 * number further left, or else behind its beginning. A dot has paper on both sides and takes the side where
 * no mark parts them.
 */
export function placeLabel(room: LabelRoom): PlacedLabel {
  const { width, edges } = room;
  const fits = ({ x }: Place) => x >= edges.from && x + width <= edges.to;
  const chosen = placesOf(room).find((place) => fits(place));
  if (chosen === undefined) {
    return { x: Math.min(room.end + BESIDE, edges.to - width), anchor: 'start', inside: false };
  }
  const { x, anchor, inside = false } = chosen;
  return { x: anchor === 'end' ? x + width : x, anchor, inside };
}

/** A place by its left end. */
interface Place {
  readonly x: number;
  readonly anchor: PlacedLabel['anchor'];
  readonly inside?: boolean;
}

/** The places in the order in which they are liked. */
function placesOf(room: LabelRoom): Place[] {
  const { end, start, dot, width } = room;
  const behind: Place = { x: pushedRight(end + BESIDE, room), anchor: 'start' };
  const before: Place = { x: pushedLeft(end - BESIDE - width, room), anchor: 'end' };
  if (dot) {
    const isParted = behind.x > end + BESIDE;
    const isFree = before.x === end - BESIDE - width;
    return isParted && isFree ? [before, behind] : [behind, before];
  }
  if (end < start) return [before, { x: pushedRight(start + BESIDE, room), anchor: 'start' }];
  const onBar = before.x >= start + BESIDE ? [{ ...before, inside: true }] : [];
  const beforeBar: Place = { x: pushedLeft(start - BESIDE - width, room), anchor: 'end' };
  return [behind, ...onBar, beforeBar];
}

function pushedRight(from: number, { width, marks }: LabelRoom): number {
  return marks
    .toSorted((one, other) => one - other)
    .reduce((x, mark) => (crosses(x, width, mark) ? mark + BESIDE : x), from);
}

function pushedLeft(from: number, { width, marks }: LabelRoom): number {
  return marks
    .toSorted((one, other) => other - one)
    .reduce((x, mark) => (crosses(x, width, mark) ? mark - BESIDE - width : x), from);
}

const crosses = (x: number, width: number, mark: number): boolean =>
  mark > x - CLEAR && mark < x + width + CLEAR;
