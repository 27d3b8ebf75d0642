import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { aDistrict, type District } from './support/builders/district.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';

describe('at the edge of HTTP', () => {
  let api: TestApi;
  let district: District;
  let clerk: Awaited<ReturnType<TestApi['as']>>;

  beforeAll(async () => {
    api = await startTestApi();
    district = await aDistrict(api.database.db);
    clerk = await api.as(district.people.clerk.id);
  });
  afterAll(() => api.close());

  test.each([
    ['text/plain', '{"state":"reported","value":"5"}'],
    ['application/x-www-form-urlencoded', 'state=reported&value=5'],
    ['multipart/form-data; boundary=x', '--x--'],
  ])('a body of %s is refused: another site can send it without asking', async (type, payload) => {
    const reply = await clerk({
      method: 'PUT',
      url: `/api/v1/figures/2017-H1/${district.ward.id}/TG12`,
      headers: { 'content-type': type, 'if-match': '"0"' },
      payload,
    });
    expect(reply.json()).toMatchObject({ status: 415, code: 'request.unsupported-media-type' });
  });

  test.each(['0000-01-01', '2017-02-30'])(
    'the day %s, which never was, is refused',
    async (day) => {
      const reply = await clerk({ method: 'GET', url: `/api/v1/units?at=${day}` });
      expect(reply.json()).toMatchObject({
        status: 422,
        code: 'request.invalid',
        issues: [{ path: 'at' }],
      });
    },
  );

  test.each([
    ['GET', '/api/v1/units/%zz'],
    ['PUT', `/api/v1/figures/2017-H1/own:x/${'a'.repeat(3_000)}`],
  ] as const)('%s %.40s is refused like everything else', async (method, url) => {
    const reply = await clerk({ method, url });
    expect(reply.headers['content-type']).toContain('application/problem+json');
    expect(reply.json()).toMatchObject({ status: 400, code: 'request.malformed' });
    expect(reply.json().requestId).toBeTruthy();
  });
});
