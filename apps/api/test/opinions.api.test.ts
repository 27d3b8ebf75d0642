import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { anArea } from './support/builders/indicator.ts';
import { aDistrict, type District } from './support/builders/district.ts';
import { peopleOf } from './support/people-of.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';
import { databaseKinds } from './support/test-database.ts';

describe.each(databaseKinds())('opinions on a draft on %s', (kind) => {
  let api: TestApi;
  let district: District;
  let area: string;
  let as: Awaited<ReturnType<typeof peopleOf>>;
  const report = () => `/api/v1/submissions/2017-H1/${district.ward.id}`;
  const say = async (who: typeof as.clerk, payload: object, ref = area) => {
    const reply = await who({ method: 'PUT', url: `${report()}/opinions/${ref}`, payload });
    return { status: reply.statusCode, ...reply.json() };
  };
  const read = async (who: typeof as.clerk) => (await who({ method: 'GET', url: report() })).json();
  const move = (who: typeof as.clerk, action: string, payload: object = {}) =>
    who({ method: 'POST', url: `${report()}/${action}`, payload });
  const kept = () =>
    api.database.db.selectFrom('unit_opinion').select(['number', 'opinion']).execute();

  beforeAll(async () => {
    api = await startTestApi({ kind });
    district = await aDistrict(api.database.db);
    area = await anArea(api.database.db);
    as = await peopleOf(api, district);
    api.clock.at = new Date('2017-06-14T09:00:00+07:00');
  });
  afterAll(() => api.close());

  test('nobody is asked before the report waits for its approver', async () => {
    expect(await say(as.clerk, { opinion: 'agree' })).toMatchObject({
      status: 409,
      code: 'submission.not-allowed',
    });
    expect(await read(as.clerk)).toMatchObject({
      opinions: [],
      refusalToOpine: 'submission.not-allowed',
    });
    expect(await kept()).toEqual([]);
  });

  test('the unit’s own people say what they think, and the last word of each is shown', async () => {
    const url = `/api/v1/figures/2017-H1/${district.ward.id}/TG12`;
    const payload = { state: 'reported', value: '186' };
    await as.clerk({ method: 'PUT', url, payload, headers: { 'if-match': '"0"' } });
    await move(as.clerk, 'send-to-approver');
    const before = await as.approver({ method: 'GET', url: report() });
    expect(await say(as.clerk, { opinion: 'remark', text: 'Xem lại mục 2.' })).toMatchObject({
      status: 200,
      areaId: area,
      byName: 'Nguyễn Văn A',
      opinion: 'remark',
      text: 'Xem lại mục 2.',
    });
    const { db } = api.database;
    const { code } = await db
      .insertInto('area')
      .values({ code: 'KHAC', block: 'A', name: 'Khác', name_en: 'Other', display_order: 99 })
      .returning('code')
      .executeTakeFirstOrThrow();
    expect(await say(as.clerk, { opinion: 'agree' }, code)).toMatchObject({
      status: 404,
      code: 'area.not-found',
    });
    const since = { 'if-none-match': String(before.headers.etag) };
    const anew = await as.approver({ method: 'GET', url: report(), headers: since });
    expect(anew.json().opinions).toHaveLength(1);
    expect(await say(as.clerk, { opinion: 'agree' })).toMatchObject({ opinion: 'agree' });
    expect(await say(as.clerk, { opinion: 'agree' })).toMatchObject({ opinion: 'agree' });
    expect((await read(as.approver)).opinions).toMatchObject([{ opinion: 'agree', text: null }]);
    expect(await kept()).toEqual([
      { number: 1, opinion: 'remark' },
      { number: 2, opinion: 'agree' },
    ]);
  });

  test('a remark says what about, names an area there is, and bears no marking', async () => {
    expect(await say(as.clerk, { opinion: 'remark', text: ' ' })).toMatchObject({
      status: 422,
      code: 'submission.reason-required',
      issues: [{ path: 'text' }],
    });
    expect(await say(as.clerk, { opinion: 'agree' }, 'KHONG-CO')).toMatchObject({
      code: 'area.not-found',
    });
    expect(await say(as.clerk, { opinion: 'remark', text: 'Tài liệu TỐI MẬT' })).toMatchObject({
      status: 422,
      code: 'secrecy.marked',
      issues: [{ path: 'text' }],
    });
    expect(await kept()).toHaveLength(2);
  });

  test('nobody above and nobody beside reads or says any', async () => {
    expect(await say(as.secretariat, { opinion: 'agree' })).toMatchObject({ status: 403 });
    expect(await say(as.neighbour, { opinion: 'agree' })).toMatchObject({ status: 404 });
    expect(await read(as.secretariat)).toMatchObject({ opinions: [] });
    expect(await kept()).toHaveLength(2);
  });

  test('the trail keeps that somebody spoke, and not the words', async () => {
    const rows = await api.database.db
      .selectFrom('audit')
      .where('action', '=', 'submission.opinion-given')
      .select(['before', 'after'])
      .execute();
    expect(rows.map(({ after }) => after)).toEqual([{ opinion: 'remark' }, { opinion: 'agree' }]);
    expect(JSON.stringify(rows)).not.toContain('Xem lại');
  });

  test('a remark keeps nobody from sending, and once it is sent nothing more is said', async () => {
    await say(as.clerk, { opinion: 'remark', text: 'Vẫn chưa rõ.' });
    const sent = await move(as.approver, 'submit', { declaration: true });
    expect(sent.statusCode).toBe(200);
    expect(await say(as.clerk, { opinion: 'agree' })).toMatchObject({ status: 409 });
    expect((await read(as.clerk)).opinions).toHaveLength(1);
    expect((await read(as.secretariat)).opinions).toEqual([]);
  });

  test('a refused move says who can help, to the unit’s own people alone', async () => {
    const helpOf = async (who: typeof as.clerk, action: string) =>
      (await read(who)).actions.find((one: { action: string }) => one.action === action).help;
    expect(await helpOf(as.clerk, 'submit')).toMatchObject({ permission: 'submission.submit' });
    expect(await helpOf(as.approver, 'submit')).toMatchObject({ permission: 'submission.review' });
    expect(await helpOf(as.secretariat, 'submit')).toBeNull();
  });
});
