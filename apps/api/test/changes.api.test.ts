import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { databaseKinds } from './support/test-database.ts';
import type { TestApi } from './support/test-api.ts';
import { SECRET, startWithThings } from './support/things.ts';

describe.each(databaseKinds())('a change on %s', (kind) => {
  let api: TestApi;
  let accountId: string;

  beforeAll(async () => {
    ({ api, accountId } = await startWithThings(kind));
  });
  afterAll(() => api.close());

  test('a change wants the version it was made on', async () => {
    const clerk = await api.as(accountId);
    const put = (headers: Record<string, string>) =>
      clerk({ method: 'PUT', url: '/api/v1/things/1', headers, payload: { value: '1' } });
    expect((await put({})).json()).toMatchObject({ status: 428, code: 'precondition.required' });
    const { etag } = (await clerk({ url: '/api/v1/things/1' })).headers;
    const changed = await put({ 'if-match': String(etag) });
    expect([changed.statusCode, changed.headers['etag'] === etag]).toEqual([200, false]);
    const late = (await put({ 'if-match': String(etag) })).json<object>();
    expect(late).toMatchObject({ status: 412, code: 'precondition.failed', current: {} });
    expect(JSON.stringify(late)).toContain('Nguyễn Thị A');
  });

  test('a change sent twice under one key is made once, also at the same moment', async () => {
    const clerk = await api.as(accountId);
    const etag = String((await clerk({ url: '/api/v1/things/1' })).headers['etag']);
    const changes = SECRET.changes;
    const put = (value: string, key = 'k-1') =>
      clerk({
        method: 'PUT',
        url: '/api/v1/things/1',
        headers: { 'if-match': etag, 'idempotency-key': key },
        payload: { value },
      });
    const both = await Promise.all([put('7'), put('7')]);
    const later = await put('7');
    for (const reply of [...both, later]) {
      expect([reply.statusCode, reply.body]).toEqual([200, '{"value":"7"}']);
      expect(reply.headers['etag']).toBe(both[0]?.headers['etag']);
    }
    expect(SECRET.changes).toBe(changes + 1);
    expect((await put('8')).json()).toMatchObject({ status: 422, code: 'idempotency.key-reused' });
    expect((await put('9', 'k-2')).json()).toMatchObject({ status: 412 });
    expect((await put('9', 'có dấu cách')).json()).toMatchObject({ status: 422 });
  });

  test('a change that names whose it is is made by nobody else', async () => {
    const clerk = await api.as(accountId);
    const etag = String((await clerk({ url: '/api/v1/things/1' })).headers['etag']);
    const changes = SECRET.changes;
    const put = (account: string) =>
      clerk({
        method: 'PUT',
        url: '/api/v1/things/1',
        headers: { 'if-match': etag, 'as-account': account },
        payload: { value: '1' },
      });
    expect((await put(randomUUID())).json()).toMatchObject({
      status: 409,
      code: 'auth.other-account',
    });
    expect(SECRET.changes).toBe(changes);
    expect((await put(accountId)).statusCode).toBe(200);
  });

  test('a refused change leaves its key free', async () => {
    const clerk = await api.as(accountId);
    const put = (etag: string) =>
      clerk({
        method: 'PUT',
        url: '/api/v1/things/1',
        headers: { 'if-match': etag, 'idempotency-key': 'k-3' },
        payload: { value: '1' },
      });
    expect((await put('"old"')).statusCode).toBe(412);
    const etag = String((await clerk({ url: '/api/v1/things/1' })).headers['etag']);
    expect((await put(etag)).statusCode).toBe(200);
  });

  test('a key without an answer belongs to nobody', async () => {
    const clerk = await api.as(accountId);
    const place = { account_id: accountId, method: 'PUT', path: '/api/v1/things/1', key: 'k-4' };
    await api.database.db
      .insertInto('idempotency_key')
      .values({ ...place, body_hash: Buffer.alloc(32) })
      .execute();
    const etag = String((await clerk({ url: '/api/v1/things/1' })).headers['etag']);
    const put = () =>
      clerk({
        method: 'PUT',
        url: '/api/v1/things/1',
        headers: { 'if-match': etag, 'idempotency-key': 'k-4' },
        payload: { value: '2' },
      });
    const [made, again] = [await put(), await put()];
    expect([made.statusCode, made.body]).toEqual([200, '{"value":"2"}']);
    expect([again.statusCode, again.body]).toEqual([200, '{"value":"2"}']);
    expect(again.headers['idempotency-replayed']).toBe('true');
  });
});
