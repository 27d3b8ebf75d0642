import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { aDistrict, type District } from './support/builders/district.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';

const body = (value: string, more: object = {}) => ({ state: 'reported', value, ...more });

describe('figures', () => {
  let api: TestApi;
  let district: District;
  let as: Record<keyof District['people'], Awaited<ReturnType<TestApi['as']>>>;
  const cell = () => `/api/v1/figures/2017-H1/${district.ward.id}/TG12`;
  const put = (
    payload: object,
    version: number | null,
    headers: Record<string, string> = {},
    who = as.clerk,
  ) =>
    who({
      method: 'PUT',
      url: cell(),
      payload,
      headers: { ...(version === null ? {} : { 'if-match': `"${version}"` }), ...headers },
    });

  const overnight = () =>
    api.database.db
      .updateTable('idempotency_key')
      .set({ created_at: sql<Date>`created_at - interval '25 hours'` })
      .execute();

  beforeAll(async () => {
    api = await startTestApi();
    district = await aDistrict(api.database.db);
    const people = Object.entries(district.people);
    const senders = await Promise.all(people.map(([, { id }]) => api.as(id)));
    as = Object.fromEntries(people.map(([name], index) => [name, senders[index]])) as typeof as;
  });
  afterAll(() => api.close());

  test('a cell never written is not-reported, with version 0', async () => {
    const reply = await as.clerk({ method: 'GET', url: cell() });
    expect(reply.statusCode).toBe(200);
    expect(reply.headers.etag).toMatch(/^"0~/u);
    expect(reply.json()).toMatchObject({ state: 'not-reported', version: 0, revisions: [] });
  });

  test('a save names the version it was made on', async () => {
    const reply = await put(body('54'), null);
    expect(reply.json()).toMatchObject({ status: 428, code: 'precondition.required' });
  });

  test('a save leaves a revision, an audit row, an event and a stamp, or nothing', async () => {
    const { db } = api.database;
    const reply = await put(body('54.50', { note: 'đợt 1' }), 0);
    expect(reply.json()).toMatchObject({ code: 'figure.not-whole', status: 422 });
    expect(reply.json().issues).toMatchObject([{ path: 'value', code: 'figure.not-whole' }]);
    expect(await db.selectFrom('audit').selectAll().execute()).toEqual([]);

    const saved = await put(body('54', { note: 'đợt 1' }), 0);
    expect(saved.statusCode).toBe(200);
    expect(saved.headers.etag).toBe('"1"');
    expect(saved.json()).toMatchObject({ value: '54', stage: 'draft', version: 1, revision: 1 });
    expect(await db.selectFrom('audit').selectAll().execute()).toMatchObject([
      {
        action: 'figure.recorded',
        actor_name: 'Nguyễn Văn A',
        before: null,
        after: { value: '54' },
      },
    ]);
    expect(await db.selectFrom('outbox').selectAll().execute()).toHaveLength(1);
    expect(await db.selectFrom('revision_stamp').selectAll().execute()).toMatchObject([
      { unit_id: district.ward.id, working: '1', submitted: '0' },
    ]);
  });

  test('a figure is not sent again while it is the same to whoever asks', async () => {
    const first = await as.clerk({ method: 'GET', url: cell() });
    const ask = (who: typeof as.clerk) =>
      who({ method: 'GET', url: cell(), headers: { 'if-none-match': String(first.headers.etag) } });
    const again = await ask(as.clerk);
    expect([again.statusCode, again.body]).toEqual([304, '']);
    // From above the same cell is blank yet, whatever the ward has seen.
    expect((await ask(as.boardLeader)).json()).toMatchObject({ state: 'not-reported' });
  });

  test('of two who write one cell the second is told what the first wrote', async () => {
    const { etag } = (await as.clerk({ method: 'GET', url: cell() })).headers;
    const seen = { 'if-match': String(etag) };
    const [first, second] = await Promise.all([put(body('55'), 1), put(body('56'), 1, seen)]);
    const [won, lost] = first.statusCode === 200 ? [first, second] : [second, first];
    expect(won.statusCode).toBe(200);
    expect(lost.json()).toMatchObject({
      code: 'precondition.failed',
      params: { name: 'Nguyễn Văn A', at: '10:34 22/06/2017' },
      current: { value: won.json().value, version: 2 },
    });
  });

  test('the same key answers the same, also after the cell moved on and the day is over', async () => {
    const key = { 'idempotency-key': 'k-1' };
    const made = await put(body('57'), 2, key);
    expect(made.statusCode).toBe(200);
    await put(body('58'), 3);
    expect((await put(body('57'), 2, key)).json()).toEqual(made.json());
    await overnight();
    const later = await put(body('57.0'), 2, key);
    expect(later.json()).toEqual(made.json());
    expect((await put(body('57.0'), 2, key)).headers['idempotency-replayed']).toBe('true');
    await overnight();
    expect((await put(body('59'), 2, key)).json()).toMatchObject({
      code: 'idempotency.key-reused',
    });
    expect((await as.clerk({ method: 'GET', url: cell() })).json()).toMatchObject({ value: '58' });
  });

  test('two who ask at the same moment under one key are answered alike', async () => {
    const key = { 'idempotency-key': 'k-twice' };
    const [first, second] = await Promise.all([put(body('58'), 4, key), put(body('58'), 4, key)]);
    expect([first.statusCode, second.body]).toEqual([200, first.body]);
    const replayed = [first, second].map(({ headers }) => headers['idempotency-replayed']);
    expect(replayed.filter((one) => one === 'true')).toHaveLength(1);
    expect((await as.clerk({ method: 'GET', url: cell() })).json()).toMatchObject({ version: 5 });
  });

  test('what one may not see is not there', async () => {
    const gets = (who: keyof typeof as) => as[who]({ method: 'GET', url: cell() });
    expect((await gets('neighbour')).statusCode).toBe(404);
    expect((await gets('administrator')).statusCode).toBe(403);
    expect((await gets('standingCommittee')).json()).toMatchObject({
      state: 'not-reported',
      version: 0,
      revisions: [],
    });
    const list = await as.standingCommittee({
      method: 'GET',
      url: '/api/v1/figures?period=2017-H1',
    });
    expect(list.json()).toEqual({ items: [], nextCursor: null });
    const own = await as.clerk({ method: 'GET', url: '/api/v1/figures?period=2017-H1' });
    expect(own.json().items).toMatchObject([{ value: '58', unitCode: 'code:00004' }]);
    expect((await put(body('1'), 4, {}, as.neighbour)).statusCode).toBe(404);
    expect((await put(body('1'), 4, {}, as.boardLeader)).statusCode).toBe(403);
  });

  test.each([
    [{ state: 'reported' }, 'value', 'figure.wrong-content'],
    [{ state: 'reported', numerator: '1', denominator: '2' }, 'value', 'figure.wrong-content'],
    [{ state: 'not-occurred', value: '0' }, 'value', 'figure.wrong-content'],
    [{ state: 'reported', value: '-1' }, 'value', 'figure.negative'],
    [{ state: 'reported', value: '1', kind: 'correction' }, 'kind', 'figure.wrong-content'],
    [{ state: 'reported', value: '1', note: 'a\u0000b' }, 'note', 'request.invalid'],
    [{ state: 'reported', value: '1', cause: 'a\u001b[31m' }, 'cause', 'request.invalid'],
    [{ state: 'reported', value: '1', reason: 'a\ud800b' }, 'reason', 'request.invalid'],
  ])('%j is refused at %s', async (payload, path, code) => {
    const reply = await put(payload, 4);
    expect(reply.statusCode).toBe(422);
    expect(reply.json().issues).toContainEqual(expect.objectContaining({ path, code }));
  });
});
