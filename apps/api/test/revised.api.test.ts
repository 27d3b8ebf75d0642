import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { TrailDto } from '@tiendo/contract/trail';

import { aDistrict, type District } from './support/builders/district.ts';
import { peopleOf } from './support/people-of.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';

// One ward's report, asked back again and again; the tests follow one another.
describe('a report that was given back', () => {
  let api: TestApi;
  let district: District;
  let as: Awaited<ReturnType<typeof peopleOf>>;
  let sentFile = '';
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tiendo-revised-'));
  const place = () => `period=2017-H1&unit=${district.ward.id}`;
  const report = () => `/api/v1/submissions/2017-H1/${district.ward.id}`;
  const move = async (who: keyof typeof as, action: string, payload: object = {}) => {
    const reply = await as[who]({ method: 'POST', url: `${report()}/${action}`, payload });
    expect(reply.statusCode).toBe(200);
  };
  const record = async (value: string, version: number) =>
    as.clerk({
      method: 'PUT',
      url: `/api/v1/figures/2017-H1/${district.ward.id}/TG12`,
      payload: { state: 'reported', value },
      headers: { 'if-match': `"${version}"` },
    });
  const write = (results: string, version: number) =>
    as.clerk({
      method: 'PUT',
      url: `/api/v1/narratives/2017-H1/${district.ward.id}/TT`,
      payload: { results },
      headers: { 'if-match': `"${version}"` },
    });
  const addFile = (name: string) =>
    as.clerk({
      method: 'POST',
      url: `/api/v1/evidence?${place()}&name=${name}`,
      payload: Buffer.from(`%PDF-1.7\n${name}\n%%EOF\n`),
      headers: { 'content-type': 'application/octet-stream' },
    });
  const withdraw = (id: string) =>
    as.clerk({
      method: 'POST',
      url: `/api/v1/evidence/${id}/withdraw`,
      payload: { reason: 'Nhầm tệp' },
    });
  const trail = async (who: keyof typeof as = 'clerk') => {
    const url = `/api/v1/audit?${place()}&kind=submission`;
    const { items }: TrailDto = (await as[who]({ method: 'GET', url })).json();
    return items.filter(({ action }) => action === 'submission.revised');
  };
  const state = async (who: keyof typeof as = 'clerk') =>
    (await as[who]({ method: 'GET', url: report() })).json().state;

  beforeAll(async () => {
    api = await startTestApi({ env: { DATA_DIR: folder } });
    district = await aDistrict(api.database.db);
    as = await peopleOf(api, district);
    await record('54', 0);
    sentFile = (await addFile('mot.pdf')).json().id;
  });
  afterAll(async () => {
    await api.close();
    fs.rmSync(folder, { recursive: true });
  });

  test.each([
    ['a figure', () => record('58', 2), () => record('59', 3)],
    ['a part of the narrative', () => write('Đã tổ chức', 0), () => write('Đã tổ chức 24', 1)],
    ['a file that is added', () => addFile('hai.pdf'), () => addFile('ba.pdf')],
    ['a file that is withdrawn', () => withdraw(sentFile), () => addFile('bon.pdf')],
  ])('is worked on from the first change of %s, once, and that is kept', async (_, first, then) => {
    await move('approver', 'submit', { declaration: true });
    await move('secretariat', 'start-review');
    await move('secretariat', 'return', { reason: 'Thiếu số của khu dân cư số 4' });
    const before = await trail();
    expect(await state()).toBe('returned');
    expect((await first()).statusCode).toBeLessThan(300);
    expect(await state()).toBe('draft');
    expect((await then()).statusCode).toBeLessThan(300);
    const [revised, ...earlier] = await trail();
    expect(earlier).toEqual(before);
    expect(revised).toMatchObject({
      action: 'submission.revised',
      actorName: 'Nguyễn Văn A',
      subject: `/submissions/2017-H1/${district.ward.id}`,
      before: { state: 'returned' },
      after: { state: 'draft' },
      reason: null,
    });
    expect(revised?.after?.['version']).toBe(Number(revised?.before?.['version']) + 1);
    expect((await trail('secretariat')).map(({ id }) => id)).toContain(revised?.id);
  });

  test('is not worked on by saying again what it says', async () => {
    await move('approver', 'submit', { declaration: true });
    await move('secretariat', 'start-review');
    await move('secretariat', 'return', { reason: 'Thiếu' });
    expect((await write('Đã tổ chức 24', 3)).statusCode).toBe(200);
    expect(await state()).toBe('returned');
  });
});
