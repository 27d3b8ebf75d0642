import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { request } from 'node:http';
import os from 'node:os';
import path from 'node:path';

import { MEDIA_TYPES } from '@tiendo/domain/evidence';
import { aZip } from '@tiendo/domain/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { Sessions } from '../src/platform/auth/sessions.ts';
import { aDistrict, type District } from './support/builders/district.ts';
import { peopleOf } from './support/people-of.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';

const MB = 1024 * 1024;
const pdf = (text: string) => Buffer.from(`%PDF-1.7\n${text}\n%%EOF\n`);
const office = (...names: string[]) =>
  Buffer.from(aZip(['[Content_Types].xml', '_rels/.rels', ...names]));
const hashOf = (content: Buffer) => createHash('sha256').update(content).digest('hex');

/** Nothing waits for it, so it may take its time. */
const SOON = { timeout: 10_000 };

// One ward's files from the first to the sending; the tests follow one another.
describe('evidence', () => {
  let api: TestApi;
  let district: District;
  let as: Awaited<ReturnType<typeof peopleOf>>;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tiendo-evidence-'));
  const place = () => `period=2017-H1&unit=${district.ward.id}`;
  const add = (
    name: string,
    payload: Buffer,
    { who = as.clerk, type = 'application/octet-stream', more = '' } = {},
  ) =>
    who({
      method: 'POST',
      url: `/api/v1/evidence?${place()}&name=${encodeURIComponent(name)}${more}`,
      payload,
      headers: { 'content-type': type },
    });
  const list = async (who = as.clerk) =>
    (await who({ method: 'GET', url: `/api/v1/evidence?${place()}` })).json();
  const content = (id: string, who = as.clerk) =>
    who({ method: 'GET', url: `/api/v1/evidence/${id}/content` });
  const keptFiles = () =>
    fs
      .readdirSync(path.join(folder, 'files'), { recursive: true, encoding: 'utf8' })
      .map((name) => path.basename(name))
      .filter((name) => name.length === 64);

  const contentVersion = async () => {
    const url = `/api/v1/submissions/2017-H1/${district.ward.id}`;
    return (await as.clerk({ method: 'GET', url })).json().contentVersion;
  };

  beforeAll(async () => {
    api = await startTestApi({
      env: { DATA_DIR: folder, EVIDENCE_FILE_MB: '1', EVIDENCE_REPORT_MB: '2' },
    });
    district = await aDistrict(api.database.db);
    as = await peopleOf(api, district);
  });
  afterAll(async () => {
    await api.close();
    fs.rmSync(folder, { recursive: true });
  });

  test('a file is kept under its content, as what it is, under its name', async () => {
    const paper = pdf('một');
    const before = await contentVersion();
    const added = await add('Báo cáo quý II.pdf', paper, { more: '&indicator=TG12' });
    expect(added.statusCode).toBe(201);
    expect(added.json()).toMatchObject({
      indicatorId: district.indicator.id,
      name: 'Báo cáo quý II.pdf',
      kind: 'pdf',
      size: paper.length,
      hash: hashOf(paper),
      stage: 'draft',
      withdrawn: null,
    });
    expect(await contentVersion()).not.toBe(before);
    expect(keptFiles()).toEqual([hashOf(paper)]);
    expect(fs.readdirSync(path.join(folder, 'files', 'incoming'))).toEqual([]);
    expect(await list()).toMatchObject({
      items: [added.json()],
      used: paper.length,
      fileLimit: MB,
      reportLimit: 2 * MB,
      refusalToAdd: null,
      refusalToWithdraw: null,
    });
  });

  test('it comes back to be saved, never to be shown in our origin', async () => {
    const [{ id }] = (await list()).items;
    const reply = await content(id);
    expect(reply.rawPayload).toEqual(pdf('một'));
    expect(reply.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition':
        'attachment; filename="Bao cao quy II.pdf"; filename*=UTF-8\'\'B%C3%A1o%20c%C3%A1o%20qu%C3%BD%20II.pdf',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'private, no-store',
    });
  });

  test('the same file again is the one that is there', async () => {
    const again = await add('khác.pdf', pdf('một'), { more: '&indicator=TG12' });
    expect(again.json()).toEqual((await list()).items[0]);
  });

  test('an Office file is known by its parts, whatever it is called', async () => {
    const added = await add('bảng.pdf', office('xl/workbook.xml'));
    expect(added.json()).toMatchObject({ kind: 'xlsx', name: 'bảng.pdf.xlsx' });
    const { id } = added.json();
    const before = await contentVersion();
    expect((await as.clerk({ method: 'DELETE', url: `/api/v1/evidence/${id}` })).statusCode).toBe(
      204,
    );
    expect(await contentVersion()).not.toBe(before);
    expect((await content(id)).json()).toMatchObject({ code: 'evidence.not-found' });
  });

  test.each([
    ['a.pdf', Buffer.from('<html>'), 422, 'evidence.wrong-content'],
    ['a.pdf', Buffer.alloc(0), 422, 'evidence.empty'],
    ['a.docx', office('word/document.xml', 'word/vbaProject.bin'), 422, 'evidence.wrong-content'],
    ['a.docx', office('word/document.xml').subarray(0, -4), 422, 'evidence.wrong-content'],
    ['../a.pdf', pdf('x'), 422, 'evidence.wrong-name'],
    ['a\u202Efdp.exe', pdf('x'), 422, 'evidence.wrong-name'],
    ['Công văn MẬT.pdf', pdf('x'), 422, 'secrecy.marked'],
    ['a.pdf', Buffer.concat([pdf('x'), Buffer.alloc(MB)]), 413, 'evidence.too-large'],
  ] as const)('%# is refused and leaves nothing behind', async (name, payload, status, code) => {
    const before = await list();
    const reply = await add(name, payload);
    expect(reply.json()).toMatchObject({ status, code });
    expect(reply.body).not.toContain('Công văn');
    expect(await list()).toEqual(before);
    expect(fs.readdirSync(path.join(folder, 'files', 'incoming'))).toEqual([]);
  });

  test.each(['application/zip', 'application/json', 'text/plain', ''])(
    'a body said to be %j is refused with what a file may be said to be',
    async (type) => {
      const reply = await add('a.zip', pdf('x'), { type });
      expect(reply.json()).toMatchObject({ status: 415, code: 'request.file-expected' });
      expect(reply.json().title).toMatch(/application\/pdf.+application\/octet-stream/u);
      expect(reply.headers.connection).toBe('close');
    },
  );

  test.each(['application/pdf', MEDIA_TYPES.xlsx])(
    'a file said to be %s for an address that takes none is refused',
    async (type) => {
      const elsewhere = await as.clerk({
        method: 'POST',
        url: `/api/v1/submissions/2017-H1/${district.ward.id}/submit`,
        payload: pdf('x'),
        headers: { 'content-type': type },
      });
      expect(elsewhere.json()).toMatchObject({ code: 'request.unsupported-media-type' });
    },
  );

  test('a body without a length is cut in its middle', async () => {
    await api.app.listen(0, '127.0.0.1');
    const { token } = await api.app.get(Sessions).open(district.people.clerk.id);
    const { port } = new URL(await api.app.getUrl());
    let sent = 0;
    const answer = await new Promise<number>((resolve, reject) => {
      const asked = request({
        port,
        method: 'POST',
        path: `/api/v1/evidence?${place()}&name=a.pdf`,
        headers: {
          'content-type': 'application/pdf',
          'transfer-encoding': 'chunked',
          cookie: `tiendo_session=${token}`,
        },
      });
      asked.on('response', (response) => resolve(response.statusCode ?? 0));
      asked.on('error', reject);
      const more = () => {
        if (sent >= 64 * MB || asked.destroyed) return;
        sent += 64 * 1024;
        if (asked.write(Buffer.alloc(64 * 1024))) setImmediate(more);
        else asked.once('drain', more);
      };
      more();
    });
    expect(answer).toBe(413);
    expect(sent).toBeLessThan(32 * MB);
  });

  test('all files of a report are bounded together', async () => {
    const half = Buffer.alloc(0.9 * MB);
    for (const text of ['a', 'b']) {
      expect((await add(`${text}.pdf`, Buffer.concat([pdf(text), half]))).statusCode).toBe(201);
    }
    const third = await add('c.pdf', Buffer.concat([pdf('c'), half]));
    expect(third.json()).toMatchObject({ code: 'evidence.report-full', params: { limit: 2 } });
  });

  test('nobody adds to a report that is not theirs, or reads a file that was not sent', async () => {
    const [{ id }] = (await list()).items;
    expect((await add('a.pdf', pdf('x'), { who: as.neighbour })).statusCode).toBe(404);
    expect((await add('a.pdf', pdf('x'), { who: as.secretariat })).json()).toMatchObject({
      code: 'auth.forbidden',
    });
    expect((await add('a.pdf', pdf('x'), { who: as.boardLeader })).statusCode).toBe(403);
    for (const who of [as.neighbour, as.standingCommittee]) {
      expect((await content(id, who)).json()).toMatchObject({ code: 'evidence.not-found' });
    }
    expect((await list(as.standingCommittee)).items).toEqual([]);
    expect(
      (await as.neighbour({ method: 'DELETE', url: `/api/v1/evidence/${id}` })).statusCode,
    ).toBe(404);
  });

  test('what no row names is kept no longer: neither what was deleted nor what was refused', async () => {
    const { items } = await list();
    const named = new Set(items.map(({ hash }: { hash: string }) => hash));
    await expect.poll(() => new Set(keptFiles()), SOON).toEqual(named);
  });

  test('files travel with the report: read by those above, named in its receipt, withdrawn but kept', async () => {
    await as.clerk({
      method: 'PUT',
      url: `/api/v1/figures/2017-H1/${district.ward.id}/TG12`,
      payload: { state: 'reported', value: '100' },
      headers: { 'if-match': '"0"' },
    });
    const [{ id, name, hash }] = (await list()).items;
    const withdraw = (reason: string, who = as.clerk) =>
      who({ method: 'POST', url: `/api/v1/evidence/${id}/withdraw`, payload: { reason } });
    expect((await withdraw('nhầm')).json()).toMatchObject({ code: 'evidence.not-sent' });
    const sent = await as.approver({
      method: 'POST',
      url: `/api/v1/submissions/2017-H1/${district.ward.id}/submit`,
      payload: { declaration: true },
    });
    expect(sent.statusCode).toBe(200);
    const row = await api.database.db
      .selectFrom('sending')
      .select('content')
      .executeTakeFirstOrThrow();
    expect(JSON.parse(row.content).files).toContainEqual({ id, name, hash });
    const seen = await list(as.standingCommittee);
    expect(seen.items).toHaveLength(3);
    expect((await content(id, as.standingCommittee)).rawPayload).toEqual(pdf('một'));
    expect((await add('d.pdf', pdf('d'))).json()).toMatchObject({ code: 'evidence.report-sent' });
    const removed = await as.clerk({ method: 'DELETE', url: `/api/v1/evidence/${id}` });
    expect(removed.json()).toMatchObject({ status: 409, code: 'evidence.report-sent' });
    expect((await withdraw('')).statusCode).toBe(422);
    expect((await withdraw('nhầm bản', as.approver)).json()).toMatchObject({
      withdrawn: { reason: 'nhầm bản', at: '2017-06-22T10:34:00+07:00' },
    });
    expect((await content(id, as.standingCommittee)).statusCode).toBe(200);
  });
});
