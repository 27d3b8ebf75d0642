import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { aDistrict, type District } from './support/builders/district.ts';
import { peopleOf } from './support/people-of.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';

type Who = keyof District['people'];
const END_OF = (day: string) => `${day}T23:59:59.999+07:00`;

// One ward's report, due 16/06/2017 at 17:00, which asks for more time; the tests follow one another.
describe('more time for a report', () => {
  let api: TestApi;
  let district: District;
  let as: Awaited<ReturnType<typeof peopleOf>>;
  const report = () => `/api/v1/submissions/2017-H1/${district.ward.id}`;
  const move = async (who: Who, action: string, payload: object = {}) => {
    const reply = await as[who]({ method: 'POST', url: `${report()}/${action}`, payload });
    return { status: reply.statusCode, ...reply.json() };
  };
  const read = async (who: Who = 'clerk') =>
    (await as[who]({ method: 'GET', url: report() })).json();
  const refusalOf = async (who: Who, wanted: string) =>
    (await read(who)).actions.find(({ action }: { action: string }) => action === wanted).refusal;
  const trail = async () => {
    const url = `/api/v1/audit?period=2017-H1&unit=${district.ward.id}&kind=submission`;
    const { items } = (await as.secretariat({ method: 'GET', url })).json();
    return items.map(({ action, reason }: { action: string; reason: string | null }) => [
      action,
      reason,
    ]);
  };

  beforeAll(async () => {
    api = await startTestApi();
    district = await aDistrict(api.database.db);
    as = await peopleOf(api, district);
    api.clock.at = new Date('2017-06-14T09:00:00+07:00');
  });
  afterAll(() => api.close());

  test('has an end, which the report says and the refusal names', async () => {
    expect(await read()).toMatchObject({ latestExtension: '2017-06-30', extension: null });
    for (const [who, action, more] of [
      ['clerk', 'request-extension', { reason: 'Chờ đối chiếu' }],
      ['boardLeader', 'extend', {}],
    ] as const) {
      expect(await move(who, action, { until: '2099-12-31', ...more })).toMatchObject({
        status: 422,
        code: 'submission.extension-too-late',
        title: 'Chỉ gia hạn được đến hết ngày 30/06/2017.',
        issues: [{ path: 'until', params: { latest: '30/06/2017' } }],
      });
    }
  });

  test('is asked for once: the next waits until that is answered', async () => {
    const asked = { until: '2017-06-21', reason: 'Chờ đối chiếu' };
    expect(await move('clerk', 'request-extension', asked)).toMatchObject({ status: 200 });
    expect(await read()).toMatchObject({ extension: { requestedUntil: '2017-06-21' } });
    expect(await refusalOf('clerk', 'request-extension')).toBe('submission.extension-requested');
    expect(await move('approver', 'request-extension', asked)).toMatchObject({
      status: 409,
      code: 'submission.extension-requested',
      help: { role: 'board-leader' },
    });
    const desk = await as.boardLeader({ method: 'GET', url: '/api/v1/reviews/2017-H1' });
    expect(desk.json().items[0]).toMatchObject({ extensionRequestedUntil: '2017-06-21' });
  });

  test('is declined for a reason, by who could grant it', async () => {
    const why = { reason: 'Số liệu đã đủ' };
    expect(await move('secretariat', 'decline-extension', why)).toMatchObject({ status: 403 });
    expect(await move('boardLeader', 'decline-extension', { reason: ' ' })).toMatchObject({
      status: 422,
      code: 'submission.reason-required',
      issues: [{ path: 'reason' }],
    });
    expect(await move('boardLeader', 'decline-extension', why)).toMatchObject({
      status: 200,
      dueAt: '2017-06-16T17:00:00+07:00',
    });
    expect(await read()).toMatchObject({ extension: null });
    expect(await move('boardLeader', 'decline-extension', why)).toMatchObject({
      code: 'submission.extension-not-requested',
    });
  });

  test('is granted, then changed either way for a reason; the first deadline stays', async () => {
    const asked = { until: '2017-06-21', reason: 'Mất điện' };
    expect(await move('clerk', 'request-extension', asked)).toMatchObject({ status: 200 });
    expect(await move('boardLeader', 'extend', { until: '2017-06-22' })).toMatchObject({
      dueAt: END_OF('2017-06-22'),
    });
    expect(await read()).toMatchObject({ extension: null, dueAt: END_OF('2017-06-22') });
    expect(await move('boardLeader', 'extend', { until: '2017-06-19' })).toMatchObject({
      status: 422,
      code: 'submission.reason-required',
      issues: [{ path: 'note' }],
    });
    expect(
      await move('boardLeader', 'extend', { until: '2017-06-19', note: 'Hội nghị họp sớm' }),
    ).toMatchObject({
      dueAt: END_OF('2017-06-19'),
      firstDueAt: '2017-06-16T17:00:00+07:00',
    });
    expect(
      await move('boardLeader', 'extend', { until: '2017-06-15', note: 'Sớm hơn' }),
    ).toMatchObject({ code: 'submission.extension-not-later' });
  });

  test('is taken back until the first deadline has passed', async () => {
    const why = { reason: 'Đơn vị đã đủ số liệu' };
    expect(await move('boardLeader', 'withdraw-extension', why)).toMatchObject({
      status: 200,
      dueAt: '2017-06-16T17:00:00+07:00',
    });
    expect(await move('boardLeader', 'withdraw-extension', why)).toMatchObject({
      code: 'submission.extension-not-granted',
    });
    await move('boardLeader', 'extend', { until: '2017-06-20' });
    api.clock.at = new Date('2017-06-19T09:00:00+07:00');
    expect(await move('boardLeader', 'withdraw-extension', why)).toMatchObject({
      status: 409,
      code: 'submission.extension-in-use',
    });
    expect(
      await move('boardLeader', 'extend', { until: '2017-06-18', note: 'Rút ngắn' }),
    ).toMatchObject({ code: 'submission.extension-past' });
  });

  test('changes nothing of what was sent, and what was asked ends with the sending', async () => {
    await as.clerk({
      method: 'PUT',
      url: `/api/v1/figures/2017-H1/${district.ward.id}/TG12`,
      payload: { state: 'reported', value: '54' },
      headers: { 'if-match': '"0"' },
    });
    await move('clerk', 'request-extension', { until: '2017-06-22', reason: 'Chờ chi bộ' });
    const sent = await move('approver', 'submit', { declaration: true });
    expect(sent).toMatchObject({ sending: { late: false, dueAt: END_OF('2017-06-20') } });
    await move('secretariat', 'start-review');
    await move('secretariat', 'return', { reason: 'Thiếu' });
    expect(await read()).toMatchObject({ extension: null });
    await move('boardLeader', 'extend', { until: '2017-06-19', note: 'Gửi lại trong ngày' });
    const { sendings, dueAt } = await read();
    expect(dueAt).toBe(END_OF('2017-06-19'));
    expect(sendings).toMatchObject([{ late: false, dueAt: END_OF('2017-06-20') }]);
  });

  test('is kept in the trail act by act, with its reasons', async () => {
    expect((await trail()).toReversed()).toEqual([
      ['submission.extension-requested', 'Chờ đối chiếu'],
      ['submission.extension-declined', 'Số liệu đã đủ'],
      ['submission.extension-requested', 'Mất điện'],
      ['submission.extended', null],
      ['submission.extension-changed', 'Hội nghị họp sớm'],
      ['submission.extension-withdrawn', 'Đơn vị đã đủ số liệu'],
      ['submission.extended', null],
      ['submission.extension-requested', 'Chờ chi bộ'],
      ['submission.sent', null],
      ['submission.review-started', null],
      ['submission.returned', 'Thiếu'],
      ['submission.extension-changed', 'Gửi lại trong ngày'],
    ]);
  });
});
