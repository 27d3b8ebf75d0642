import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { aDistrict, type District } from './support/builders/district.ts';
import { anIndicator } from './support/builders/indicator.ts';
import { peopleOf } from './support/people-of.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';
import { databaseKinds } from './support/test-database.ts';

type Who = keyof District['people'];

const GROUND = 'Báo cáo giấy số 05-BC/ĐU ngày 14/6/2017';

// One ward whose figures came on paper, from the opening to the signed copy; the tests follow one another.
describe.each(databaseKinds())('figures entered on behalf of a unit on %s', (kind) => {
  let api: TestApi;
  let district: District;
  let as: Awaited<ReturnType<typeof peopleOf>>;
  const report = (rest = '') => `/api/v1/submissions/2017-H1/${district.ward.id}${rest}`;
  const cell = (code = 'TG12') => `/api/v1/figures/2017-H1/${district.ward.id}/${code}`;
  const get = async (who: Who, url: string) => (await as[who]({ method: 'GET', url })).json();
  const post = async (who: Who, action: string, payload: object = {}) => {
    const reply = await as[who]({ method: 'POST', url: report(`/${action}`), payload });
    return { status: reply.statusCode, ...reply.json() };
  };
  const open = (who: Who, ground = GROUND) => post(who, 'on-behalf', { ground });
  const record = async (
    who: Who,
    value: string,
    {
      version = 0,
      code = 'TG12',
      more = {},
      key,
    }: Partial<Record<'code' | 'key', string>> & {
      version?: number;
      more?: object;
    } = {},
  ) => {
    const reply = await as[who]({
      method: 'PUT',
      url: cell(code),
      payload: { state: 'reported', value, ...more },
      headers: { 'if-match': `"${version}"`, ...(key && { 'idempotency-key': key }) },
    });
    return { status: reply.statusCode, etag: reply.headers.etag, ...reply.json() };
  };
  const rowOf = async (who: Who, code = 'TG12') => {
    const { rows } = await get(who, report());
    return rows.find((row: { indicator: { code: string } }) => row.indicator.code === code);
  };

  beforeAll(async () => {
    api = await startTestApi({ kind });
    district = await aDistrict(api.database.db);
    await anIndicator(api.database.db, { code: 'TG13' });
    as = await peopleOf(api, district);
    api.clock.at = new Date('2017-06-14T09:00:00+07:00');
  });
  afterAll(() => api.close());

  test('nobody enters for a unit before it is said on what ground', async () => {
    expect(await record('secretariat', '10')).toMatchObject({
      status: 409,
      code: 'on-behalf.not-opened',
    });
    expect(await rowOf('secretariat')).toMatchObject({ refusalToRecord: 'on-behalf.not-opened' });
    expect((await get('secretariat', report())).onBehalf).toEqual({
      opening: null,
      refusalToOpen: null,
      enters: false,
    });
    expect(await open('secretariat', ' ')).toMatchObject({
      status: 422,
      code: 'on-behalf.ground-required',
      issues: [{ path: 'ground' }],
    });
    expect(await open('secretariat', 'Công văn MẬT')).toMatchObject({ code: 'secrecy.marked' });
  });

  test('only the secretariat opens it; who works in the unit needs no opening', async () => {
    for (const who of ['clerk', 'approver', 'boardLeader', 'standingCommittee'] as const) {
      expect(await open(who)).toMatchObject({ status: 403, code: 'auth.forbidden' });
      expect((await get(who, report())).onBehalf).toMatchObject({
        refusalToOpen: 'auth.forbidden',
      });
    }
    expect((await open('neighbour')).status).toBe(404);
    expect((await open('administrator')).status).toBe(403);
  });

  test('the opening is told to the unit, and stands as the first one said it', async () => {
    const opened = await open('secretariat');
    expect(opened).toMatchObject({ status: 200, ground: GROUND, office: expect.any(String) });
    expect(await open('secretariat', 'Điện thoại')).toMatchObject({ status: 200, ground: GROUND });
    expect((await get('clerk', report())).onBehalf).toMatchObject({
      opening: { ground: GROUND },
      enters: false,
    });
    expect((await get('secretariat', report())).onBehalf).toMatchObject({ enters: true });
    expect((await get('boardLeader', report())).onBehalf).toMatchObject({ enters: false });
    const { items } = await get('clerk', `/api/v1/audit?period=2017-H1&unit=${district.ward.id}`);
    expect(items).toMatchObject([
      { action: 'submission.opened-on-behalf', reason: GROUND, after: { ground: GROUND } },
    ]);
  });

  test('a figure is recorded with its mark, which the client has no say in', async () => {
    expect(await record('secretariat', '10', { more: { onBehalf: false } })).toMatchObject({
      status: 422,
    });
    expect(await record('clerk', '10', { more: { onBehalf: true } })).toMatchObject({
      status: 422,
    });
    const made = await record('secretariat', '10', { key: 'nh-1' });
    expect(made).toMatchObject({ status: 200, etag: '"1"', onBehalf: true, stage: 'draft' });
    expect(await record('secretariat', '10', { key: 'nh-1' })).toEqual(made);
    expect(await record('secretariat', '11', { key: 'nh-1' })).toMatchObject({
      code: 'idempotency.key-reused',
    });
    expect(await record('secretariat', '11')).toMatchObject({
      status: 412,
      current: { value: '10', version: 1, onBehalf: true },
    });
    expect(await record('secretariat', '12', { version: 1 })).toMatchObject({
      version: 2,
      onBehalf: true,
    });
    const audit = await api.database.db
      .selectFrom('audit')
      .where('action', '=', 'figure.recorded')
      .select(['after', 'actor_role'])
      .execute();
    expect(audit).toMatchObject([
      { actor_role: 'secretariat', after: { value: '10', on_behalf: true } },
      { actor_role: 'secretariat', after: { value: '12', on_behalf: true } },
    ]);
  });

  test('its unit and the secretariat see it, marked and with who wrote it; nobody else does', async () => {
    for (const who of ['clerk', 'approver', 'secretariat'] as const) {
      expect(await rowOf(who)).toMatchObject({ figure: { value: '12', onBehalf: true } });
      const { revisions, ...figure } = await get(who, cell());
      expect(figure).toMatchObject({ value: '12', version: 2, onBehalf: true });
      expect(revisions).toMatchObject([
        { number: 2, onBehalf: true, office: expect.any(String) },
        { number: 1, onBehalf: true },
      ]);
    }
    for (const who of ['boardLeader', 'standingCommittee'] as const) {
      expect(await rowOf(who)).toMatchObject({ figure: { value: null, onBehalf: false } });
      expect(await get(who, cell())).toMatchObject({ value: null, version: 0, revisions: [] });
      expect((await get(who, '/api/v1/figures?period=2017-H1')).items).toEqual([]);
    }
    expect((await get('secretariat', '/api/v1/figures?period=2017-H1')).items).toMatchObject([
      { value: '12', onBehalf: true },
    ]);
    const review = await get('secretariat', `/api/v1/reviews/2017-H1/${district.ward.id}`);
    expect(review.report.rows[0].figure).toMatchObject({ value: null });
  });

  test('what the unit writes itself is its own: neither read nor written over', async () => {
    expect(await record('clerk', '70', { code: 'TG13' })).toMatchObject({ onBehalf: false });
    expect(await rowOf('secretariat', 'TG13')).toMatchObject({
      figure: { value: null, version: 0 },
      refusalToRecord: 'on-behalf.kept-by-unit',
    });
    expect(await record('secretariat', '71', { code: 'TG13' })).toMatchObject({
      status: 409,
      code: 'on-behalf.kept-by-unit',
    });
    expect(await record('secretariat', '71', { code: 'TG13', version: 1 })).not.toHaveProperty(
      'current',
    );
    expect(await record('clerk', '13', { version: 2 })).toMatchObject({
      version: 3,
      onBehalf: false,
    });
    expect(await record('secretariat', '12', { version: 3 })).toMatchObject({
      code: 'on-behalf.kept-by-unit',
    });
    expect(await get('secretariat', cell())).toMatchObject({ value: null, revisions: [] });
  });

  test('the secretariat enters and never sends; sending ends the opening', async () => {
    expect(await post('secretariat', 'submit', { declaration: true })).toMatchObject({
      code: 'submission.approver-only',
    });
    expect(await post('approver', 'submit', { declaration: true })).toMatchObject({ status: 200 });
    expect((await get('clerk', report())).onBehalf.opening).toBeNull();
    expect(await record('secretariat', '14', { version: 4 })).toMatchObject({
      code: 'on-behalf.report-sent',
    });
    expect(await open('secretariat')).toMatchObject({ code: 'on-behalf.report-sent' });
  });

  test('what was given back is opened anew, and the first figure makes it a draft', async () => {
    await post('secretariat', 'start-review');
    await post('secretariat', 'return', { reason: 'Thiếu số của tháng 5' });
    const { version } = (await rowOf('secretariat')).figure;
    expect(await record('secretariat', '20', { version })).toMatchObject({
      code: 'on-behalf.not-opened',
    });
    expect(await open('secretariat', 'Báo cáo giấy bổ sung')).toMatchObject({ status: 200 });
    expect(await record('secretariat', '20', { version })).toMatchObject({
      status: 200,
      onBehalf: true,
      changedSinceSent: true,
    });
    expect(await get('clerk', report())).toMatchObject({ state: 'draft' });
    expect(await rowOf('boardLeader')).toMatchObject({ figure: { value: '13', onBehalf: false } });
  });

  test('everybody who reads the report sees the mark once it is sent, and the desk counts it', async () => {
    expect((await get('secretariat', '/api/v1/reviews/2017-H1')).items).toContainEqual(
      expect.objectContaining({ isOpenedOnBehalf: true, onBehalf: 0 }),
    );
    await post('approver', 'submit', { declaration: true });
    expect(await rowOf('standingCommittee')).toMatchObject({
      figure: { value: '20', onBehalf: true },
    });
    expect((await get('secretariat', '/api/v1/reviews/2017-H1')).items).toContainEqual(
      expect.objectContaining({ isOpenedOnBehalf: false, onBehalf: 1, signing: 'awaited' }),
    );
  });

  test('nobody accepts what they entered for the unit', async () => {
    await post('secretariat', 'start-review');
    expect(await post('secretariat', 'accept')).toMatchObject({ code: 'submission.own-entry' });
    expect(await post('boardLeader', 'accept')).toMatchObject({ status: 200 });
  });

  test('a half-year that is closed takes nothing more on behalf of anybody', async () => {
    await api.database.db
      .updateTable('period')
      .set({ state: 'closed', closed_at: new Date() })
      .execute();
    const url = `/api/v1/submissions/2017-H1/${district.otherWard.id}/on-behalf`;
    const reply = await as.secretariat({ method: 'POST', url, payload: { ground: GROUND } });
    expect(reply.json()).toMatchObject({ status: 409, code: 'period.not-open' });
  });
});
