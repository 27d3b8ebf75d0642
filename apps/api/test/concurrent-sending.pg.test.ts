import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { ResultVerifier } from '../src/modules/result/result-verifier.ts';
import { anAccount } from './support/builders/account.ts';
import { aDistrict, type District } from './support/builders/district.ts';
import { anIndicator } from './support/builders/indicator.ts';
import { aTarget } from './support/builders/target.ts';
import { anAncestry, aUnit } from './support/builders/unit.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';

const WARDS = 16;
const CODES = ['K1', 'K2', 'K3', 'K4'];

/** One connection cannot race with itself, so this runs where there are many. */
describe.skipIf(!inject('postgres'))('sixteen wards of one parent', () => {
  let api: TestApi;
  let district: District;
  let wards: { id: string; send: Awaited<ReturnType<TestApi['as']>> }[];

  const record = (ward: (typeof wards)[number], code: string, version: number, value: number) =>
    ward.send({
      method: 'PUT',
      url: `/api/v1/figures/2017-H1/${ward.id}/${code}`,
      payload: { state: 'reported', value: `${value}` },
      headers: { 'if-match': `"${version}"` },
    });
  const submit = (ward: (typeof wards)[number]) =>
    ward.send({
      method: 'POST',
      url: `/api/v1/submissions/2017-H1/${ward.id}/submit`,
      payload: { declaration: true },
    });
  const total = async (code: string) => {
    const row = await api.database.db
      .selectFrom('result')
      .innerJoin('indicator_version as i', 'i.indicator_id', 'result.indicator_id')
      .where('i.code', '=', code)
      .where('result.unit_id', '=', district.committee.id)
      .select(['total', 'reported', 'fold'])
      .executeTakeFirstOrThrow();
    return row;
  };

  beforeAll(async () => {
    api = await startTestApi({ kind: 'PostgreSQL' });
    const { db } = api.database;
    district = await aDistrict(db);
    await db.updateTable('indicator_version').set({ valid_to: '2010-01-01' }).execute();
    const roll_ups = ['SUM', 'SUM', 'MAX', 'SNAPSHOT_SUM'] as const;
    const indicators = [];
    for (const [index, code] of CODES.entries()) {
      indicators.push(
        await anIndicator(db, { code, roll_up: roll_ups[index] ?? 'SUM', pace_kind: null }),
      );
    }
    wards = [];
    for (let made = 0; made < WARDS; made += 1) {
      const { id } = await aUnit(db, { parent_id: district.committee.id });
      for (const indicator of indicators) {
        await aTarget(db, { unit_id: id, indicator_id: indicator.id }, { value: '100' });
      }
      const approver = await anAccount(db, { role: 'unit-approver', unitId: id });
      wards.push({ id, send: await api.as(approver.id) });
    }
    await anAncestry(db, '2017-H1', '2017-06-14');
  });
  afterAll(() => api.close());

  test('record and send at once, and nobody’s part is lost', async () => {
    const replies = await Promise.all(
      wards.map(async (ward, index) => {
        for (const code of CODES) {
          const reply = await record(ward, code, 0, index + 1);
          if (reply.statusCode !== 200) return reply;
        }
        return submit(ward);
      }),
    );
    expect(replies.map(({ statusCode }) => statusCode)).toEqual(wards.map(() => 200));
    expect(await total('K1')).toEqual({ total: '136', reported: WARDS, fold: null });
    expect(await total('K3')).toMatchObject({ reported: WARDS, fold: '16' });
    expect(await api.app.get(ResultVerifier).verify()).toEqual([]);
  });

  test('correct at once, the largest among them, and totals follow', async () => {
    const replies = await Promise.all(
      wards.map((ward, index) =>
        ward.send({
          method: 'PUT',
          url: `/api/v1/figures/2017-H1/${ward.id}/K3`,
          payload: {
            state: 'reported',
            value: `${WARDS - index}`,
            kind: 'correction',
            reason: 'kiểm tra lại',
          },
          headers: { 'if-match': '"2"' },
        }),
      ),
    );
    expect(replies.map(({ statusCode }) => statusCode)).toEqual(wards.map(() => 200));
    expect(await total('K3')).toMatchObject({ fold: '16' });
    expect(await api.app.get(ResultVerifier).verify()).toEqual([]);
  });

  test('two people at one cell: one is taken, one is told', async () => {
    const [ward] = wards;
    if (!ward) throw new Error('there are wards');
    const change = (value: string) =>
      ward.send({
        method: 'PUT',
        url: `/api/v1/figures/2017-H1/${ward.id}/K1`,
        payload: { state: 'reported', value, kind: 'correction', reason: 'kiểm tra lại' },
        headers: { 'if-match': '"2"' },
      });
    const replies = await Promise.all(['51', '52', '53', '54'].map(change));
    const taken = replies.filter(({ statusCode }) => statusCode === 200);
    expect(taken).toHaveLength(1);
    expect(replies.filter(({ statusCode }) => statusCode === 412)).toHaveLength(3);
    for (const told of replies.filter(({ statusCode }) => statusCode === 412)) {
      expect(told.json()).toMatchObject({ current: { value: taken[0]?.json().value } });
    }
    expect(await api.app.get(ResultVerifier).verify()).toEqual([]);
  });
});
