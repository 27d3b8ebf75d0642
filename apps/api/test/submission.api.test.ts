import { createHash } from 'node:crypto';

import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { aDistrict, type District } from './support/builders/district.ts';
import { anIndicator } from './support/builders/indicator.ts';
import { aTarget } from './support/builders/target.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';

describe('reports', () => {
  let api: TestApi;
  let district: District;
  let as: Record<keyof District['people'], Awaited<ReturnType<TestApi['as']>>>;
  const report = () => `/api/v1/submissions/2017-H1/${district.ward.id}`;
  const get = (url: string, who = as.clerk) => who({ method: 'GET', url });
  const declared = { declaration: true };
  const submit = (
    who = as.approver,
    headers: Record<string, string> = {},
    payload: object = declared,
  ) => who({ method: 'POST', url: `${report()}/submit`, payload, headers });
  const record = (indicator: string, payload: object, version = 0, who = as.clerk) =>
    who({
      method: 'PUT',
      url: `/api/v1/figures/2017-H1/${district.ward.id}/${indicator}`,
      payload: { state: 'reported', ...payload },
      headers: { 'if-match': `"${version}"` },
    });

  beforeAll(async () => {
    api = await startTestApi();
    const { db } = api.database;
    district = await aDistrict(db);
    await anIndicator(db, {
      code: 'S2',
      class: 'RATIO_HIGH',
      roll_up: 'SUM_RATIO',
      unit_of_measure: '%',
    });
    await anIndicator(db, {
      code: 'S3',
      class: 'RATIO_HIGH',
      roll_up: 'SUM_RATIO',
      pace_kind: 'year-end-only',
    });
    await aTarget(
      db,
      { unit_id: district.ward.id, indicator_id: district.indicator.id },
      { value: '120' },
    );
    const people = Object.entries(district.people);
    const senders = await Promise.all(people.map(([, { id }]) => api.as(id)));
    as = Object.fromEntries(people.map(([name], index) => [name, senders[index]])) as typeof as;
  });
  afterAll(() => api.close());

  test('a report nobody has begun lists what it owes', async () => {
    const reply = await get(report());
    expect(reply.statusCode).toBe(200);
    expect(reply.json()).toMatchObject({
      state: 'draft',
      version: 0,
      filled: 0,
      required: 2,
      window: { from: '2016-12-15', to: '2017-06-14' },
      refusalToSubmit: 'submission.approver-only',
      blockers: [
        { indicatorCode: 'TG12', code: 'not-reported', kind: 'missing' },
        { indicatorCode: 'S2', kind: 'missing' },
      ],
    });
    const rows: { required: boolean; refusalToRecord: string | null }[] = reply.json().rows;
    expect(rows.map(({ required }) => required)).toEqual([true, true, false]);
    expect(rows.map(({ refusalToRecord }) => refusalToRecord)).toEqual([null, null, null]);
  });

  test('an unchanged report is not sent again', async () => {
    const first = await get(report());
    const etag = String(first.headers.etag);
    const again = await as.clerk({
      method: 'GET',
      url: report(),
      headers: { 'if-none-match': etag },
    });
    expect(again.statusCode).toBe(304);
    const approver = { method: 'GET', url: report(), headers: { 'if-none-match': etag } } as const;
    expect((await as.approver(approver)).json()).toMatchObject({
      refusalToSubmit: 'submission.incomplete',
    });
    await record('TG12', { value: '100' });
    const changed = await as.clerk({
      method: 'GET',
      url: report(),
      headers: { 'if-none-match': etag },
    });
    expect(changed.json()).toMatchObject({ filled: 1, required: 2 });
  });

  test('a report with cells missing stays, and says which', async () => {
    expect((await submit(as.clerk)).json()).toMatchObject({ code: 'submission.approver-only' });
    expect((await submit(as.neighbour)).json()).toMatchObject({ code: 'unit.not-found' });
    expect((await submit(as.standingCommittee)).statusCode).toBe(403);
    const reply = await submit();
    expect(reply.json()).toMatchObject({
      status: 422,
      code: 'submission.incomplete',
      params: { count: 1 },
      issues: [{ path: 'cells.S2', params: { indicatorCode: 'S2' } }],
    });
  });

  test('drafts are in nobody else’s sight', async () => {
    const seen = await get(report(), as.standingCommittee);
    expect(seen.json()).toMatchObject({ state: 'draft', filled: 0, blockers: [] });
    const figures: { figure: { state: string } }[] = seen.json().rows;
    expect(figures.every(({ figure }) => figure.state === 'not-reported')).toBe(true);
    expect((await get(report(), as.neighbour)).statusCode).toBe(404);
  });

  test('what its sender has not seen is not sent', async () => {
    await record('S2', { numerator: '466', denominator: '480' });
    const { contentVersion } = (await get(report(), as.approver)).json();
    await record('S2', { numerator: '467', denominator: '480' }, 1);
    const payload = { ...declared, contentVersion };
    expect((await submit(as.approver, {}, payload)).json()).toMatchObject({
      status: 412,
      code: 'submission.changed',
    });
    expect((await get(report())).json()).toMatchObject({ state: 'draft', sendings: [] });
    expect((await get(report(), as.standingCommittee)).json().contentVersion).toBeNull();
  });

  test('sending fixes what was sent, when, and whether in time; the same key sends once', async () => {
    const { db } = api.database;
    const { contentVersion } = (await get(report(), as.approver)).json();
    for (const payload of [{}, { declaration: false }]) {
      expect((await submit(as.approver, {}, payload)).json()).toMatchObject({
        status: 422,
        code: 'submission.declaration-required',
        issues: [{ path: 'declaration' }],
      });
    }
    const key = { 'idempotency-key': 'send-1' };
    const seen = { ...declared, contentVersion };
    const reply = await submit(as.approver, key, seen);
    expect(reply.statusCode).toBe(200);
    expect(reply.json()).toMatchObject({
      state: 'submitted',
      sending: {
        number: 1,
        late: true,
        lateWorkingDays: 4,
        cells: 2,
        sentAt: '2017-06-22T10:34:00+07:00',
      },
    });
    expect((await submit(as.approver, key, seen)).json()).toEqual(reply.json());
    const kept = await db.selectFrom('sending').selectAll().executeTakeFirstOrThrow();
    const hash = createHash('sha256').update(kept.content).digest('hex');
    expect(reply.json().sending.hash).toBe(hash);
    expect(kept.declaration).toBe('Không chứa bí mật nhà nước');
    expect(JSON.parse(kept.content)).toMatchObject({
      cells: [
        { indicatorCode: 'S2', content: { numerator: '467', denominator: '480' } },
        { indicatorCode: 'TG12', content: { value: '100' } },
      ],
      declaration: 'Không chứa bí mật nhà nước',
    });
    expect((await submit()).json()).toMatchObject({ status: 409, code: 'submission.not-allowed' });
  });

  test('a marking of secrecy stops what bears it, and it is kept nowhere', async () => {
    const stamp = 'Văn bản TỐI MẬT số 12'.normalize('NFD');
    for (const field of ['note', 'cause', 'reason']) {
      const refused = await record('TG12', { value: '99', [field]: stamp }, 2);
      expect(refused.json()).toMatchObject({
        status: 422,
        code: 'secrecy.marked',
        issues: [{ path: field, code: 'secrecy.marked' }],
      });
      expect(refused.body).not.toContain('số 12');
    }
    const note = { ...declared, note: 'MẬT' };
    expect((await submit(as.approver, {}, note)).json()).toMatchObject({ code: 'secrecy.marked' });
    const kept = await sql<{ count: string }>`
      select (select count(*) from audit where after::text like '%số 12%')
        + (select count(*) from outbox where payload::text like '%số 12%')
        + (select count(*) from figure_revision where concat(note, cause, reason) like '%số 12%') as count`.execute(
      api.database.db,
    );
    expect(Number(kept.rows[0]?.count)).toBe(0);
  });

  test('what was sent is read by those above, and its row says how it stands', async () => {
    const seen = await get(report(), as.standingCommittee);
    expect(seen.json()).toMatchObject({ state: 'submitted', filled: 2, sendings: [{ number: 1 }] });
    expect(seen.json().rows[0]).toMatchObject({
      figure: { value: '100', stage: 'submitted' },
      target: { value: '120' },
      result: { actual: '100', target: '120', status: 'ahead' },
    });
    const parent = await api.database.db
      .selectFrom('result')
      .select(['total', 'reported'])
      .where('unit_id', '=', district.committee.id)
      .where('indicator_id', '=', district.indicator.id)
      .executeTakeFirstOrThrow();
    expect(parent).toEqual({ total: '100', reported: 1 });
  });

  test('after sending a change names its kind and a correction its reason; the clerk’s waits for the approver', async () => {
    expect((await record('TG12', { value: '90' }, 2)).json()).toMatchObject({
      code: 'figure.report-sent',
    });
    const kind = { kind: 'correction' };
    expect((await record('TG12', { value: '90', ...kind }, 2)).json()).toMatchObject({
      code: 'figure.reason-required',
    });
    const waiting = await record('TG12', { value: '90', ...kind, reason: 'cộng nhầm' }, 2);
    expect(waiting.json()).toMatchObject({
      stage: 'draft',
      changedSinceSent: true,
      version: 3,
      ...kind,
      reason: 'cộng nhầm',
    });
    const above = `/api/v1/figures/2017-H1/${district.ward.id}/TG12`;
    expect((await get(above, as.boardLeader)).json()).toMatchObject({ value: '100' });
    const sent = await record(
      'TG12',
      { value: '90', ...kind, reason: 'cộng nhầm' },
      3,
      as.approver,
    );
    expect(sent.json()).toMatchObject({ stage: 'submitted', changedSinceSent: false, version: 5 });
    expect((await get(above, as.boardLeader)).json()).toMatchObject({ value: '90' });
    const parent = await api.database.db
      .selectFrom('result')
      .select('total')
      .where('unit_id', '=', district.committee.id)
      .where('indicator_id', '=', district.indicator.id)
      .executeTakeFirstOrThrow();
    expect(parent.total).toBe('90');
  });

  test('what the clerk changed after sending the approver sends under the same kind, as it is', async () => {
    const change = { value: '90', reason: 'số ước' };
    const estimate = { ...change, kind: 'correction', quality: 'estimate' };
    expect((await record('TG12', estimate, 5, as.approver)).json()).toMatchObject({ version: 7 });
    const update = { value: '90', kind: 'official-update', quality: 'official' };
    expect((await record('TG12', update, 7)).json()).toMatchObject({ stage: 'draft', version: 8 });
    const sent = await record('TG12', update, 8, as.approver);
    expect(sent.json()).toMatchObject({ stage: 'submitted', quality: 'official', version: 10 });
  });

  test('a returned report turns to draft with its first change and can be sent again', async () => {
    const { db } = api.database;
    await db.updateTable('submission').set({ state: 'returned' }).execute();
    expect((await record('TG12', { value: '95' }, 10)).statusCode).toBe(200);
    expect((await get(report())).json()).toMatchObject({ state: 'draft' });
    expect((await submit()).json()).toMatchObject({ sending: { number: 2 } });
    const steps: { action: string }[] = (await get(report())).json().steps;
    expect(steps.map(({ action }) => action)).toEqual(['submit', 'revise', 'submit']);
  });
});
