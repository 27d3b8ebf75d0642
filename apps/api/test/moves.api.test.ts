import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { aDistrict, type District } from './support/builders/district.ts';
import { aGrant } from './support/builders/account.ts';
import { peopleOf } from './support/people-of.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';
import { databaseKinds } from './support/test-database.ts';

type Who = keyof District['people'];

/** What goes with every sending. */
const DECLARED = { declaration: true };

/** The cell of TG12 as it changed. */
const cell = (before: string | null, after: string) => ({
  indicatorCode: 'TG12',
  before: before === null ? null : { state: 'reported', value: before },
  after: { state: 'reported', value: after },
  byName: 'Nguyễn Văn A',
  kind: 'entry',
});

/** The moves that are open to whoever asked. */
const open = ({ actions }: { actions: { action: string; refusal: string | null }[] }) =>
  actions.flatMap(({ action, refusal }) => (refusal === null ? [action] : []));

describe.each(databaseKinds())('the moves of a report on %s', (kind) => {
  let api: TestApi;
  let district: District;
  let as: Awaited<ReturnType<typeof peopleOf>>;
  const report = () => `/api/v1/submissions/2017-H1/${district.ward.id}`;
  const move = async (who: Who, action: string, payload: object = {}, headers = {}) => {
    const url = `${report()}/${action}`;
    const reply = await as[who]({ method: 'POST', url, payload, headers });
    return { status: reply.statusCode, ...reply.json() };
  };
  const read = async (who: Who) => (await as[who]({ method: 'GET', url: report() })).json();
  const changes = async (who: Who, query = '') =>
    (await as[who]({ method: 'GET', url: `${report()}/changes${query}` })).json();
  const record = async (value: string, version: number, more: object = {}) => {
    const reply = await as.clerk({
      method: 'PUT',
      url: `/api/v1/figures/2017-H1/${district.ward.id}/TG12`,
      payload: { state: 'reported', value, ...more },
      headers: { 'if-match': `"${version}"` },
    });
    return { status: reply.statusCode, ...reply.json() };
  };
  const result = async () => {
    const url = `/api/v1/results?period=2017-H1&unit=${district.ward.id}`;
    return (await as.standingCommittee({ method: 'GET', url })).json().items[0];
  };
  const total = async () => {
    const url = '/api/v1/results?period=2017-H1&indicator=TG12';
    const { items } = (await as.standingCommittee({ method: 'GET', url })).json();
    return items.find((row: { unitId: string }) => row.unitId === district.committee.id);
  };
  beforeAll(async () => {
    api = await startTestApi({ kind });
    district = await aDistrict(api.database.db);
    as = await peopleOf(api, district);
    api.clock.at = new Date('2017-06-14T09:00:00+07:00');
  });
  afterAll(() => api.close());

  test('a clerk passes the report on and takes it back', async () => {
    expect(await record('186', 0)).toMatchObject({ status: 200 });
    expect(open(await read('clerk'))).toEqual(['send-to-approver', 'request-extension']);
    const passed = await move('clerk', 'send-to-approver', { note: 'Đã đối chiếu' });
    expect(passed).toMatchObject({ status: 200, state: 'unit-review', version: 1 });
    expect(open(passed)).toEqual(['recall', 'request-extension']);
    expect(await move('clerk', 'recall')).toMatchObject({ state: 'draft', version: 2 });
    const { steps } = await read('clerk');
    expect(steps[0]).toMatchObject({ action: 'send-to-approver', reason: 'Đã đối chiếu' });
  });

  test('more time is asked for by the unit and granted by the board; the first deadline stays', async () => {
    const asked = { until: '2017-06-19', reason: 'Chờ đối chiếu' };
    expect(
      await move('clerk', 'request-extension', { ...asked, until: '2017-06-10' }),
    ).toMatchObject({
      status: 422,
      code: 'submission.extension-not-later',
      issues: [{ path: 'until' }],
    });
    expect(await move('clerk', 'request-extension', asked)).toMatchObject({
      state: 'draft',
      dueAt: '2017-06-16T17:00:00+07:00',
    });
    expect(await move('clerk', 'extend', { until: '2017-06-19' })).toMatchObject({ status: 403 });
    expect(await move('boardLeader', 'extend', { until: '2017-06-19' })).toMatchObject({
      status: 200,
      dueAt: '2017-06-19T23:59:59.999+07:00',
      firstDueAt: '2017-06-16T17:00:00+07:00',
    });
    expect(await read('clerk')).toMatchObject({
      extension: null,
      dueAt: '2017-06-19T23:59:59.999+07:00',
    });
  });

  test('lateness is fixed at sending and names both deadlines', async () => {
    api.clock.at = new Date('2017-06-21T09:00:00+07:00');
    const sent = await move('approver', 'submit', DECLARED);
    expect(sent).toMatchObject({
      state: 'submitted',
      sending: {
        late: true,
        lateWorkingDays: 2,
        dueAt: '2017-06-19T23:59:59.999+07:00',
        firstDueAt: '2017-06-16T17:00:00+07:00',
      },
    });
    expect(open(sent)).toEqual(['recall']);
  });

  test('nothing is taken back, passed on or sent once the review has begun', async () => {
    expect(await move('secretariat', 'start-review', {}, { 'if-match': '"1"' })).toMatchObject({
      status: 412,
      current: { state: 'submitted' },
    });
    const { version } = await read('secretariat');
    const begun = await move('secretariat', 'start-review', {}, { 'if-match': `"${version}"` });
    expect(begun).toMatchObject({ status: 200, state: 'under-review' });
    expect(open(begun)).toEqual(['return', 'accept']);
    for (const action of ['recall', 'send-to-approver', 'submit']) {
      expect(await move('approver', action)).toMatchObject({
        status: 409,
        code: 'submission.not-allowed',
      });
    }
    expect(open(await read('approver'))).toEqual([]);
  });

  test('a return says why, of the whole or of cells, and the last sent values stand', async () => {
    expect(await move('secretariat', 'return', { reason: ' ', remarks: [] })).toMatchObject({
      status: 422,
      code: 'submission.reason-required',
      issues: [{ path: 'reason' }],
    });
    const unknown = { remarks: [{ indicator: 'XX99', text: 'Xem lại' }] };
    expect(await move('secretariat', 'return', unknown)).toMatchObject({
      code: 'indicator.not-in-report',
      issues: [{ path: 'remarks.0.indicator' }],
    });
    expect(await result()).toMatchObject({ actual: '186', stage: 'submitted' });
    const remarks = [{ indicator: 'TG12', text: 'Đề nghị rà soát lại' }];
    expect(await move('secretariat', 'return', { remarks })).toMatchObject({ state: 'returned' });
    expect(await result()).toMatchObject({ actual: '186', stage: 'supplementing' });
    const { steps } = await read('clerk');
    expect(steps.at(-1)).toMatchObject({
      action: 'return',
      remarks: [{ indicatorId: district.indicator.id, text: 'Đề nghị rà soát lại' }],
    });
    const overview = `/api/v1/overview/2017-H1?parent=${district.committee.id}`;
    const seen = await as.boardLeader({ method: 'GET', url: overview });
    expect(await record('190', 2)).toMatchObject({ status: 200 });
    expect(await read('boardLeader')).toMatchObject({ state: 'draft' });
    const since = { 'if-none-match': String(seen.headers.etag) };
    const anew = await as.boardLeader({ method: 'GET', url: overview, headers: since });
    expect(anew.statusCode).toBe(200);
    expect(await result()).toMatchObject({ actual: '186', stage: 'supplementing' });
  });

  test('a late report stays late when it is sent again, also within an extension', async () => {
    const more = { until: '2017-06-28', note: 'Chờ số của khu dân cư' };
    expect(await move('boardLeader', 'extend', more)).toMatchObject({ status: 200 });
    expect(await move('approver', 'submit', DECLARED)).toMatchObject({
      sending: {
        number: 2,
        late: true,
        lateWorkingDays: 2,
        dueAt: '2017-06-28T23:59:59.999+07:00',
      },
    });
    const { sendings } = await read('boardLeader');
    expect(sendings.map(({ late }: { late: boolean }) => late)).toEqual([true, true]);
    expect(await result()).toMatchObject({ actual: '190', stage: 'submitted' });
  });

  test('nobody accepts a figure they entered', async () => {
    const { db } = api.database;
    const { people, ward, committee } = district;
    await move('boardLeader', 'start-review');
    const both = people.clerk.id;
    await aGrant(db, both, { role: 'secretariat', unitId: committee.id });
    const clerk = await api.as(both);
    const refused = await clerk({ method: 'POST', url: `${report()}/accept`, payload: {} });
    expect(refused.json()).toMatchObject({ status: 403, code: 'submission.own-entry' });
    const seen = (await clerk({ method: 'GET', url: report() })).json();
    expect(seen.actions).toContainEqual(
      expect.objectContaining({ action: 'accept', refusal: 'submission.own-entry' }),
    );
    await db
      .deleteFrom('role_grant')
      .where('account_id', '=', both)
      .where('role', '=', 'secretariat')
      .execute();
    as = { ...as, clerk: await api.as(both) };
    expect((await read('clerk')).unit.id).toBe(ward.id);
  });

  test('accepting accepts what was sent, and the totals say so', async () => {
    expect(await total()).toMatchObject({ actual: '190', stage: 'submitted' });
    const accepted = await move('secretariat', 'accept', {}, { 'idempotency-key': 'accept-1' });
    expect(accepted).toMatchObject({ status: 200, state: 'accepted' });
    expect(open(accepted)).toEqual([]);
    const again = await move('secretariat', 'accept', {}, { 'idempotency-key': 'accept-1' });
    expect(again).toEqual(accepted);
    expect(await result()).toMatchObject({ actual: '190', stage: 'accepted' });
    expect(await total()).toMatchObject({ actual: '190', stage: 'accepted' });
    expect((await read('clerk')).rows[0].figure).toMatchObject({ stage: 'accepted' });
    expect(await move('approver', 'recall')).toMatchObject({ status: 409 });
  });

  test('reopening names its reason and its authority; readers keep what they have', async () => {
    expect(await move('boardLeader', 'reopen', { reason: 'Sai số', authority: '' })).toMatchObject({
      status: 422,
      code: 'submission.authority-required',
    });
    const why = { reason: 'Cộng sót một khu dân cư', authority: '03-CV/BTGQU' };
    expect(await move('secretariat', 'reopen', why)).toMatchObject({ status: 403 });
    expect(await move('boardLeader', 'reopen', why)).toMatchObject({ state: 'reopened' });
    expect((await read('clerk')).steps.at(-1)).toMatchObject({ authority: '03-CV/BTGQU' });
    expect(await record('195', 4)).toMatchObject({ status: 200, stage: 'draft' });
    expect(await result()).toMatchObject({ actual: '190', stage: 'supplementing' });
    expect(await move('approver', 'submit', DECLARED)).toMatchObject({ sending: { number: 3 } });
    expect(await result()).toMatchObject({ actual: '195', stage: 'submitted' });
  });

  test('what changed is said from one sending to the other, and since the last one to the unit', async () => {
    expect(await changes('secretariat')).toMatchObject({
      from: 2,
      to: 3,
      changes: [cell('190', '195')],
    });
    expect(await changes('secretariat', '?from=0&to=1')).toMatchObject({
      changes: [cell(null, '186')],
    });
    expect(await changes('clerk')).toMatchObject({ from: 3, to: null, changes: [] });
    expect(await changes('clerk', '?since=1')).toMatchObject({ changes: [cell('186', '195')] });
    expect(await changes('clerk', '?from=9')).toMatchObject({ status: 404 });
    expect(await changes('neighbour')).toMatchObject({ code: 'unit.not-found' });
    const waiting = { kind: 'correction', reason: 'Cộng nhầm' };
    expect(await record('196', 6, waiting)).toMatchObject({ stage: 'draft' });
    expect(await changes('clerk')).toMatchObject({
      changes: [{ ...cell('195', '196'), kind: 'correction', reason: 'Cộng nhầm' }],
    });
    expect((await changes('secretariat')).changes).toMatchObject([cell('190', '195')]);
  });

  test('a locked report and a closed half-year each say what they are', async () => {
    const { db } = api.database;
    const close = (state: 'closed' | 'open') =>
      db
        .updateTable('period')
        .set({ state, closed_at: state === 'closed' ? api.clock.at : null })
        .where('half_year', '=', '2017-H1')
        .execute();
    await close('closed');
    expect(await move('approver', 'recall')).toMatchObject({
      status: 409,
      code: 'period.not-open',
    });
    expect(await move('secretariat', 'start-review')).toMatchObject({ status: 200 });
    await db.updateTable('submission').set({ state: 'locked' }).execute();
    expect(await move('approver', 'submit', DECLARED)).toMatchObject({
      status: 409,
      code: 'submission.locked',
    });
    expect(await move('boardLeader', 'accept')).toMatchObject({ code: 'submission.locked' });
    expect(open(await read('boardLeader'))).toEqual(['reopen']);
    await close('open');
  });

  test('another ward finds nothing there, and every move is in the audit and told', async () => {
    expect(await move('neighbour', 'accept')).toMatchObject({
      status: 404,
      code: 'unit.not-found',
    });
    const { db } = api.database;
    const audited = await db.selectFrom('audit').select('action').orderBy('id').execute();
    const told = await db.selectFrom('outbox').select('kind').orderBy('id').execute();
    const moves = audited.map(({ action }) => action).filter((one) => one.startsWith('submission'));
    expect(told.map(({ kind: one }) => one).filter((one) => one.startsWith('submission'))).toEqual(
      moves,
    );
    expect(moves.slice(0, 6)).toEqual([
      'submission.passed-on',
      'submission.recalled',
      'submission.extension-requested',
      'submission.extended',
      'submission.sent',
      'submission.review-started',
    ]);
  });
});
