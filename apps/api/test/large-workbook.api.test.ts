import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { MEDIA_TYPES } from '@tiendo/domain/evidence';
import { aZip } from '@tiendo/domain/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { aDistrict, type District } from './support/builders/district.ts';
import { peopleOf } from './support/people-of.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';

const MB = 1024 * 1024;
/** A workbook by its list of parts, before which nothing is looked at. */
function workbook(megabytes: number): Buffer {
  const zip = Buffer.from(aZip(['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml']));
  const list = zip.readUInt32LE(zip.length - 6);
  const large = Buffer.concat([
    zip.subarray(0, list),
    Buffer.alloc(megabytes * MB),
    zip.subarray(list),
  ]);
  large.writeUInt32LE(list + megabytes * MB, large.length - 6);
  return large;
}

describe('a workbook', () => {
  let api: TestApi;
  let district: District;
  let as: Awaited<ReturnType<typeof peopleOf>>;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tiendo-workbook-'));
  const sent = (url: string, payload: Buffer, type: string = MEDIA_TYPES.xlsx) =>
    as.clerk({ method: 'POST', url, payload, headers: { 'content-type': type } });
  const evidence = (name: string) =>
    `/api/v1/evidence?period=2017-H1&unit=${district.ward.id}&name=${name}.xlsx`;

  beforeAll(async () => {
    api = await startTestApi({ env: { DATA_DIR: folder, EVIDENCE_FILE_MB: '8' } });
    district = await aDistrict(api.database.db);
    as = await peopleOf(api, district);
  });
  afterAll(async () => {
    await api.close();
    fs.rmSync(folder, { recursive: true });
  });

  test.each([
    ['a', MEDIA_TYPES.xlsx],
    ['b', 'application/octet-stream'],
  ])('behind a report is as large as any file may be, said to be %s: %s', async (name, type) => {
    const file = workbook(6);
    const added = await sent(evidence(name), file, type);
    expect(added.json()).toMatchObject({ kind: 'xlsx', size: file.length });
    const larger = await sent(evidence('c'), workbook(8), type);
    expect(larger.json()).toMatchObject({ status: 413, code: 'evidence.too-large' });
  });

  test('that is a filled-in form is no larger than a form, and whoever sends more is hung up on', async () => {
    const url = `/api/v1/submissions/2017-H1/${district.ward.id}/form-reading`;
    const reply = await sent(url, workbook(6));
    expect(reply.json()).toMatchObject({ status: 413, code: 'request.too-large' });
    expect(reply.headers.connection).toBe('close');
  });
});
