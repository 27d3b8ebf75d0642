import { expect, test } from 'vitest';

import { FewAtOnce } from './few-at-once.ts';

/** Work that ends when it is told to, and what is under way. */
function jobs() {
  const ends: (() => void)[] = [];
  const work = () => new Promise<string>((end) => ends.push(() => end('done')));
  const endOne = async () => {
    ends.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { work, endOne, running: () => ends.length };
}

test('so many run at once, the rest in turn', async () => {
  const few = new FewAtOnce({ atOnce: 2, waiting: 3 });
  const { work, endOne, running } = jobs();
  const all = Array.from({ length: 5 }, () => few.run(work));
  expect(running()).toBe(2);
  for (const left of [2, 2, 2, 1, 0]) {
    await endOne();
    expect(running()).toBe(left);
  }
  expect(await Promise.all(all)).toEqual(Array(5).fill('done'));
});

test('who would wait beyond the bound is refused at once', async () => {
  const few = new FewAtOnce({ atOnce: 1, waiting: 1 });
  const { work, endOne } = jobs();
  const taken = [few.run(work), few.run(work)];
  await expect(few.run(work)).rejects.toThrow('auth.busy');
  await endOne();
  taken.push(few.run(work));
  await endOne();
  await endOne();
  expect(await Promise.all(taken)).toHaveLength(3);
});

test('what fails makes room too', async () => {
  const few = new FewAtOnce({ atOnce: 1, waiting: 1 });
  await expect(few.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  await expect(few.run(() => Promise.resolve(1))).resolves.toBe(1);
});
