import fs from 'node:fs';
import { request } from 'node:http';
import os from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { Sessions } from '../src/platform/auth/sessions.ts';
import { aDistrict, type District } from './support/builders/district.ts';
import { HeardLog } from './support/heard-log.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';

/** Nothing waits for it, so it may take its time. */
const SOON = { timeout: 10_000 };

describe('a file that is cut off on its way', () => {
  let api: TestApi;
  let district: District;
  const log = new HeardLog();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tiendo-cut-'));
  const incoming = () => fs.readdirSync(path.join(folder, 'files', 'incoming'));

  beforeAll(async () => {
    api = await startTestApi({ env: { DATA_DIR: folder }, logger: log });
    district = await aDistrict(api.database.db);
    await api.app.listen(0, '127.0.0.1');
  });
  afterAll(async () => {
    await api.close();
    fs.rmSync(folder, { recursive: true });
  });

  /** Sends the first part of a file, waits until it is there, and hangs up. */
  async function sendHalf(): Promise<void> {
    const { token } = await api.app.get(Sessions).open(district.people.clerk.id);
    const { port } = new URL(await api.app.getUrl());
    const asked = request({
      port,
      method: 'POST',
      path: `/api/v1/evidence?period=2017-H1&unit=${district.ward.id}&name=a.pdf`,
      headers: {
        'content-type': 'application/pdf',
        'content-length': 1_000_000,
        cookie: `tiendo_session=${token}`,
      },
    });
    asked.on('error', () => {});
    asked.write(Buffer.alloc(100_000));
    await expect.poll(incoming, SOON).toHaveLength(1);
    asked.destroy();
  }

  test('leaves nothing behind and is no fault: one line says that it was not taken', async () => {
    log.lines.length = 0;
    await sendHalf();
    await expect.poll(incoming, SOON).toEqual([]);
    // What is said of it is said before anybody else is answered.
    await api.inject({ url: '/healthz' });
    expect(log.alarms).toEqual([]);
    const ofFiles = log.lines.filter(({ message }) => JSON.stringify(message).includes('evidence'));
    expect(ofFiles).toEqual([
      { level: 'log', message: expect.objectContaining({ method: 'POST', status: 499 }) },
    ]);
  });
});
