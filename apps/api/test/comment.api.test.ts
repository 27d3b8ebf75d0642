import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { COMMENT_ANSWERS_MAX, COMMENT_THREADS_MAX } from '@tiendo/domain/comment';

import { aDistrict, type District } from './support/builders/district.ts';
import { peopleOf } from './support/people-of.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';
import { walk } from './support/walk.ts';

describe('comments', () => {
  let api: TestApi;
  let district: District;
  let as: Awaited<ReturnType<typeof peopleOf>>;
  const place = () => ({ halfYear: '2017-H1', unit: district.ward.id });
  const say = (who: typeof as.clerk, body: object, headers: Record<string, string> = {}) =>
    who({
      method: 'POST',
      url: '/api/v1/comments',
      payload: { ...place(), audience: 'unit-and-review', text: 'Đề nghị xem lại.', ...body },
      headers,
    });
  const texts = async (who: typeof as.clerk) => {
    const reply = await who({
      method: 'GET',
      url: `/api/v1/comments?period=2017-H1&unit=${district.ward.id}`,
    });
    const items: { text: string }[] = reply.json().items ?? [];
    return items.map(({ text }) => text);
  };

  beforeAll(async () => {
    api = await startTestApi();
    district = await aDistrict(api.database.db);
    as = await peopleOf(api, district);
  });
  afterAll(() => api.close());

  test('each side hears what is said to it; a thread answers with its replies', async () => {
    const asked = await say(as.secretariat, { indicator: 'TG12', text: 'Vì sao giảm?' });
    expect(asked.statusCode).toBe(201);
    expect(asked.json()).toMatchObject({
      indicatorId: district.indicator.id,
      side: 'review',
      audience: 'unit-and-review',
      resolved: null,
      replies: [],
    });
    await say(as.clerk, { audience: 'unit', text: 'Đã hỏi đài truyền thanh.' });
    await say(as.boardLeader, { audience: 'review', text: 'Theo dõi thêm.' });
    const url = `/api/v1/comments/${asked.json().id}/replies`;
    const answered = await as.approver({ method: 'POST', url, payload: { text: 'Đài sửa chữa.' } });
    expect(answered.json()).toMatchObject({
      text: 'Vì sao giảm?',
      replies: [{ text: 'Đài sửa chữa.', side: 'unit' }],
    });
    expect(await texts(as.approver)).toEqual(['Vì sao giảm?', 'Đã hỏi đài truyền thanh.']);
    expect(await texts(as.secretariat)).toEqual(['Vì sao giảm?', 'Theo dõi thêm.']);
    expect(await texts(as.standingCommittee)).toEqual(['Vì sao giảm?', 'Theo dõi thêm.']);
  });

  test('nobody else learns that there is anything', async () => {
    const url = `/api/v1/comments?period=2017-H1&unit=${district.ward.id}`;
    expect((await as.neighbour({ method: 'GET', url })).json()).toMatchObject({
      code: 'unit.not-found',
    });
    expect((await as.administrator({ method: 'GET', url })).statusCode).toBe(403);
    expect((await say(as.neighbour, {})).json()).toMatchObject({ code: 'unit.not-found' });
    expect((await say(as.standingCommittee, {})).statusCode).toBe(403);
  });

  test('a thread of the other side is not there: nor to be answered, nor to be settled', async () => {
    const inner = (await say(as.secretariat, { audience: 'review' })).json().id;
    for (const [method, path, payload] of [
      ['POST', 'replies', { text: 'a' }],
      ['PUT', 'resolution', { resolved: true }],
    ] as const) {
      const url = `/api/v1/comments/${inner}/${path}`;
      expect((await as.clerk({ method, url, payload })).json()).toMatchObject({
        status: 404,
        code: 'comment.not-found',
      });
    }
  });

  test('inside the other side nobody speaks', async () => {
    for (const [who, audience] of [
      [as.clerk, 'review'],
      [as.secretariat, 'unit'],
    ] as const) {
      expect((await say(who, { audience })).json()).toMatchObject({
        status: 403,
        code: 'comment.audience-refused',
      });
    }
  });

  test('a thread is settled and opened again, each once', async () => {
    const { id } = (await say(as.secretariat, { text: 'Bổ sung văn bản.' })).json();
    const url = `/api/v1/comments/${id}/resolution`;
    const settle = (resolved: boolean) =>
      as.clerk({ method: 'PUT', url, payload: { resolved } }).then((reply) => reply.json());
    expect(await settle(true)).toMatchObject({ resolved: { byName: 'Nguyễn Văn A' } });
    expect(await settle(true)).toMatchObject({ resolved: { byName: 'Nguyễn Văn A' } });
    expect(await settle(false)).toMatchObject({ resolved: null });
    const marks = await api.database.db
      .selectFrom('comment_mark')
      .where('comment_id', '=', id)
      .select(['number', 'resolved'])
      .orderBy('number')
      .execute();
    expect(marks).toEqual([
      { number: 1, resolved: true },
      { number: 2, resolved: false },
    ]);
  });

  test('an answer is not answered', async () => {
    const { id } = (await say(as.secretariat, {})).json();
    const reply = await as.clerk({
      method: 'POST',
      url: `/api/v1/comments/${id}/replies`,
      payload: { text: 'a' },
    });
    const url = `/api/v1/comments/${reply.json().replies[0].id}/replies`;
    expect((await as.secretariat({ method: 'POST', url, payload: { text: 'b' } })).json()).toEqual(
      expect.objectContaining({ code: 'comment.not-found' }),
    );
  });

  test.each([
    ['text', { text: '  ' }],
    ['text', { text: 'a'.repeat(2_001) }],
    ['audience', { audience: 'all' }],
  ])('what is not right is named: %s', async (path, body) => {
    expect((await say(as.clerk, body)).json()).toMatchObject({
      status: 422,
      code: 'request.invalid',
      issues: [{ path }],
    });
  });

  test('the form of the report carries what its reader hears, and is sent anew only when that grows', async () => {
    const url = `/api/v1/submissions/2017-H1/${district.ward.id}`;
    const form = (who: typeof as.clerk, etag = '') =>
      who({ method: 'GET', url, headers: { 'if-none-match': etag } });
    const before = await form(as.clerk);
    const etag = String(before.headers.etag);
    await say(as.secretariat, { audience: 'review', text: 'Trong nhóm rà soát.' });
    expect((await form(as.clerk, etag)).statusCode).toBe(304);
    const { id } = (await say(as.secretariat, { indicator: 'TG12', text: 'Số này ở đâu?' })).json();
    const heard = await form(as.clerk, etag);
    const { comments } = heard.json();
    expect(comments.audiences).toEqual(['unit-and-review', 'unit']);
    expect(comments.items.at(-1)).toMatchObject({
      text: 'Số này ở đâu?',
      indicatorId: district.indicator.id,
    });
    expect(JSON.stringify(comments)).not.toContain('Trong nhóm rà soát.');
    const settled = { method: 'PUT', url: `/api/v1/comments/${id}/resolution` } as const;
    await as.clerk({ ...settled, payload: { resolved: true } });
    expect((await form(as.clerk, String(heard.headers.etag))).statusCode).toBe(200);
    const above = (await form(as.secretariat)).json().comments;
    expect(above.audiences).toEqual(['unit-and-review', 'review']);
    expect(JSON.stringify(above)).toContain('Trong nhóm rà soát.');
  });

  test('a marking of secrecy stops what bears it, and it is kept nowhere', async () => {
    const text = 'Văn bản TỐI MẬT số 5'.normalize('NFD');
    const { id } = (await say(as.secretariat, { text: 'Đề nghị dẫn văn bản.' })).json();
    const url = `/api/v1/comments/${id}/replies`;
    const answered = await as.clerk({ method: 'POST', url, payload: { text } });
    for (const refused of [await say(as.clerk, { text }), answered]) {
      expect(refused.json()).toMatchObject({
        status: 422,
        code: 'secrecy.marked',
        issues: [{ path: 'text', code: 'secrecy.marked' }],
      });
      expect(refused.body).not.toContain('số 5');
    }
    const kept = await api.database.db.selectFrom('comment').select('text').execute();
    expect(JSON.stringify(kept)).not.toContain('số 5');
  });

  test('under the same key a comment is made once; the trail says that and never what', async () => {
    const body = { audience: 'review', text: 'Nội bộ: chờ ý kiến Thường trực.' };
    const first = await say(as.secretariat, body, { 'idempotency-key': 'say-1' });
    const again = await say(as.secretariat, body, { 'idempotency-key': 'say-1' });
    expect(again.json()).toEqual(first.json());
    const { db } = api.database;
    const subject = `/comments/${first.json().id}`;
    const audited = await db
      .selectFrom('audit')
      .where('subject', '=', subject)
      .selectAll()
      .execute();
    expect(audited).toMatchObject([
      { action: 'comment.said', unit_id: district.committee.id, after: { audience: 'review' } },
    ]);
    const told = await db.selectFrom('outbox').select('payload').execute();
    expect(JSON.stringify([audited, told])).not.toContain('Thường trực');
  });

  test('threads are given page by page with their answers, and none twice', async () => {
    const url = `/api/v1/comments?period=2017-H1&unit=${district.ward.id}`;
    const { items } = (await as.secretariat({ method: 'GET', url })).json();
    expect(items.length).toBeGreaterThan(4);
    const walked = await walk((cursor) =>
      as.secretariat({ method: 'GET', url: `${url}&limit=2${cursor}` }),
    );
    expect(walked).toEqual(items);
    const more = await as.secretariat({ method: 'GET', url: `${url}&limit=501` });
    expect(more.json()).toMatchObject({ code: 'request.invalid', issues: [{ path: 'limit' }] });
  });

  test('a thread and a report take so much and no more, each audience for itself', async () => {
    const { db } = api.database;
    const first = (await say(as.secretariat, { text: 'Dài' })).json();
    const row = await db
      .selectFrom('comment')
      .where('id', '=', first.id)
      .selectAll()
      .executeTakeFirstOrThrow();
    const { id: _id, recorded_at: _at, ...like } = row;
    const copies = (count: number, parent_id: string | null) =>
      db
        .insertInto('comment')
        .values(Array.from({ length: count }, () => ({ ...like, parent_id })))
        .execute();
    await copies(COMMENT_ANSWERS_MAX, first.id);
    const url = `/api/v1/comments/${first.id}/replies`;
    const answered = await as.clerk({ method: 'POST', url, payload: { text: 'Thêm' } });
    expect(answered.json()).toMatchObject({
      status: 409,
      code: 'comment.thread-full',
      params: { limit: COMMENT_ANSWERS_MAX },
    });
    await copies(COMMENT_THREADS_MAX, null);
    expect((await say(as.clerk, {})).json()).toMatchObject({
      status: 409,
      code: 'comment.report-full',
      params: { limit: COMMENT_THREADS_MAX },
    });
    expect((await say(as.clerk, { audience: 'unit' })).statusCode).toBe(201);
  });
});
