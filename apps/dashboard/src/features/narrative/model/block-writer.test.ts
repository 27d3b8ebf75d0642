import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import type { NarrativeDto } from '@tiendo/contract/narrative';
import { BLANK_NARRATIVE } from '@tiendo/domain/narrative';

import { ApiError, NetworkError } from '../../../lib/api-error.ts';
import { type BlockAttempt, BlockWriter, type KeptBlock, differingParts } from './block-writer.ts';

const aBlock = (over: Partial<NarrativeDto> = {}): NarrativeDto => ({
  unitId: 'u',
  halfYear: '2017-H1',
  area: null,
  ...BLANK_NARRATIVE,
  audience: 'overseers',
  version: 0,
  revision: 0,
  stage: 'draft',
  recordedByName: null,
  recordedAt: null,
  ...over,
});

const aText = (over: Partial<KeptBlock> = {}): KeptBlock => ({
  text: BLANK_NARRATIVE,
  audience: 'overseers',
  version: 0,
  attempt: null,
  ...over,
});

/** A browser that keeps, and a server that answers when it is told to. */
function aDesk(block = aBlock(), before: KeptBlock | null = null) {
  const desk = {
    kept: before,
    attempts: [] as BlockAttempt[],
    answer: async (attempt: BlockAttempt): Promise<NarrativeDto> =>
      aBlock({
        ...attempt.text,
        audience: attempt.audience ?? 'overseers',
        version: attempt.version + 1,
      }),
  };
  const writer = new BlockWriter(block, before, {
    save: (attempt) => {
      desk.attempts.push(attempt);
      return desk.answer(attempt);
    },
    keep: (kept) => (desk.kept = kept),
    drop: () => (desk.kept = null),
    newKey: () => `key-${desk.attempts.length + 1}`,
  });
  return { desk, writer };
}

const kindOf = (writer: BlockWriter) => writer.state().sync.kind;
const refusal = (status: number, code: string, current?: unknown) =>
  Promise.reject(new ApiError(status, { code: code as 'server.unexpected', current }));

const pause = () => vi.advanceTimersByTimeAsync(1_200);

describe('a block that is written', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('is kept in the browser with every key and sent once typing pauses', async () => {
    const { desk, writer } = aDesk();
    writer.write('results', 'Đ');
    writer.write('results', 'Đã');
    expect(desk.kept).toMatchObject({ text: { results: 'Đã' }, version: 0 });
    expect([kindOf(writer), desk.attempts.length]).toEqual(['typing', 0]);
    await pause();
    expect(desk.attempts.map(({ text, version }) => [text.results, version])).toEqual([['Đã', 0]]);
    expect([kindOf(writer), desk.kept]).toEqual(['saved', null]);
  });

  test('is sent at once for those it is chosen for, with the text as it stands', async () => {
    const { desk, writer } = aDesk();
    writer.write('results', 'Đã');
    writer.choose('unit-and-secretariat');
    expect(desk.kept).toMatchObject({ audience: 'unit-and-secretariat', text: { results: 'Đã' } });
    await vi.advanceTimersByTimeAsync(0);
    expect(desk.attempts).toMatchObject([
      { audience: 'unit-and-secretariat', text: { results: 'Đã' } },
    ]);
    expect([kindOf(writer), desk.kept]).toEqual(['saved', null]);
  });

  test('closed before its audience was recorded, it is recorded when it is opened again', async () => {
    const { desk, writer } = aDesk(aBlock(), aText({ audience: 'unit-and-secretariat' }));
    await vi.advanceTimersByTimeAsync(0);
    expect(desk.attempts).toMatchObject([{ audience: 'unit-and-secretariat' }]);
    expect(kindOf(writer)).toBe('saved');
  });

  test('goes on being kept and sent while a sending is on its way, on the version it made', async () => {
    const { desk, writer } = aDesk();
    writer.write('results', 'một');
    writer.flush();
    writer.write('results', 'một hai');
    await vi.advanceTimersByTimeAsync(0);
    expect(desk.kept).toMatchObject({ text: { results: 'một hai' }, version: 1 });
    await pause();
    expect(desk.attempts.map(({ text, version }) => [text.results, version])).toEqual([
      ['một', 0],
      ['một hai', 1],
    ]);
    expect(kindOf(writer)).toBe('saved');
  });

  test('waits without a network, keeps its key, and goes when asked or by itself', async () => {
    const { desk, writer } = aDesk();
    const answer = desk.answer;
    desk.answer = () => Promise.reject(new NetworkError('cut'));
    writer.write('causes', 'Thiếu');
    await pause();
    expect([kindOf(writer), desk.kept?.text.causes]).toEqual(['waiting', 'Thiếu']);
    desk.answer = answer;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(kindOf(writer)).toBe('saved');
    expect(new Set(desk.attempts.map(({ key }) => key)).size).toBe(1);
  });

  test('is not sent over what somebody recorded meanwhile: both texts stay until one is chosen', async () => {
    const theirs = aBlock({ results: 'của người khác', version: 3, recordedByName: 'Trần Thị B' });
    const { desk, writer } = aDesk(aBlock({ version: 2 }));
    const answer = desk.answer;
    desk.answer = () => refusal(412, 'precondition.failed', theirs);
    writer.write('results', 'của tôi');
    await pause();
    expect(writer.state()).toMatchObject({
      text: { results: 'của tôi' },
      sync: { kind: 'conflict', theirs },
    });
    writer.write('results', 'của tôi, dài hơn');
    await pause();
    expect([desk.attempts.length, kindOf(writer)]).toEqual([1, 'conflict']);
    desk.answer = answer;
    writer.keepMine();
    await vi.advanceTimersByTimeAsync(0);
    expect(desk.attempts.at(-1)).toMatchObject({
      text: { results: 'của tôi, dài hơn' },
      version: 3,
    });
    expect([kindOf(writer), desk.kept]).toEqual(['saved', null]);
  });

  test('takes the other text when it is asked to', async () => {
    const theirs = aBlock({ results: 'của người khác', version: 3 });
    const { desk, writer } = aDesk(
      theirs,
      aText({ text: { ...BLANK_NARRATIVE, results: 'của tôi' }, version: 2 }),
    );
    expect(writer.state().sync).toEqual({ kind: 'conflict', theirs });
    writer.takeTheirs();
    expect(writer.state()).toMatchObject({ text: { results: 'của người khác' } });
    expect([kindOf(writer), desk.kept]).toEqual(['saved', null]);
  });

  test('whose answer was lost is no contest with itself', async () => {
    const { desk, writer } = aDesk();
    desk.answer = ({ text }) =>
      refusal(412, 'precondition.failed', aBlock({ ...text, version: 1 }));
    writer.write('results', 'một');
    await pause();
    expect([kindOf(writer), writer.state().base.version, desk.kept]).toEqual(['saved', 1, null]);
  });

  test.each([
    [401, 'auth.required'],
    [408, 'request.timeout'],
    [409, 'auth.other-account'],
    [429, 'request.too-many'],
    [503, 'server.busy'],
  ])(
    'that is answered %s goes again by itself: another time it may be taken',
    async (status, code) => {
      const { desk, writer } = aDesk();
      const { answer } = desk;
      desk.answer = () => refusal(status, code);
      writer.write('results', 'một');
      await pause();
      expect([kindOf(writer), desk.kept?.text.results]).toEqual(['waiting', 'một']);
      desk.answer = answer;
      await vi.advanceTimersByTimeAsync(10_000);
      expect(kindOf(writer)).toBe('saved');
    },
  );

  test('whose answer was lost goes once more before what was typed since, so that nobody meets their own words', async () => {
    const { desk, writer } = aDesk();
    const answer = desk.answer;
    desk.answer = () => Promise.reject(new NetworkError('cut'));
    writer.write('results', 'một');
    await pause();
    desk.answer = answer;
    writer.write('results', 'một hai');
    await pause();
    await pause();
    expect(desk.attempts.map(({ text, version, key }) => [text.results, version, key])).toEqual([
      ['một', 0, 'key-1'],
      ['một', 0, 'key-1'],
      ['một hai', 1, 'key-3'],
    ]);
    expect([kindOf(writer), desk.kept]).toEqual(['saved', null]);
  });

  test('closed while it was on its way, it is no contest with what was typed since', async () => {
    const { desk, writer } = aDesk();
    desk.answer = () => new Promise(() => {});
    writer.write('results', 'một');
    writer.flush();
    writer.write('results', 'một hai');
    const recorded = aBlock({ results: 'một', version: 1 });
    const again = aDesk(recorded, desk.kept);
    const { answer } = again.desk;
    again.desk.answer = (attempt) =>
      attempt.key === 'key-1' ? Promise.resolve(recorded) : answer(attempt);
    await vi.advanceTimersByTimeAsync(0);
    await pause();
    expect(again.desk.attempts.map(({ text, version }) => [text.results, version])).toEqual([
      ['một', 0],
      ['một hai', 1],
    ]);
    expect([kindOf(again.writer), again.desk.kept]).toEqual(['saved', null]);
  });

  test('that is refused stays as it was typed, kept, with the reason', async () => {
    const { desk, writer } = aDesk();
    desk.answer = () => refusal(409, 'submission.locked');
    writer.write('proposals', 'Kiến nghị');
    await pause();
    expect(writer.state()).toMatchObject({
      text: { proposals: 'Kiến nghị' },
      sync: { kind: 'refused', error: { code: 'submission.locked' } },
    });
    await vi.advanceTimersByTimeAsync(60_000);
    expect([desk.attempts.length, desk.kept?.text.proposals]).toEqual([1, 'Kiến nghị']);
  });

  test('that bears a marking of a state secret is refused at once, and neither kept nor sent', async () => {
    const { desk, writer } = aDesk();
    writer.write('proposals', 'Theo văn bản TỐI ');
    writer.write('proposals', 'Theo văn bản TỐI MẬT số 1');
    expect([desk.kept, writer.state()]).toMatchObject([
      null,
      {
        text: { proposals: 'Theo văn bản TỐI MẬT số 1' },
        sync: { kind: 'refused', error: { code: 'secrecy.marked' } },
      },
    ]);
    writer.choose('unit-and-secretariat');
    writer.retry();
    writer.flush();
    await vi.advanceTimersByTimeAsync(60_000);
    expect([desk.kept, desk.attempts, kindOf(writer)]).toEqual([null, [], 'refused']);
    writer.write('proposals', 'Theo văn bản số 1');
    expect(desk.kept).toMatchObject({ text: { proposals: 'Theo văn bản số 1' } });
    await pause();
    expect(kindOf(writer)).toBe('saved');
  });

  test('that gets a marking while it is on its way is not kept when the answer comes or is lost', async () => {
    for (const answer of [aBlock({ results: 'một', version: 1 }), new NetworkError('cut')]) {
      const { desk, writer } = aDesk();
      desk.answer = () =>
        answer instanceof NetworkError ? Promise.reject(answer) : Promise.resolve(answer);
      writer.write('results', 'một');
      writer.flush();
      writer.write('results', 'một MẬT');
      await vi.advanceTimersByTimeAsync(60_000);
      expect([desk.kept, desk.attempts.length, kindOf(writer)]).toEqual([null, 1, 'refused']);
    }
  });

  test('that the server finds marked is not kept any longer', async () => {
    const { desk, writer } = aDesk();
    desk.answer = () => refusal(422, 'secrecy.marked');
    writer.write('proposals', 'M-A-T');
    await pause();
    expect([desk.kept, writer.state().text.proposals]).toEqual([null, 'M-A-T']);
  });

  test('that was kept with a marking is shown once, and is kept no longer', async () => {
    const text = { ...BLANK_NARRATIVE, results: 'MẬT' };
    const { desk, writer } = aDesk(aBlock(), aText({ text }));
    await vi.advanceTimersByTimeAsync(0);
    expect([desk.kept, desk.attempts, kindOf(writer)]).toEqual([null, [], 'refused']);
  });

  test('that was kept on the version that stands is sent by itself when the screen opens again', async () => {
    const text = { ...BLANK_NARRATIVE, results: 'gõ dở' };
    const { desk, writer } = aDesk(aBlock({ version: 2 }), aText({ text, version: 2 }));
    expect(writer.state().text).toEqual(text);
    await vi.advanceTimersByTimeAsync(0);
    expect([kindOf(writer), desk.attempts.length, desk.kept]).toEqual(['saved', 1, null]);
  });

  test('that was recorded after all is not kept twice', () => {
    const text = { ...BLANK_NARRATIVE, results: 'đã ghi' };
    const { desk, writer } = aDesk(aBlock({ ...text, version: 3 }), aText({ text, version: 2 }));
    expect([kindOf(writer), desk.kept]).toEqual(['saved', null]);
  });

  test('takes what was read anew only where nothing is typed', () => {
    const { writer } = aDesk();
    writer.adopt(aBlock({ results: 'mới', version: 1 }));
    expect(writer.state().text.results).toBe('mới');
    writer.write('results', 'đang gõ');
    writer.adopt(aBlock({ results: 'mới hơn', version: 2 }));
    expect(writer.state()).toMatchObject({ text: { results: 'đang gõ' }, base: { version: 1 } });
  });
});

test('a contest is shown by the parts that differ, however their letters are composed', () => {
  const mine = { ...BLANK_NARRATIVE, results: 'Đạt', causes: 'a' };
  expect(differingParts(mine, { ...mine, results: 'Đạt'.normalize('NFD'), causes: 'b' })).toEqual([
    'causes',
  ]);
});
