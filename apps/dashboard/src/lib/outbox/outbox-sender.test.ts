import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import type { FigureDto, RecordFigureBody } from '@tiendo/contract/figure';
import type { ErrorCode } from '@tiendo/contract/error-codes';

import { aFigure } from '../../testing/submission-builder.ts';
import { ApiError, NetworkError } from '../api-error.ts';
import { memoryStore } from './memory-store.ts';
import { Outbox } from './outbox.ts';
import type { OutboxNews } from './outbox-ports.ts';
import type { Attempt, CellAddress } from './post.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Answer = (cell: string, attempt: Attempt) => FigureDto | Error;
const figure = ({ body, version }: Attempt): FigureDto =>
  aFigure(1, { state: body.state, value: body.value ?? null, version: version + 1 });
const problem = (status: number, code: ErrorCode) => new ApiError(status, { code });

/** A window of somebody, whose server answers as told; `sent` is what reached it, in order. */
function open(answer: { now: Answer }, store = memoryStore()) {
  const sent: string[] = [];
  const told: OutboxNews[] = [];
  let underWay = 0;
  let most = 0;
  let keys = 0;
  const ears = new Set<(news: OutboxNews) => void>();
  const outbox = new Outbox({
    accountId: 'account',
    store: store.posts,
    wire: {
      save: async ({ indicatorId }, attempt) => {
        sent.push(`${indicatorId}=${attempt.body.value}`);
        most = Math.max(most, (underWay += 1));
        await new Promise((resolve) => setTimeout(resolve, 10));
        underWay -= 1;
        const answered = answer.now(indicatorId, attempt);
        if (answered instanceof Error) throw answered;
        return answered;
      },
      read: () => Promise.resolve(aFigure(1, { version: 9 })),
    },
    channel: {
      tell: (news) => told.push(news),
      hear: (listener) => {
        ears.add(listener);
        return () => ears.delete(listener);
      },
    },
    takeTurn: (held) => {
      held();
      return () => undefined;
    },
    newKey: () => `key-${(keys += 1)}`,
    pauses: [1_000, 5_000],
  });
  const write = (cell: string, value: string, family = cell) =>
    outbox.write({
      address: addressOf(cell),
      label: { unit: 'Trúc Bạch', unitCode: 'code:00004', indicator: cell },
      family,
      version: 0,
      body: bodyOf(value),
      at: new Date(Date.now() + (keys += 1)).toISOString(),
    });
  const standing = (cell: string) =>
    [...outbox.posts().values()].find(({ address }) => address.indicatorId === cell)?.standing.kind;
  return {
    outbox,
    write,
    standing,
    sent,
    told,
    hears: (news: OutboxNews) => {
      for (const ear of ears) ear(news);
    },
    most: () => most,
  };
}

const addressOf = (indicatorId: string): CellAddress => ({
  halfYear: '2017-H1',
  unitId: 'u',
  indicatorId,
});
const bodyOf = (value: string): RecordFigureBody => ({
  state: 'reported',
  value,
  quality: 'official',
});
const turn = (ms = 100) => vi.advanceTimersByTimeAsync(ms);

describe('what is sent', () => {
  test('within a family goes one after the other in the order of writing; families go side by side', async () => {
    const { outbox, write, sent, most } = open({ now: (_, attempt) => figure(attempt) });
    for (const [cell, family] of [
      ['whole', 'f'],
      ['part', 'f'],
      ['a', 'a'],
      ['b', 'b'],
    ] as const) {
      await write(cell, '1', family);
    }
    await outbox.open();
    await turn(9);
    expect(sent.toSorted()).toEqual(['a=1', 'b=1', 'whole=1']);
    await turn();
    expect([sent.at(-1), most()]).toEqual(['part=1', 3]);
  });

  test('is asked again when a neighbour that may have been in the way is recorded', async () => {
    let whole = 0;
    const answer: Answer = (cell, attempt) => {
      if (cell === 'whole') whole = Number(attempt.body.value);
      return cell === 'part' && whole < 8
        ? problem(422, 'figure.of-which-over-whole')
        : figure(attempt);
    };
    const { outbox, write, standing } = open({ now: answer });
    await outbox.open();
    await write('part', '8', 'f');
    await turn();
    expect(standing('part')).toBe('refused');
    await write('whole', '10', 'f');
    await turn();
    expect(outbox.posts().size).toBe(0);
  });

  test('is recorded: windows hear of its new version while its post is still there to be written over', async () => {
    const store = memoryStore();
    const { outbox, write } = open({ now: (_, attempt) => figure(attempt) }, store);
    const kept: Promise<number>[] = [];
    const countOf = async () => (await store.posts.all('account')).length;
    outbox.onRecorded(() => void kept.push(countOf()));
    await outbox.open();
    await write('a', '1');
    await turn();
    expect([await Promise.all(kept), outbox.posts().size]).toEqual([[1], 0]);
  });

  test('that the server always fails at holds nothing else up', async () => {
    const { outbox, write, standing } = open({
      now: (cell, attempt) =>
        cell.startsWith('bad') ? problem(500, 'server.unexpected') : figure(attempt),
    });
    for (const cell of ['bad1', 'bad2', 'bad3', 'bad4', 'good']) await write(cell, '1');
    await outbox.open();
    await turn(200);
    expect([standing('good'), standing('bad1')]).toEqual([undefined, 'waiting']);
  });

  test('waits with the rest while there is no server, says so, and goes out when it is back', async () => {
    const answer = { now: ((): Error => new NetworkError('cut')) as Answer };
    const { outbox, write, standing, sent } = open(answer);
    await outbox.open();
    await write('a', '1');
    await turn();
    await write('b', '2');
    await turn();
    expect([standing('a'), standing('b'), sent]).toEqual(['waiting', 'waiting', ['a=1']]);
    answer.now = (_, attempt) => figure(attempt);
    await turn(1_000);
    expect(outbox.posts().size).toBe(0);
  });

  test('goes out at once when another window asks for it', async () => {
    const answer = { now: ((): Error => new NetworkError('cut')) as Answer };
    const { outbox, write, sent, hears } = open(answer);
    await outbox.open();
    await write('a', '1');
    await turn();
    hears({ kind: 'urged' });
    await turn();
    expect(sent).toEqual(['a=1', 'a=1']);
  });

  test('stops with the window; nobody is told of what is answered afterwards', async () => {
    const { outbox, write, sent, told } = open({ now: (_, attempt) => figure(attempt) });
    await outbox.open();
    await write('a', '1', 'f');
    await write('b', '1', 'f');
    await turn(5);
    outbox.close();
    const heard = told.length;
    await turn();
    expect([sent, told.length]).toEqual([['a=1'], heard]);
  });
});

describe('an answer', () => {
  test.for([
    [401, 'auth.required'],
    [409, 'auth.other-account'],
  ] as const)('%i %s keeps the figure and asks who is there', async ([status, code]) => {
    const { outbox, write, standing } = open({ now: () => problem(status, code) });
    const strange = vi.fn<(answer: { status: number }) => void>();
    outbox.onStrange(strange);
    await outbox.open();
    await write('a', '1');
    await turn();
    expect(standing('a')).toBe('waiting');
    expect(strange).toHaveBeenCalledWith(expect.objectContaining({ status }));
  });

  test.for([408, 429, 502, 503])('%i is no refusal', async (status) => {
    const { outbox, write, standing } = open({ now: () => problem(status, 'server.unexpected') });
    await outbox.open();
    await write('a', '1');
    await turn();
    expect(standing('a')).toBe('waiting');
  });

  test('that is no figure comes from somebody in between and records nothing', async () => {
    const { outbox, write, standing } = open({ now: () => ({ ok: true }) as never });
    await outbox.open();
    await write('a', '1');
    await turn();
    expect(standing('a')).toBe('waiting');
  });

  test('of a version behind what says the same is no conflict', async () => {
    const theirs = aFigure(1, { state: 'reported', quality: 'official', value: '5', version: 7 });
    const conflict = new ApiError(412, { code: 'precondition.failed', current: theirs });
    const { outbox, write, standing } = open({ now: () => conflict });
    await outbox.open();
    await write('same', '5');
    await write('other', '6');
    await turn();
    expect([standing('same'), standing('other')]).toEqual([undefined, 'conflict']);
  });

  test('that finds a marking of a state secret has nothing of it kept, and every window hears of it', async () => {
    const { outbox, write, told } = open({ now: () => problem(422, 'secrecy.marked') });
    await outbox.open();
    await write('a', '1');
    await turn();
    expect(outbox.posts().size).toBe(0);
    expect(told).toContainEqual(
      expect.objectContaining({
        kind: 'marked',
        post: expect.objectContaining({ address: addressOf('a') }) as unknown,
      }),
    );
  });

  test('that refuses does not take what was written after it', async () => {
    const { outbox, write, sent } = open({
      now: (_, attempt) =>
        attempt.body.value === '1' ? problem(422, 'figure.negative') : figure(attempt),
    });
    await outbox.open();
    await write('a', '1');
    await turn(5);
    await write('a', '2');
    await turn();
    expect([sent, outbox.posts().size]).toEqual([['a=1', 'a=2'], 0]);
  });
});

test('what is written during a conflict is what one keeps', async () => {
  const theirs = aFigure(1, { state: 'reported', quality: 'official', value: '5', version: 7 });
  const conflict = new ApiError(412, { code: 'precondition.failed', current: theirs });
  const answer = { now: ((): Error => conflict) as Answer };
  const { outbox, write, sent } = open(answer);
  await outbox.open();
  await write('a', '1');
  await turn();
  await write('a', '2');
  answer.now = (_, attempt) => figure(attempt);
  await outbox.keepMine(addressOf('a'));
  await turn();
  expect(sent).toEqual(['a=1', 'a=2']);
});

test('what is given up after it was sent is looked up: it may have arrived', async () => {
  const { outbox, write } = open({ now: () => new NetworkError('cut') });
  const recorded = vi.fn<(one: FigureDto) => void>();
  outbox.onRecorded(recorded);
  await outbox.open();
  await write('a', '1');
  await turn();
  await outbox.drop(addressOf('a'));
  expect(recorded).toHaveBeenCalledWith(expect.objectContaining({ version: 9 }));
});
