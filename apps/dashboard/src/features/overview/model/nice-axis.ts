/** An axis with round ends and round steps. */
export interface Axis {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 2.5, 5, 10];
const MOST_STEPS = 6;

/** The shortest round axis over a span, in at most six steps, none shorter than `least`. */
export function niceAxis(from: number, to: number, least = 0): Axis {
  const span = to > from ? to - from : 1;
  const power = 10 ** Math.floor(Math.log10(span / MOST_STEPS));
  const step = Math.max(
    least,
    STEPS.map((one) => one * power).find((one) => span / one <= MOST_STEPS) ?? 10 * power,
  );
  const first = Math.floor(round(from / step));
  const last = Math.max(first + 1, Math.ceil(round(to / step)));
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => round((first + at) * step));
  return { min: ticks[0] ?? 0, max: ticks.at(-1) ?? 1, ticks };
}

/** Takes off what binary fractions leave behind: 0.30000000000000004. */
const round = (value: number) => Number(value.toPrecision(12));
