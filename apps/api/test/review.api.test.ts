import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { aDistrict, type District } from './support/builders/district.ts';
import { anArea } from './support/builders/indicator.ts';
import { aField } from './support/builders/review.ts';
import { aTarget } from './support/builders/target.ts';
import { peopleOf } from './support/people-of.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';

describe('the review desk', () => {
  let api: TestApi;
  let district: District;
  let as: Awaited<ReturnType<typeof peopleOf>>;
  const report = () => `/api/v1/submissions/2017-H1/${district.ward.id}`;
  const desk = async (who = as.secretariat) => {
    const reply = await who({ method: 'GET', url: '/api/v1/reviews/2017-H1' });
    return reply.json();
  };
  const review = (headers: Record<string, string> = {}, who = as.secretariat) =>
    who({ method: 'GET', url: `/api/v1/reviews/2017-H1/${district.ward.id}`, headers });
  const record = (value: string, version: number) =>
    as.clerk({
      method: 'PUT',
      url: `/api/v1/figures/2017-H1/${district.ward.id}/TG12`,
      payload: { state: 'reported', value },
      headers: { 'if-match': `"${version}"` },
    });
  const submit = () =>
    as.approver({ method: 'POST', url: `${report()}/submit`, payload: { declaration: true } });
  const version = async (): Promise<number> =>
    (await as.secretariat({ method: 'GET', url: report() })).json().version;
  const move = async (action: string, payload: object = {}) =>
    as.secretariat({
      method: 'POST',
      url: `${report()}/${action}`,
      payload,
      headers: { 'if-match': `"${await version()}"` },
    });

  beforeAll(async () => {
    api = await startTestApi();
    const { db } = api.database;
    district = await aDistrict(db);
    const { ward, department, committee, indicator } = district;
    await aTarget(db, { unit_id: ward.id, indicator_id: indicator.id }, { value: '120' });
    const field = { unit_id: department.id, below_unit_id: committee.id };
    await aField(db, { area_id: await anArea(db), ...field });
    as = await peopleOf(api, district);
  });
  afterAll(() => api.close());

  test('every report owed is on it in official order, begun or not', async () => {
    expect((await desk()).items).toMatchObject([
      {
        unit: { shortName: 'P. Trúc Bạch', code: 'code:00004' },
        state: 'draft',
        sentAt: null,
        overdueWorkingDays: 4,
        nextActor: 'unit',
        unchecked: 0,
      },
      { unit: { shortName: 'P. Quán Thánh' }, state: 'draft' },
    ]);
  });

  test('it is nobody’s but reviewers’', async () => {
    for (const who of [as.clerk, as.approver, as.verifier, as.standingCommittee]) {
      expect((await who({ method: 'GET', url: '/api/v1/reviews/2017-H1' })).statusCode).toBe(403);
      expect((await review({}, who)).statusCode).toBe(403);
    }
  });

  test('a draft shows nothing of itself', async () => {
    await record('54', 0);
    expect((await review()).json()).toMatchObject({
      report: { state: 'draft', rows: [{ figure: { state: 'not-reported' } }] },
      cells: [{ before: null, check: { standing: null } }],
      comparedWith: null,
    });
  });

  test('a report that was sent waits for its reviewers, late as it came', async () => {
    expect((await submit()).statusCode).toBe(200);
    expect((await desk()).items[0]).toMatchObject({
      state: 'submitted',
      late: true,
      lateWorkingDays: 4,
      nextActor: 'review',
      unchecked: 1,
    });
    const read = (await review()).json();
    expect(read.cells).toMatchObject([{ before: null, check: { standing: 'unchecked' } }]);
    expect(read.next).toBe(district.otherWard.id);
  });

  test('unchanged it is not sent again; a comment or a verdict changes it', async () => {
    const { etag } = (await review()).headers;
    expect((await review({ 'if-none-match': String(etag) })).statusCode).toBe(304);
    await as.secretariat({
      method: 'POST',
      url: '/api/v1/comments',
      payload: {
        halfYear: '2017-H1',
        unit: district.ward.id,
        indicator: 'TG12',
        audience: 'review',
        text: 'Hỏi lại đài truyền thanh.',
      },
    });
    const said = await review({ 'if-none-match': String(etag) });
    expect(said.json()).toMatchObject({
      report: {
        comments: {
          items: [{ text: 'Hỏi lại đài truyền thanh.' }],
          audiences: ['unit-and-review', 'review'],
        },
      },
    });
    await as.verifier({
      method: 'PUT',
      url: `/api/v1/cross-checks/2017-H1/${district.ward.id}/TG12`,
      payload: { verdict: 'differs', revision: 1, value: '50' },
    });
    const compared = await review({ 'if-none-match': String(said.headers.etag) });
    expect(compared.json()).toMatchObject({
      cells: [{ check: { standing: 'differs', value: '50' } }],
    });
    expect((await desk()).items[0]).toMatchObject({ openComments: 1, unchecked: 0, differing: 1 });
  });

  test('sent again, what changed since shows what it was, and is to be compared anew', async () => {
    await move('start-review');
    const remarks = [{ indicator: 'TG12', text: 'Thấp hơn số của Phòng.' }];
    expect((await move('return', { remarks })).statusCode).toBe(200);
    expect((await desk()).items[0]).toMatchObject({ state: 'returned', nextActor: 'unit' });
    const { rows } = (await as.clerk({ method: 'GET', url: report() })).json();
    expect((await record('60', rows[0].figure.version)).statusCode).toBe(200);
    expect((await submit()).statusCode).toBe(200);
    expect((await review()).json()).toMatchObject({
      comparedWith: 1,
      report: { rows: [{ figure: { value: '60' } }], sendings: [{ number: 1 }, { number: 2 }] },
      cells: [
        {
          before: { state: 'reported', value: '54' },
          check: { standing: 'unchecked', value: null },
        },
      ],
    });
  });

  test('the trail keeps what was asked back by the code of its cell, however it was named', async () => {
    const remarks = [{ indicator: district.indicator.id, text: 'Xem lại sổ theo dõi.' }];
    await move('start-review');
    expect((await move('return', { remarks })).statusCode).toBe(200);
    const url = `/api/v1/audit?period=2017-H1&unit=${district.ward.id}&kind=submission&limit=1`;
    const [act] = (await as.secretariat({ method: 'GET', url })).json().items;
    expect(act).toMatchObject({
      action: 'submission.returned',
      after: { remarks: [{ indicator: 'TG12', text: 'Xem lại sổ theo dõi.' }] },
    });
    const { rows } = (await as.clerk({ method: 'GET', url: report() })).json();
    expect((await record('61', rows[0].figure.version)).statusCode).toBe(200);
    expect((await submit()).statusCode).toBe(200);
  });

  test('a cell changed after acceptance is counted until the report is sent and accepted anew', async () => {
    await move('start-review');
    expect((await move('accept')).statusCode).toBe(200);
    expect((await desk()).items[0]).toMatchObject({ state: 'accepted', changedSinceAccepted: 0 });
    const { rows } = (await as.clerk({ method: 'GET', url: report() })).json();
    const corrected = await as.approver({
      method: 'PUT',
      url: `/api/v1/figures/2017-H1/${district.ward.id}/TG12`,
      payload: {
        state: 'reported',
        value: '62',
        kind: 'correction',
        reason: 'Đếm sót',
        cause: 'a',
      },
      headers: { 'if-match': `"${rows[0].figure.version}"` },
    });
    expect(corrected.json()).toMatchObject({ kind: 'correction', reason: 'Đếm sót' });
    expect((await desk()).items[0]).toMatchObject({ state: 'accepted', changedSinceAccepted: 1 });
    expect((await review()).json().report.rows[0].figure).toMatchObject({
      value: '62',
      stage: 'submitted',
      kind: 'correction',
      reason: 'Đếm sót',
    });
  });

  test('what changed after acceptance is accepted once more, by who did not enter it, and the totals say so', async () => {
    expect((await desk()).items[0]).toMatchObject({ nextActor: 'review' });
    const { actions } = (await review()).json().report;
    expect(actions).toContainEqual({ action: 'accept', refusal: null, help: null });
    const accepted = await move('accept');
    expect(accepted.json()).toMatchObject({ state: 'accepted' });
    expect((await desk()).items[0]).toMatchObject({ changedSinceAccepted: 0, nextActor: null });
    expect((await review()).json().report.rows[0].figure).toMatchObject({
      value: '62',
      stage: 'accepted',
      kind: 'correction',
    });
    const again = await move('accept');
    expect(again.json()).toMatchObject({ code: 'submission.not-allowed' });
  });

  test('a first deadline that was moved past more time is the one in force', async () => {
    await api.database.db
      .updateTable('submission')
      .set({ extended_to: new Date('2017-06-15T23:59:59+07:00') })
      .where('unit_id', '=', district.ward.id)
      .execute();
    expect((await desk()).items[0]).toMatchObject({ dueAt: '2017-06-16T17:00:00+07:00' });
  });
});
