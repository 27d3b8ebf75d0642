import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { aDistrict, type District } from './support/builders/district.ts';
import { peopleOf } from './support/people-of.ts';
import { type TestApi, startTestApi } from './support/test-api.ts';

type Sender = Awaited<ReturnType<TestApi['as']>>;

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

describe('reading filled-in forms', () => {
  let api: TestApi;
  let district: District;
  beforeAll(async () => {
    api = await startTestApi({ env: { FORM_READINGS_A_MINUTE: '2' } });
    district = await aDistrict(api.database.db);
  });
  afterAll(() => api.close());

  test('has a pace for each account, and who is too quick is told when to come again', async () => {
    const { clerk, approver } = await peopleOf(api, district);
    const hand = (who: Sender) =>
      who({
        method: 'POST',
        url: `/api/v1/submissions/2017-H1/${district.ward.id}/form-reading`,
        payload: Buffer.from('no form'),
        headers: { 'content-type': XLSX },
      });
    for (const status of [422, 422]) expect((await hand(clerk)).statusCode).toBe(status);
    const refused = await hand(clerk);
    expect(refused.json()).toMatchObject({ status: 429, code: 'request.too-many' });
    const wait = Number(refused.headers['retry-after']);
    expect(wait).toBe(refused.json().params.seconds);
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(60);
    expect((await hand(approver)).statusCode).toBe(422);
  });

  test('goes one at a time for each account', async () => {
    const as = await peopleOf(api, district);
    const url = `/api/v1/submissions/2017-H1/${district.otherWard.id}/form-reading`;
    const headers = { 'content-type': XLSX };
    const hand = () =>
      as.neighbour({ method: 'POST', url, payload: Buffer.from('no form'), headers });
    const replies = await Promise.all([hand(), hand()]);
    expect(replies.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([
      422, 429,
    ]);
  });
});
