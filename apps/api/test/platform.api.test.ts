import { brotliDecompressSync } from 'node:zlib';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { listRoutes } from '../src/platform/auth/list-routes.ts';
import { Sessions } from '../src/platform/auth/sessions.ts';
import { databaseKinds } from './support/test-database.ts';
import type { TestApi } from './support/test-api.ts';
import { SECRET, startWithThings } from './support/things.ts';

describe.each(databaseKinds())('every route on %s', (kind) => {
  let api: TestApi;
  let accountId: string;

  beforeAll(async () => {
    ({ api, accountId } = await startWithThings(kind));
  });
  afterAll(() => api.close());

  test('names its permission; a list of routes shows it', () => {
    const things = listRoutes(api.app).filter(({ path }) => path.startsWith('/things'));
    expect(things.map(({ method, path, access }) => `${method} ${path} ${access}`)).toEqual([
      'GET /things/:id figure.read',
      'PUT /things/:id figure.record',
      'POST /things/administration submission.submit',
      'GET /things/broken public',
      'GET /things/open public',
    ]);
  });

  test('says when on the clock of the business, and which request it was', async () => {
    const { headers } = await api.inject({ url: '/api/v1/things/open' });
    expect(headers['business-time']).toBe('2017-06-22T10:34:00+07:00');
    expect(headers['request-id']).toMatch(/^[0-9a-f-]{36}$/);
    // Nothing inline but what the built page says before its first paint, to the letter.
    expect(headers['content-security-policy']).toMatch(/script-src 'self'(?: 'sha256-[^']+')?;/);
  });

  test('wants a session, and a role that may', async () => {
    expect((await api.inject({ url: '/api/v1/things/1' })).json()).toMatchObject({
      status: 401,
      code: 'auth.required',
    });
    const clerk = await api.as(accountId);
    const reply = await clerk({ method: 'POST', url: '/api/v1/things/administration' });
    expect(reply.json()).toMatchObject({ status: 403, code: 'auth.forbidden' });
  });

  test('a session that was closed is over at once', async () => {
    const sessions = api.app.get(Sessions);
    const { token } = await sessions.open(accountId);
    expect(await sessions.actorOf(token)).toMatchObject({ username: 'nhap', overseenUnits: [] });
    await sessions.close(token);
    expect(await sessions.actorOf(token)).toBeNull();
    expect(await sessions.actorOf('unknown')).toBeNull();
  });

  test('a grant holds on its days only, by the clock of the business', async () => {
    api.clock.at = new Date('2016-12-31T12:00:00+07:00');
    const early = await api.as(accountId);
    expect((await early({ url: '/api/v1/things/1' })).json()).toMatchObject({
      code: 'auth.forbidden',
    });
    api.clock.at = new Date('2017-06-22T10:34:00+07:00');
  });

  test.each([
    [{ origin: 'https://evil.example' }, 403],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ origin: 'http://localhost:80' }, 422],
    [{ origin: 'null' }, 403],
    [{}, 422],
  ])('a change that comes from another site is refused: %o → %i', async (headers, status) => {
    const clerk = await api.as(accountId);
    const reply = await clerk({
      method: 'PUT',
      url: '/api/v1/things/1',
      headers,
      payload: { value: 'x' },
    });
    expect(reply.statusCode).toBe(status);
  });

  test('refuses what it does not know, by field, in the language asked for', async () => {
    const clerk = await api.as(accountId);
    const reply = await clerk({
      method: 'PUT',
      url: '/api/v1/things/1',
      headers: { 'accept-language': 'en-GB,vi;q=0.5' },
      payload: { value: 'mười', extra: 1 },
    });
    expect(reply.headers['content-type']).toContain('application/problem+json');
    expect(reply.json()).toMatchObject({
      status: 422,
      code: 'request.invalid',
      title: expect.stringContaining('fields'),
      requestId: reply.headers['request-id'],
      issues: [
        { path: 'value', code: 'request.invalid' },
        { path: 'extra', code: 'request.unknown-field', params: { field: 'extra' } },
      ],
    });
    const unknown = await api.inject({ url: '/api/v1/things/open?nope=1' });
    expect(unknown.json()).toMatchObject({ status: 422, issues: [{ path: 'nope' }] });
  });

  test('a body that cannot be read, is too large or of another kind is named so', async () => {
    const clerk = await api.as(accountId);
    const send = (type: string, payload: string) =>
      clerk({ method: 'PUT', url: '/api/v1/things/1', headers: { 'content-type': type }, payload });
    expect((await send('application/json', '{')).json()).toMatchObject({
      code: 'request.malformed',
      status: 400,
    });
    expect((await send('text/csv', 'a')).json()).toMatchObject({
      code: 'request.unsupported-media-type',
    });
    const large = await send('application/json', `"${'x'.repeat(5_000_000)}"`);
    expect(large.json()).toMatchObject({ code: 'request.too-large', status: 413 });
  });

  test('a fault of ours tells nothing of what it was about', async () => {
    const reply = await api.inject({ url: '/api/v1/things/broken' });
    expect(reply.json()).toMatchObject({ status: 500, code: 'server.unexpected' });
    expect(reply.body).not.toContain('186');
  });

  test('what is not there is 404 as problem+json, in Vietnamese unless asked otherwise', async () => {
    for (const url of ['/api/v1/nothing', '/api/nothing', '/api']) {
      const reply = await api.inject({ url, headers: { accept: 'text/html' } });
      expect(reply.json()).toMatchObject({ status: 404, code: 'resource.not-found' });
      expect(reply.json<{ title: string }>().title).toMatch(/Không|không/);
    }
  });

  test('an unchanged thing is answered without building it, kept compressed per version', async () => {
    const clerk = await api.as(accountId);
    const get = (headers: Record<string, string>) => clerk({ url: '/api/v1/things/1', headers });
    const first = await get({ 'accept-encoding': 'gzip, br' });
    const builds = SECRET.builds;
    expect(first.headers).toMatchObject({
      'content-encoding': 'br',
      'cache-control': 'private, no-cache',
    });
    expect(JSON.parse(brotliDecompressSync(first.rawPayload).toString())).toMatchObject({
      version: 1,
    });
    const again = await get({ 'accept-encoding': 'br' });
    expect(again.rawPayload.equals(first.rawPayload)).toBe(true);
    const known = await get({ 'if-none-match': String(first.headers['etag']) });
    expect([known.statusCode, known.body]).toEqual([304, '']);
    expect(SECRET.builds).toBe(builds);
    expect((await get({})).json()).toMatchObject({ version: 1 });
  });

  test('health is told outside the API', async () => {
    expect((await api.inject({ url: '/healthz' })).json()).toEqual({ status: 'alive' });
    expect((await api.inject({ url: '/readyz' })).json()).toEqual({ status: 'ready' });
  });

  test('the document is OpenAPI 3.1, and the page to read it asks nobody else', async () => {
    const document = (await api.inject({ url: '/api/v1/openapi.json' })).json<{
      openapi: string;
      paths: object;
    }>();
    expect(document.openapi).toBe('3.1.0');
    expect(document.paths).toHaveProperty('/api/v1/things/{id}');
    const page = await api.inject({ url: '/api/docs' });
    expect(page.statusCode).toBe(200);
    expect(page.body).not.toMatch(/(src|href)="https?:/);
    expect(page.body).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>\s*\S/);
    expect(page.body).not.toContain('<style');
  });
});
