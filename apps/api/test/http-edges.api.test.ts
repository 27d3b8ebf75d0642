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

  test('a body that is no UTF-8 is refused, not kept with its letters replaced', async () => {
    const figure = `/api/v1/figures/2017-H1/${district.ward.id}/TG12`;
    const written = await clerk({
      method: 'PUT',
      url: figure,
      headers: { 'content-type': 'application/json', 'if-match': '"0"' },
      payload: Buffer.from('{"state":"reported","value":"5","note":"\xe9\xff"}', 'latin1'),
    });
    expect(written.json()).toMatchObject({ status: 400, code: 'request.malformed' });
    expect((await clerk({ url: figure })).json()).toMatchObject({ version: 0, note: null });
  });

  test('a version nobody knows of a cell nobody wrote is refused in a whole sentence', async () => {
    for (const [language, phrase] of [
      ['vi', 'Nội dung này không còn như đồng chí đã thấy. Đề nghị xem lại trước khi ghi.'],
      ['en', 'This is no longer as you saw it. Please look at it before saving.'],
    ] as const) {
      const reply = await clerk({
        method: 'PUT',
        url: `/api/v1/figures/2017-H1/${district.ward.id}/TG12`,
        headers: { 'if-match': '"7"', 'accept-language': language },
        payload: { state: 'reported', value: '5' },
      });
      expect(reply.json()).toMatchObject({ code: 'precondition.failed', title: phrase });
    }
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
    ['DELETE', '/api/v1/units', 'GET, HEAD'],
    ['POST', '/api/v1/units/code:00004?at=2017-06-14', 'GET, HEAD'],
    ['PATCH', '/api/v1/figures/2017-H1/code:00004/TG12', 'GET, HEAD, PUT'],
    ['GET', '/api/v1/submissions/2017-H1/code:00004/submit', 'POST'],
    ['DELETE', '/healthz', 'GET, HEAD'],
  ] as const)('%s %s is not allowed: the answer names what is', async (method, url, allowed) => {
    const reply = await api.inject({ method, url, headers: { 'accept-language': 'en' } });
    expect(reply.headers).toMatchObject({ allow: allowed });
    expect(reply.headers['content-type']).toContain('application/problem+json');
    expect(reply.json()).toMatchObject({
      status: 405,
      code: 'request.method-not-allowed',
      title: `This address takes no ${method}, only ${allowed}.`,
    });
  });

  test.each(['/api/v1/nothing', '/nothing'])('no method is known of %s', async (url) => {
    const reply = await api.inject({ method: 'DELETE', url });
    expect(reply.json()).toMatchObject({ status: 404, code: 'resource.not-found' });
    expect(reply.headers).not.toHaveProperty('allow');
  });

  test.each([
    ['/api/v1/units?limit=1e2', 'limit'],
    ['/api/v1/units?limit=0x10', 'limit'],
    ['/api/v1/units?limit=%2010', 'limit'],
    ['/api/v1/units?limit=10.0', 'limit'],
    ['/api/v1/units?limit=', 'limit'],
    ['/api/v1/units?limit=1&limit=2', 'limit'],
    ['/api/v1/targets?year=2.017e3', 'year'],
  ])('%s is refused: a number is written in digits', async (url, path) => {
    const reply = await clerk({ url, headers: { 'accept-language': 'en' } });
    const message = `${path}: must be a whole number in digits, e.g. 100.`;
    expect(reply.json()).toMatchObject({ status: 422, issues: [{ path, message }] });
  });

  test('a number that is missing is said to be missing', async () => {
    const reply = await clerk({ url: '/api/v1/targets', headers: { 'accept-language': 'en' } });
    expect(reply.json()).toMatchObject({ issues: [{ path: 'year', message: 'year: missing.' }] });
  });

  test('a limit is a number within its bounds', async () => {
    expect((await clerk({ url: '/api/v1/units?limit=007' })).statusCode).toBe(200);
    for (const limit of ['501', '0']) {
      const reply = await clerk({ url: `/api/v1/units?limit=${limit}` });
      expect(reply.json()).toMatchObject({ status: 422, issues: [{ path: 'limit' }] });
    }
  });

  test.each([
    ['GET', '/api/v1/units/%zz'],
    ['PUT', `/api/v1/figures/2017-H1/own:x/${'a'.repeat(3_000)}`],
  ] as const)('%s %.40s is refused like everything else', async (method, url) => {
    const reply = await clerk({ method, url });
    expect(reply.headers['content-type']).toContain('application/problem+json');
    expect(reply.json()).toMatchObject({ status: 400, code: 'request.malformed' });
    expect(reply.json().requestId).toBeTruthy();
  });

  test('an address that cannot be read is refused like any other under the API, and is no page elsewhere', async () => {
    const api404 = await api.inject({ url: '/api/v1/units/%E0%A4%A' });
    expect(api404.headers['content-type']).toMatch('application/problem+json');
    expect(api404.json()).toMatchObject({ status: 400, code: 'request.malformed' });
    const page = await api.inject({
      url: '/don-vi/2017-H1/%E0%A4%A',
      headers: { accept: 'text/html' },
    });
    expect(page.statusCode).toBe(302);
    expect(page.headers.location).toBe('/don-vi/2017-H1/%25E0%25A4%25A');
    const shown = await api.inject({ url: String(page.headers.location) });
    expect(shown.body).not.toMatch('statusCode');
  });
});
