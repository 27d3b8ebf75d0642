import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { aZip } from '@tiendo/domain/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { aDistrict, type District } from './support/builders/district.ts';
import { peopleOf } from './support/people-of.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';

const pdf = (text: string) => Buffer.from(`%PDF-1.7\n${text}\n%%EOF\n`);
const hashOf = (content: Buffer) => createHash('sha256').update(content).digest('hex');
const PAPER = {
  number: '5',
  symbol: 'BC/ĐU',
  signedOn: '2017-06-20',
  signerName: 'Lê Văn Ánh',
  signerPosition: 'Bí thư Đảng ủy',
  sending: 1,
};

// One report from its first sending to a correction of what was signed; the tests follow one another.
describe('the signed paper of a report', () => {
  let api: TestApi;
  let district: District;
  let as: Awaited<ReturnType<typeof peopleOf>>;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tiendo-signed-'));
  const report = (rest = '') => `/api/v1/submissions/2017-H1/${district.ward.id}${rest}`;
  const read = async (who = as.clerk) =>
    (await who({ method: 'GET', url: report('/signed-paper') })).json();
  const record = (payload: object, { who = as.approver, version = '0' } = {}) =>
    who({
      method: 'PUT',
      url: report('/signed-paper'),
      payload,
      headers: { 'if-match': `"${version}"` },
    });
  const send = (payload: Buffer, { who = as.approver, version = '1', name = 'Bản ký.pdf' } = {}) =>
    who({
      method: 'PUT',
      url: report(`/signed-paper/file?name=${encodeURIComponent(name)}`),
      payload,
      headers: { 'content-type': 'application/pdf', 'if-match': `"${version}"` },
    });
  const submission = async (who = as.clerk) => (await who({ method: 'GET', url: report() })).json();
  const write = (payload: object, version: string, who = as.approver) =>
    who({
      method: 'PUT',
      url: `/api/v1/figures/2017-H1/${district.ward.id}/TG12`,
      payload,
      headers: { 'if-match': `"${version}"` },
    });

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

  test('nothing is signed before it is sent', async () => {
    expect(await read()).toMatchObject({ signing: null, version: 0, revisions: [] });
    expect((await record(PAPER)).json()).toMatchObject({
      status: 409,
      code: 'signed-paper.not-sent',
    });
    await write({ state: 'reported', value: '100' }, '0');
    const sent = await as.approver({
      method: 'POST',
      url: report('/submit'),
      payload: { declaration: true },
    });
    expect(sent.statusCode).toBe(200);
  });

  test('once it is sent its paper is waited for', async () => {
    expect(await submission(as.standingCommittee)).toMatchObject({ signing: 'awaited' });
    expect(await read()).toMatchObject({ signing: 'awaited', refusalToRecord: 'auth.forbidden' });
    expect(await read(as.approver)).toMatchObject({ refusalToRecord: null, onBehalf: false });
    expect(await read(as.secretariat)).toMatchObject({ refusalToRecord: null, onBehalf: true });
    const nothing = await as.approver({ method: 'GET', url: report('/signed-paper/file') });
    expect(nothing.json()).toMatchObject({ code: 'signed-paper.no-file' });
    expect((await send(pdf('a'), { version: '0' })).json()).toMatchObject({
      code: 'signed-paper.facts-first',
    });
  });

  test.each([
    [{ number: '0' }, 'number', 'signed-paper.wrong-number'],
    [{ symbol: 'bc' }, 'symbol', 'signed-paper.wrong-symbol'],
    [{ signedOn: '2017-06-23' }, 'signedOn', 'signed-paper.signed-later'],
    [{ signedOn: '1900-01-01' }, 'signedOn', 'signed-paper.signed-before-period'],
    [{ sending: 2 }, 'sending', 'signed-paper.no-such-sending'],
    [{ signerName: 'TUYỆT MẬT' }, 'signerName', 'secrecy.marked'],
    [{ signerPosition: '' }, 'signerPosition', undefined],
    [{ seal: 'đỏ' }, 'seal', undefined],
  ] as const)('%j is refused at its field, and nothing is kept', async (wrong, field, code) => {
    const reply = await record({ ...PAPER, ...wrong });
    expect(reply.statusCode).toBe(422);
    expect(reply.json().issues[0]).toMatchObject({ path: field, ...(code && { code }) });
    expect(await read()).toMatchObject({ version: 0 });
  });

  test('who may not send the report says nothing of its paper', async () => {
    for (const who of [as.clerk, as.boardLeader, as.standingCommittee]) {
      expect((await record(PAPER, { who })).json()).toMatchObject({ code: 'auth.forbidden' });
    }
    expect((await record(PAPER, { who: as.neighbour })).statusCode).toBe(404);
    expect((await record(PAPER, { who: as.administrator })).statusCode).toBe(403);
  });

  test('the approver says what the paper bears; the version guards it', async () => {
    const unnamed = await as.approver({
      method: 'PUT',
      url: report('/signed-paper'),
      payload: PAPER,
    });
    expect(unnamed.statusCode).toBe(428);
    const recorded = await record(PAPER);
    expect(recorded.json()).toMatchObject({
      signing: 'awaited',
      version: 1,
      revisions: [{ code: '05-BC/ĐU', number: '05', file: null, onBehalf: false, sending: 1 }],
    });
    const overtaken = await record({ ...PAPER, number: '6' });
    expect(overtaken.json()).toMatchObject({
      code: 'precondition.failed',
      current: { code: '05-BC/ĐU' },
    });
    expect((await record(PAPER, { version: '1' })).json().version).toBe(1);
  });

  test.each([
    ['Bản ký.pdf', Buffer.from('<html>'), 'evidence.wrong-content'],
    ['Bản ký.pdf', Buffer.alloc(0), 'evidence.empty'],
    [
      'Bản ký.pdf',
      Buffer.from(aZip(['[Content_Types].xml', 'word/document.xml'])),
      'signed-paper.not-pdf',
    ],
    ['../a.pdf', pdf('a'), 'evidence.wrong-name'],
    ['MẬT.pdf', pdf('a'), 'secrecy.marked'],
    ['a.pdf', Buffer.concat([pdf('a'), Buffer.alloc(1024 * 1024)]), 'evidence.too-large'],
  ] as const)('%# is no signed paper', async (name, payload, code) => {
    expect((await send(payload, { name })).json()).toMatchObject({ code });
    expect(await read()).toMatchObject({ signing: 'awaited', version: 1 });
  });

  test('with its file the paper is there, for everybody who reads the report, to be saved', async () => {
    const paper = pdf('Số 05-BC/ĐU');
    const sent = await send(paper);
    expect(sent.json()).toMatchObject({
      signing: 'signed',
      version: 2,
      revisions: [
        { revision: 2, file: { name: 'Bản ký.pdf', size: paper.length, hash: hashOf(paper) } },
        { revision: 1, file: null },
      ],
    });
    expect((await send(paper, { version: '2' })).json().version).toBe(2);
    expect((await send(pdf('b'), { version: '1' })).statusCode).toBe(412);
    const saved = await as.standingCommittee({ method: 'GET', url: report('/signed-paper/file') });
    expect(saved.rawPayload).toEqual(paper);
    expect(saved.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringContaining('attachment'),
      'x-content-type-options': 'nosniff',
    });
    const unseen = await as.neighbour({ method: 'GET', url: report('/signed-paper/file') });
    expect(unseen.statusCode).toBe(404);
    expect(await submission()).toMatchObject({ signing: 'signed', state: 'submitted' });
    const overview = await as.standingCommittee({
      method: 'GET',
      url: `/api/v1/overview/2017-H1/units/${district.ward.id}`,
    });
    expect(overview.json().report).toMatchObject({ signing: 'signed' });
  });

  test('its files are bounded together, and one that was there before takes no room', async () => {
    const large = (text: string) => Buffer.concat([pdf(text), Buffer.alloc(0.95 * 1024 * 1024)]);
    expect((await send(large('c'), { version: '2' })).json().version).toBe(3);
    expect((await send(large('d'), { version: '3' })).json().version).toBe(4);
    const tooMuch = await send(large('e'), { version: '4' });
    expect(tooMuch.json()).toMatchObject({
      status: 413,
      code: 'signed-paper.files-too-large',
      params: { limit: 2 },
    });
    const before = await send(pdf('Số 05-BC/ĐU'), { version: '4' });
    expect(before.json()).toMatchObject({ version: 5, signing: 'signed' });
  });

  test('what the secretariat records for the unit says so, and what was known is kept', async () => {
    const changed = await record(
      { ...PAPER, signerPosition: 'Phó Bí thư Đảng ủy' },
      { who: as.secretariat, version: '5' },
    );
    expect(changed.json()).toMatchObject({
      signing: 'signed',
      version: 6,
      revisions: [{ onBehalf: true, file: { name: 'Bản ký.pdf' } }, {}, {}, {}, {}, {}],
    });
    const events = await api.database.db
      .selectFrom('audit')
      .where('action', '=', 'signed-paper.recorded')
      .select('after')
      .execute();
    expect(events).toHaveLength(6);
    const told = await api.database.db
      .selectFrom('outbox')
      .where('kind', '=', 'signed-paper.recorded')
      .select('id')
      .execute();
    expect(told).toHaveLength(6);
  });

  test('a figure that is another than was signed says what was signed, to its readers once it is sent', async () => {
    const [agreed] = (await submission()).rows;
    expect(agreed.differsFromSigned).toBeNull();
    const body = { state: 'reported', value: '101', kind: 'correction', reason: 'Cộng thiếu' };
    const waiting = await write(body, String(agreed.figure.version), as.clerk);
    expect(waiting.statusCode).toBe(200);
    const [own] = (await submission()).rows;
    expect(own.differsFromSigned).toMatchObject({ state: 'reported', value: '100' });
    const [before] = (await submission(as.standingCommittee)).rows;
    expect(before.differsFromSigned).toBeNull();
    const sent = await write(body, String(own.figure.version));
    expect(sent.statusCode).toBe(200);
    const [after] = (await submission(as.standingCommittee)).rows;
    expect(after).toMatchObject({ figure: { value: '101' }, differsFromSigned: { value: '100' } });
  });
});
