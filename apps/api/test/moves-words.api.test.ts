import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { aDistrict, type District } from './support/builders/district.ts';
import { peopleOf } from './support/people-of.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';
import { databaseKinds } from './support/test-database.ts';

type Who = keyof District['people'];

/** What goes with every sending. */
const DECLARED = { declaration: true };

// What is said with the moves of one report, and of those that are refused; the tests follow one another.
describe.each(databaseKinds())('the words of moves on %s', (kind) => {
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
  const record = async (value: string, version: number) => {
    const reply = await as.clerk({
      method: 'PUT',
      url: `/api/v1/figures/2017-H1/${district.ward.id}/TG12`,
      payload: { state: 'reported', value },
      headers: { 'if-match': `"${version}"` },
    });
    return { status: reply.statusCode, ...reply.json() };
  };

  beforeAll(async () => {
    api = await startTestApi({ kind });
    district = await aDistrict(api.database.db);
    as = await peopleOf(api, district);
    api.clock.at = new Date('2017-06-14T09:00:00+07:00');
  });
  afterAll(() => api.close());

  test('what its people say to each other with a move stays in the unit', async () => {
    expect(await record('186', 0)).toMatchObject({ status: 200 });
    await move('clerk', 'send-to-approver', { note: 'Chờ đồng chí Bí thư' });
    await move('clerk', 'recall', { note: 'Còn sót một khu' });
    const own = JSON.stringify(await read('approver'));
    expect(own).toContain('Chờ đồng chí Bí thư');
    expect(own).toContain('Còn sót một khu');
    const audit = `/api/v1/audit?period=2017-H1&unit=${district.ward.id}&kind=submission`;
    const ownTrail = (await as.approver({ method: 'GET', url: audit })).json();
    expect(ownTrail.items[0]).toMatchObject({ reason: 'Còn sót một khu', address: '127.0.0.1' });
    for (const who of ['secretariat', 'boardLeader', 'standingCommittee'] as const) {
      const { steps } = await read(who);
      expect(steps.slice(-2)).toMatchObject([
        { action: 'send-to-approver', reason: null },
        { action: 'recall', reason: null },
      ]);
      const trail = await as[who]({ method: 'GET', url: audit });
      expect(trail.json().items[0]).toMatchObject({
        action: 'submission.recalled',
        reason: null,
        address: null,
      });
      expect(trail.body).not.toMatch(/Bí thư|Còn sót/u);
    }
    const url = `/api/v1/reviews/2017-H1/${district.ward.id}`;
    const review = await as.secretariat({ method: 'GET', url });
    expect(review.statusCode).toBe(200);
    expect(review.body).not.toMatch(/Bí thư|Còn sót/u);
    // What is told on leaves the unit; the audit keeps every word.
    const { db } = api.database;
    const payloads = await db.selectFrom('outbox').select('payload').execute();
    expect(JSON.stringify(payloads)).not.toMatch(/Bí thư|Còn sót/u);
    const kept = await db.selectFrom('audit').select(['reason', 'after']).execute();
    expect(JSON.stringify(kept)).toMatch(/Chờ đồng chí Bí thư/u);
  });

  test('a refusal names who can help, and whom is said in the language asked for', async () => {
    const { db } = api.database;
    const name = (id: string, display_name: string) =>
      db.updateTable('account').set({ display_name }).where('id', '=', id).execute();
    await name(district.people.approver.id, 'Trần Văn Duyệt');
    await name(district.people.boardLeader.id, 'Lê Thị Trưởng');
    expect(await move('clerk', 'submit', DECLARED)).toMatchObject({
      code: 'submission.approver-only',
      help: {
        role: 'unit-approver',
        names: ['Trần Văn Duyệt'],
        text: 'Đề nghị đồng chí liên hệ Trần Văn Duyệt để duyệt, gửi báo cáo.',
      },
    });
    await db.updateTable('submission').set({ state: 'locked' }).execute();
    const locked = await record('1', 1);
    expect(locked).toMatchObject({
      code: 'figure.report-locked',
      help: { role: 'board-leader', names: ['Lê Thị Trưởng'] },
    });
    const english = await move('approver', 'submit', DECLARED, { 'accept-language': 'en' });
    expect(english).toMatchObject({
      code: 'submission.locked',
      help: { text: 'Please ask Lê Thị Trưởng to reopen it.' },
    });
    expect(await move('neighbour', 'submit', DECLARED)).not.toHaveProperty('help');
    await db.deleteFrom('role_grant').where('role', '=', 'board-leader').execute();
    expect(await move('approver', 'submit', DECLARED)).toMatchObject({
      help: { names: [], text: 'Đề nghị đồng chí liên hệ lãnh đạo Ban để mở lại.' },
    });
  });
});
