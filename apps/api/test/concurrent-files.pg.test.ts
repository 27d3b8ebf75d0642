import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { EVIDENCE_FILES_LIMIT } from '@tiendo/domain/evidence';

import { aDistrict, type District } from './support/builders/district.ts';
import { peopleOf } from './support/people-of.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';

const MB = 1024 * 1024;
const pdf = (text: string, size = 0) =>
  Buffer.concat([Buffer.from(`%PDF-1.7\n${text}\n%%EOF\n`), Buffer.alloc(size)]);
const codesOf = (replies: readonly { statusCode: number; json: () => { code?: string } }[]) =>
  replies.map((reply) => String(reply.json().code ?? reply.statusCode)).toSorted();

/** One connection cannot race with itself, so this runs where there are many. */
describe.skipIf(!inject('postgres'))('files that come at once', () => {
  let api: TestApi;
  let district: District;
  let as: Awaited<ReturnType<typeof peopleOf>>;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tiendo-at-once-'));
  const add = (payload: Buffer, name: string) =>
    as.clerk({
      method: 'POST',
      url: `/api/v1/evidence?period=2017-H1&unit=${district.ward.id}&name=${name}`,
      payload,
      headers: { 'content-type': 'application/pdf' },
    });

  const keptFiles = () =>
    fs
      .readdirSync(path.join(folder, 'files'), { recursive: true, encoding: 'utf8' })
      .filter((name) => path.basename(name).length === 64);

  beforeAll(async () => {
    api = await startTestApi({
      kind: 'PostgreSQL',
      env: { DATA_DIR: folder, EVIDENCE_FILE_MB: '1', EVIDENCE_REPORT_MB: '2' },
    });
    district = await aDistrict(api.database.db);
    as = await peopleOf(api, district);
  });
  afterAll(async () => {
    await api.close();
    fs.rmSync(folder, { recursive: true });
  });

  test('a report holds no more of them than it holds one after the other', async () => {
    const files = Array.from({ length: 12 }, (_, at) => pdf(`${at}`, 0.9 * MB));
    const replies = await Promise.all(files.map((file, at) => add(file, `${at}.pdf`)));
    const full = Array.from({ length: 10 }, () => 'evidence.report-full');
    expect(codesOf(replies)).toEqual(['201', '201', ...full]);
    const { used, items } = (
      await as.clerk({
        method: 'GET',
        url: `/api/v1/evidence?period=2017-H1&unit=${district.ward.id}`,
      })
    ).json();
    expect(used).toBeLessThanOrEqual(2 * MB);
    expect(items).toHaveLength(2);
    await expect.poll(keptFiles, { timeout: 10_000 }).toHaveLength(2);
  });

  test('nor more files than one after the other, however small', async () => {
    const { db } = api.database;
    const like = await db.selectFrom('evidence').selectAll().executeTakeFirstOrThrow();
    const standing = await db.selectFrom('evidence').select('id').execute();
    const { id: _, recorded_at: __, ...row } = { ...like, size: 1, unit_id: district.otherWard.id };
    const already = EVIDENCE_FILES_LIMIT - 1;
    await db
      .insertInto('evidence')
      .values(
        Array.from({ length: already }, (___, at) => ({
          ...row,
          hash: String(at).padStart(64, '0'),
        })),
      )
      .execute();
    const replies = await Promise.all(
      [1, 2, 3, 4].map((at) =>
        as.neighbour({
          method: 'POST',
          url: `/api/v1/evidence?period=2017-H1&unit=${district.otherWard.id}&name=${at}.pdf`,
          payload: pdf(`ít ${at}`),
          headers: { 'content-type': 'application/pdf' },
        }),
      ),
    );
    const full = 'evidence.too-many-files';
    expect(codesOf(replies)).toEqual(['201', full, full, full]);
    await db.deleteFrom('evidence').where('unit_id', '=', district.otherWard.id).execute();
    expect(await db.selectFrom('evidence').select('id').execute()).toEqual(standing);
  });

  test('of a signed paper that two sides send on one version one is recorded', async () => {
    const report = `/api/v1/submissions/2017-H1/${district.ward.id}`;
    await as.approver({
      method: 'PUT',
      url: `/api/v1/figures/2017-H1/${district.ward.id}/TG12`,
      payload: { state: 'reported', value: '100' },
      headers: { 'if-match': '"0"' },
    });
    const payload = { declaration: true };
    await as.approver({ method: 'POST', url: `${report}/submit`, payload });
    const facts = {
      number: '5',
      symbol: 'BC/ĐU',
      signedOn: '2017-06-20',
      signerName: 'Lê Văn Ánh',
      signerPosition: 'Bí thư Đảng ủy',
      sending: 1,
    };
    const put = (url: string, body: Buffer | object, version: string, at = 0) =>
      (at % 2 === 0 ? as.approver : as.secretariat)({
        method: 'PUT',
        url: `${report}${url}`,
        payload: body,
        headers: {
          'if-match': `"${version}"`,
          'content-type': Buffer.isBuffer(body) ? 'application/pdf' : 'application/json',
        },
      });
    expect((await put('/signed-paper', facts, '0')).statusCode).toBe(200);
    const replies = await Promise.all(
      Array.from({ length: 6 }, (_, at) =>
        put('/signed-paper/file?name=a.pdf', pdf(`${at}`), '1', at),
      ),
    );
    const overtaken = Array.from({ length: 5 }, () => 'precondition.failed');
    expect(codesOf(replies)).toEqual(['200', ...overtaken]);
  });
});
