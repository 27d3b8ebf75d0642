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

/** Where a label begins, and whether it stands on the bar. */
export interface PlacedLabel {
  readonly x: number;
  readonly inside: boolean;
}

const BESIDE = 8;
/** Half of the widest mark, and air. */
const CLEAR = 8;

/**
 * Finds the place of a row's number: behind the end of its bar, past a mark that would cross it; where no
 * room is left there, on the bar before its end. A bar to the left has its number further left, or else
 * behind its beginning. A dot has paper on both sides and takes the side where no mark parts them.
 */
export function placeLabel(room: LabelRoom): PlacedLabel {
  const { end, start, dot, width } = room;
  const left = end < start;
  const behind = pushedRight(end + BESIDE, room);
  const before = pushedLeft(end - BESIDE - width, room);
  const places: (PlacedLabel & { readonly held: boolean })[] = dot
    ? [
        { x: behind, inside: false, held: behind === end + BESIDE },
        { x: before, inside: false, held: before === end - BESIDE - width },
        { x: behind, inside: false, held: true },
        { x: before, inside: false, held: true },
      ]
    : left
      ? [
          { x: before, inside: false, held: true },
          { x: pushedRight(start + BESIDE, room), inside: false, held: true },
        ]
      : [
          { x: behind, inside: false, held: true },
          { x: before, inside: true, held: before >= start + BESIDE },
        ];
  const fits = ({ x }: PlacedLabel) => x >= room.edges.from && x + width <= room.edges.to;
  const { x, inside } = places.find((place) => place.held && fits(place)) ?? {
    x: behind,
    inside: false,
  };
  return { x, inside };
}

function pushedRight(from: number, { width, marks }: LabelRoom): number {
  return marks
    .toSorted((one, other) => one - other)
    .reduce((x, mark) => (crosses(x, width, mark) ? mark + CLEAR : x), from);
}

function pushedLeft(from: number, { width, marks }: LabelRoom): number {
  return marks
    .toSorted((one, other) => other - one)
    .reduce((x, mark) => (crosses(x, width, mark) ? mark - CLEAR - width : x), from);
}

const crosses = (x: number, width: number, mark: number): boolean =>
  mark > x - CLEAR && mark < x + width + CLEAR;
