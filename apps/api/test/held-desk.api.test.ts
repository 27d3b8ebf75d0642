import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { CommentDto } from '@tiendo/contract/comment';

import { aDistrict, type District } from './support/builders/district.ts';
import { anArea } from './support/builders/indicator.ts';
import { aField } from './support/builders/review.ts';
import { peopleOf } from './support/people-of.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';

// One desk, held by the secretariat while all around it changes; the tests follow one another.
describe('a desk that somebody holds', () => {
  let api: TestApi;
  let district: District;
  let as: Awaited<ReturnType<typeof peopleOf>>;
  const report = (rest = '') => `/api/v1/submissions/2017-H1/${district.ward.id}${rest}`;
  const desk = (tag?: unknown) =>
    as.secretariat({
      method: 'GET',
      url: '/api/v1/reviews/2017-H1',
      headers: typeof tag === 'string' ? { 'if-none-match': tag } : {},
    });
  const post = (who: keyof typeof as, url: string, payload: object = {}) =>
    as[who]({ method: 'POST', url, payload });
  const say = (who: keyof typeof as, audience: string) =>
    post(who, '/api/v1/comments', {
      halfYear: '2017-H1',
      unit: district.ward.id,
      indicator: 'TG12',
      audience,
      text: 'Đề nghị xem lại.',
    });
  const record = (value: string, version: number, kind: object = {}) =>
    as.clerk({
      method: 'PUT',
      url: `/api/v1/figures/2017-H1/${district.ward.id}/TG12`,
      payload: { state: 'reported', value, ...kind },
      headers: { 'if-match': `"${version}"` },
    });
  const settle = async () => {
    const url = `/api/v1/comments?period=2017-H1&unit=${district.ward.id}`;
    const { items } = (await as.secretariat({ method: 'GET', url })).json();
    const { id }: CommentDto = items[0];
    return as.secretariat({
      method: 'PUT',
      url: `/api/v1/comments/${id}/resolution`,
      payload: { resolved: true },
    });
  };

  beforeAll(async () => {
    api = await startTestApi();
    const { db } = api.database;
    district = await aDistrict(db);
    as = await peopleOf(api, district);
  });
  afterAll(() => api.close());

  test.each<[string, () => Promise<unknown>]>([
    ['nothing', () => Promise.resolve()],
    ['a draft', () => record('54', 0)],
    ['what a unit’s people say to each other', () => say('clerk', 'unit')],
  ])('is held on after %s, which is not on it', async (_, act) => {
    const { etag } = (await desk()).headers;
    await act();
    expect((await desk(etag)).statusCode).toBe(304);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['a comment', () => say('secretariat', 'unit-and-review')],
    ['a comment that is settled', settle],
    [
      'entering for a unit',
      () => post('secretariat', report('/on-behalf'), { ground: 'Bản giấy' }),
    ],
    [
      'more time asked for',
      () =>
        post('approver', report('/request-extension'), { until: '2017-06-23', reason: 'Mất điện' }),
    ],
    ['a report that is sent', () => post('approver', report('/submit'), { declaration: true })],
    [
      'a department that compares',
      async () => {
        const { department, committee } = district;
        const field = { unit_id: department.id, below_unit_id: committee.id };
        await aField(api.database.db, { area_id: await anArea(api.database.db), ...field });
      },
    ],
    [
      'its verdict',
      () =>
        as.verifier({
          method: 'PUT',
          url: `/api/v1/cross-checks/2017-H1/${district.ward.id}/TG12`,
          payload: { revision: 1, verdict: 'differs', value: '53' },
          headers: { 'if-match': '"0"' },
        }),
    ],
    ['a review that begins', () => post('secretariat', report('/start-review'))],
    [
      'a report that is returned',
      () => post('secretariat', report('/return'), { reason: 'Thiếu' }),
    ],
    ['a report that is worked on again', () => record('55', 2)],
    [
      'a name',
      () => api.database.db.updateTable('unit_version').set({ short_name: 'P. Mới' }).execute(),
    ],
    [
      'a deadline that is moved',
      () =>
        api.database.db
          .updateTable('period_deadline')
          .set({
            due_at: '2017-06-22T11:00:00+07:00',
            corrections_until: '2017-07-01T17:00:00+07:00',
          })
          .execute(),
    ],
    [
      'a deadline that passes',
      () => {
        api.clock.at = new Date('2017-06-22T11:30:00+07:00');
        return Promise.resolve();
      },
    ],
    [
      'the next working day',
      () => {
        api.clock.at = new Date('2017-06-23T08:00:00+07:00');
        return Promise.resolve();
      },
    ],
  ])('is behind after %s', async (_, act) => {
    const before = await desk();
    await act();
    const after = await desk(before.headers.etag);
    expect(after.statusCode).toBe(200);
    expect(after.json()).not.toEqual(before.json());
  });
});
