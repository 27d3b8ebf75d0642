import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';

import { Sessions } from '../src/platform/auth/sessions.ts';
import { type BucketServer, startBucketServer } from './support/bucket-server.ts';
import { bucketVariables } from './support/bucket-variables.ts';
import { aDistrict, type District } from './support/builders/district.ts';
import { HeardLog } from './support/heard-log.ts';
import { peopleOf } from './support/people-of.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';

const SWEEP_EVERY_MS = 600_000;
const REMOVAL_MS = 300_000;
/** Nothing waits for it, so it may take its time. */
const SOON = { timeout: 10_000 };
const UNAVAILABLE = { status: 503, code: 'evidence.store-unavailable' };

/** A PDF that no other test has. */
const aPdf = (size = 0) => Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(100 + size)]);
const hashOf = (content: Buffer) => createHash('sha256').update(content).digest('hex');

describe('files in a bucket', () => {
  let store: BucketServer;
  let api: TestApi;
  let district: District;
  let as: Awaited<ReturnType<typeof peopleOf>>;
  const log = new HeardLog();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tiendo-in-bucket-'));
  const incoming = () => fs.readdirSync(path.join(folder, 'files', 'incoming'));
  const add = (payload: Buffer) =>
    as.clerk({
      method: 'POST',
      url: `/api/v1/evidence?period=2017-H1&unit=${district.ward.id}&name=a.pdf`,
      payload,
      headers: { 'content-type': 'application/pdf', 'accept-language': 'en' },
    });
  const list = async () =>
    (
      await as.clerk({
        method: 'GET',
        url: `/api/v1/evidence?period=2017-H1&unit=${district.ward.id}`,
      })
    ).json();
  const content = (id: string) =>
    as.clerk({ method: 'GET', url: `/api/v1/evidence/${id}/content` });
  const keyOf = (payload: Buffer) =>
    `${store.settings.prefix}${hashOf(payload).slice(0, 2)}/${hashOf(payload)}`;
  const claims = () => api.database.db.selectFrom('file_claim').select('hash').execute();

  beforeAll(async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    store = await startBucketServer();
    api = await startTestApi({
      env: { DATA_DIR: folder, ...bucketVariables(store.settings) },
      logger: log,
    });
    district = await aDistrict(api.database.db);
    as = await peopleOf(api, district);
    await api.app.listen(0, '127.0.0.1');
  });
  afterEach(() => {
    store.fault = null;
  });
  afterAll(async () => {
    await api.close();
    await store.close();
    vi.useRealTimers();
    fs.rmSync(folder, { recursive: true });
  });

  test('are kept there and nowhere else, come back as they were, and go when they are deleted', async () => {
    const payload = aPdf(3_000_000);
    const added = await add(payload);
    expect(added.statusCode).toBe(201);
    expect(store.objects.get(keyOf(payload))).toEqual(payload);
    expect(fs.readdirSync(path.join(folder, 'files'))).toEqual(['incoming']);
    expect(incoming()).toEqual([]);
    const { id } = added.json();
    const reply = await content(id);
    expect(reply.headers['content-length']).toBe(String(payload.length));
    expect(reply.rawPayload).toEqual(payload);
    await as.clerk({ method: 'DELETE', url: `/api/v1/evidence/${id}` });
    await expect.poll(() => [...store.objects.keys()], SOON).not.toContain(keyOf(payload));
    await expect.poll(claims, SOON).toEqual([]);
  });

  test.each(['forbid', 'busy', 'cut'] as const)(
    'that the store does not take (%s) are refused with what to do, and nothing of them is kept',
    async (fault) => {
      const before = await list();
      const payload = aPdf();
      store.fault = (question) => (question.startsWith('PUT') ? fault : null);
      const refused = await add(payload);
      expect(refused.json()).toMatchObject(UNAVAILABLE);
      expect(refused.json().title).toMatch(/please try again/u);
      expect(refused.headers['retry-after']).toBe('1');
      expect(await list()).toEqual(before);
      expect(store.objects.has(keyOf(payload))).toBe(false);
      expect(incoming()).toEqual([]);
      store.fault = null;
      expect((await add(payload)).statusCode).toBe(201);
      expect(store.objects.get(keyOf(payload))).toEqual(payload);
    },
  );

  test('whose store answers nobody although it kept them are asked for again, and acknowledged', async () => {
    const payload = aPdf();
    const faults = ['lose-answer'] as const;
    store.fault = (question) =>
      store.asked.filter((one) => one === question).length > faults.length ? null : faults[0];
    expect((await add(payload)).statusCode).toBe(201);
    expect(store.objects.get(keyOf(payload))).toEqual(payload);
  });

  test('that the store does not give are refused, and those that are not there are our fault', async () => {
    const payload = aPdf();
    const { id } = (await add(payload)).json();
    store.fault = () => 'forbid';
    expect((await content(id)).json()).toMatchObject(UNAVAILABLE);
    store.fault = null;
    log.lines.length = 0;
    store.objects.delete(keyOf(payload));
    expect((await content(id)).json()).toMatchObject({ code: 'server.unexpected' });
    expect(log.alarms).toEqual([
      {
        level: 'error',
        message: expect.objectContaining({
          message: `the content ${hashOf(payload)} is not where it was kept, or not whole`,
        }),
      },
    ]);
    store.objects.set(keyOf(payload), payload.subarray(1));
    expect((await content(id)).json()).toMatchObject({ code: 'server.unexpected' });
  });

  test('that stop in the middle are cut off for who reads them too: half a file is none', async () => {
    const { id } = (await add(aPdf(2_000_000))).json();
    const { token } = await api.app.get(Sessions).open(district.people.clerk.id);
    const read = async () => {
      const url = `${await api.app.getUrl()}/api/v1/evidence/${id}/content`;
      return (await fetch(url, { headers: { cookie: `tiendo_session=${token}` } })).arrayBuffer();
    };
    expect((await read()).byteLength).toBeGreaterThan(2_000_000);
    log.lines.length = 0;
    store.fault = () => 'cut';
    await expect(read()).rejects.toThrow('terminated');
    await expect
      .poll(() => log.alarms, SOON)
      .toEqual([{ level: 'warn', message: expect.stringMatching(/^[0-9a-f]{64} was cut off: /u) }]);
  });

  test('that cannot be taken away now are so later: nobody waits for it', async () => {
    const payload = aPdf();
    const { id } = (await add(payload)).json();
    store.fault = () => 'forbid';
    log.lines.length = 0;
    const removed = await as.clerk({ method: 'DELETE', url: `/api/v1/evidence/${id}` });
    expect(removed.statusCode).toBe(204);
    await expect.poll(() => log.alarms, SOON).toHaveLength(1);
    expect(log.alarms[0]).toMatchObject({
      level: 'warn',
      message: expect.stringContaining('AccessDenied'),
    });
    expect(store.objects.has(keyOf(payload))).toBe(true);
    store.fault = null;
    await api.database.db
      .updateTable('file_claim')
      .set({ due_at: new Date(Date.now() - REMOVAL_MS) })
      .execute();
    vi.advanceTimersByTime(SWEEP_EVERY_MS);
    await expect.poll(() => store.objects.has(keyOf(payload)), SOON).toBe(false);
    await expect.poll(claims, SOON).toEqual([]);
  });
});
