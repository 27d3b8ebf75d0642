import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { aDistrict, type District } from './support/builders/district.ts';
import { peopleOf } from './support/people-of.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';

// A report from sending to the closing of its half-year; the tests follow one another.
describe('withdrawing evidence', () => {
  let api: TestApi;
  let district: District;
  let as: Awaited<ReturnType<typeof peopleOf>>;
  const files: string[] = [];
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tiendo-withdrawal-'));
  const withdraw = (id: string | undefined, who = as.approver) =>
    who({
      method: 'POST',
      url: `/api/v1/evidence/${id}/withdraw`,
      payload: { reason: 'Nhầm văn bản' },
    });
  const move = (action: string, who: typeof as.approver, payload = {}) =>
    who({
      method: 'POST',
      url: `/api/v1/submissions/2017-H1/${district.ward.id}/${action}`,
      payload,
    });
  const refusal = async (who = as.clerk) => {
    const url = `/api/v1/evidence?period=2017-H1&unit=${district.ward.id}`;
    return (await who({ method: 'GET', url })).json().refusalToWithdraw;
  };
  const acts = async () =>
    (
      await api.database.db
        .selectFrom('audit')
        .select('id')
        .where('action', '=', 'evidence.withdrawn')
        .execute()
    ).length;

  beforeAll(async () => {
    api = await startTestApi({ env: { DATA_DIR: folder } });
    district = await aDistrict(api.database.db);
    as = await peopleOf(api, district);
    for (const text of ['một', 'hai', 'ba']) {
      const added = await as.clerk({
        method: 'POST',
        url: `/api/v1/evidence?period=2017-H1&unit=${district.ward.id}&name=${encodeURIComponent(text)}.pdf`,
        payload: Buffer.from(`%PDF-1.7\n${text}\n%%EOF\n`),
        headers: { 'content-type': 'application/pdf' },
      });
      files.push(added.json().id);
    }
    await as.clerk({
      method: 'PUT',
      url: `/api/v1/figures/2017-H1/${district.ward.id}/TG12`,
      payload: { state: 'reported', value: '100' },
      headers: { 'if-match': '"0"' },
    });
    await move('submit', as.approver, { declaration: true });
    await move('start-review', as.secretariat);
  });
  afterAll(async () => {
    await api.close();
    fs.rmSync(folder, { recursive: true });
  });

  test('after sending is for whoever may send, and names them', async () => {
    const refused = await withdraw(files[0], as.clerk);
    expect(refused.json()).toMatchObject({
      status: 403,
      code: 'evidence.approver-only',
      help: { role: 'unit-approver' },
    });
    expect(await refusal()).toBe('evidence.approver-only');
    expect(await refusal(as.approver)).toBeNull();
    expect(await refusal(as.standingCommittee)).toBe('auth.forbidden');
    expect((await withdraw(files[0])).statusCode).toBe(200);
    expect(await acts()).toBe(1);
  });

  test('after acceptance is open as long as other changes after sending are', async () => {
    expect((await move('accept', as.boardLeader)).statusCode).toBe(200);
    expect((await withdraw(files[1], as.clerk)).statusCode).toBe(403);
    expect((await withdraw(files[1])).statusCode).toBe(200);
    await sql`update period_deadline set corrections_until = due_at + interval '1 minute'`.execute(
      api.database.db,
    );
    expect((await withdraw(files[2])).json()).toMatchObject({
      status: 409,
      code: 'evidence.withdrawals-closed',
    });
    expect(await acts()).toBe(2);
  });

  test('ends with the half-year', async () => {
    await sql`update period set state = 'closed', closed_at = now() where half_year = '2017-H1'`.execute(
      api.database.db,
    );
    expect((await withdraw(files[2])).json()).toMatchObject({
      status: 409,
      code: 'period.not-open',
    });
    expect(await refusal(as.approver)).toBe('period.not-open');
    expect(await acts()).toBe(2);
  });
});
