/** Whether the rounds are those of `npm run fault`, or the few that `npm test` has time for. */
export const FULL = process.env['FAULT_FULL'] === '1';

/** What every random choice of this run follows from. */
export const SEED = Number(process.env['FAULT_SEED'] ?? (FULL ? Date.now() % 1_000_000 : 2017));
if (!Number.isSafeInteger(SEED)) throw new Error('FAULT_SEED must be a whole number');

/** Numbers from 0 up to 1, the same ones for the same seed and name. */
export type Random = () => number;

/** A stream of its own for each thing that varies, so that one does not shift the others. */
export function randomOf(name: string): Random {
  let state = SEED | 0;
  for (const letter of name) state = Math.imul(state ^ letter.charCodeAt(0), 0x01_00_01_93);
  return () => {
    // mulberry32
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number from `least` to `most`. */
export const between = (random: Random, least: number, most: number): number =>
  least + Math.floor(random() * (most - least + 1));

/** What a scenario came to. */
export interface Outcome {
  readonly rounds: number;
  readonly acknowledged: number;
  readonly lost: number;
  readonly duplicated: number;
  readonly more?: string;
}

/** The one line a scenario leaves behind. */
export function tell(scenario: string, outcome: Outcome): void {
  const { rounds, acknowledged, lost, duplicated, more } = outcome;
  process.stdout.write(
    `fault ${scenario}: seed ${SEED}, ${rounds} rounds, ${acknowledged} acknowledged writes, ` +
      `${lost} lost, ${duplicated} duplicated${more === undefined ? '' : `, ${more}`}\n`,
  );
}
