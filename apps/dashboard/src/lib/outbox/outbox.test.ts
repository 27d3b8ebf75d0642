import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { Town } from '../../testing/outbox-town.ts';

const CELLS = ['a', 'b', 'c'] as const;

const inCell = (what: 'interfere' | 'write', weight: number) => ({
  weight,
  arbitrary: fc.record({
    do: fc.constant(what),
    window: fc.nat(1),
    cell: fc.constantFrom(...CELLS),
  }),
});
const calm = [
  inCell('write', 6),
  { weight: 3, arbitrary: fc.record({ do: fc.constant('rest' as const), turns: fc.nat(12) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('cut-before' as const, 'cut-after' as const, 'mend' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('crash' as const, 'reload' as const),
      window: fc.nat(1),
    }),
  },
];
const alone = fc.array(fc.oneof(...calm), { maxLength: 40 });
const among = fc.array(fc.oneof(...calm, inCell('interfere', 1)), { maxLength: 40 });

type Step = typeof among extends fc.Arbitrary<(infer One)[]> ? One : never;

/** Two windows live through the steps; then all is well again and everything arrives. */
async function lived(steps: readonly Step[]): Promise<Town> {
  const town = new Town();
  await town.openWindow(0);
  await town.openWindow(1);
  for (const one of steps) {
    if (one.do === 'write') await town.write(one.window, one.cell);
    else if (one.do === 'interfere') town.interfere(one.cell);
    else if (one.do === 'rest') await town.rest(one.turns);
    else if (one.do === 'crash') town.crash(one.window);
    else if (one.do === 'reload') await town.openWindow(one.window);
    else town.network = one.do;
  }
  town.network = 'mend';
  await town.openWindow(0);
  await town.settle();
  return town;
}

describe('the outbox, whatever happens on the way', () => {
  test('leaves each cell as it was last written, in order and nothing twice', async () => {
    await fc.assert(
      fc.asyncProperty(alone, async (steps) => {
        const town = await lived(steps);
        expect(await town.kept()).toEqual([]);
        for (const cell of CELLS) {
          const written = town.written(cell);
          const recorded = town.recorded(cell);
          expect(recorded.at(-1)).toBe(written.at(-1));
          expect(recorded).toEqual(written.filter((value) => recorded.includes(value)));
        }
      }),
      { numRuns: 200 },
    );
  });

  test('keeps one’s figures in order among those of others, and loses none', async () => {
    await fc.assert(
      fc.asyncProperty(among, async (steps) => {
        const town = await lived(steps);
        expect(await town.kept()).toEqual([]);
        for (const cell of CELLS) {
          const written = town.written(cell);
          const ours = town.recordedOfOurs(cell);
          expect(ours.at(-1)).toBe(written.at(-1));
          expect(ours).toEqual(written.filter((value) => ours.includes(value)));
        }
      }),
      { numRuns: 200 },
    );
  });
});
