import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { aDistrict, type District } from './support/builders/district.ts';
import { anIndicator, type BuiltIndicator } from './support/builders/indicator.ts';
import { aTarget } from './support/builders/target.ts';
import { anAncestry, aUnit } from './support/builders/unit.ts';
import { peopleOf } from './support/people-of.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';

/** What five wards sent of a plan of 200: 40, 49.44, 55.6, 60 and 102.5 percent. */
const SENT = ['80', '98.88', '111.2', '120', '205'];

describe('the units beside one', () => {
  let api: TestApi;
  let district: District;
  let agreed: BuiltIndicator;
  let as: Awaited<ReturnType<typeof peopleOf>>;
  const report = () => `/api/v1/submissions/2017-H1/${district.ward.id}`;
  const read = (who = as.clerk) => who({ method: 'GET', url: report() });
  const peersOf = async (who = as.clerk) => {
    const rows: { checks: { peers: unknown } }[] = (await read(who)).json().rows;
    return rows.map(({ checks }) => checks.peers);
  };

  beforeAll(async () => {
    api = await startTestApi();
    const { db } = api.database;
    district = await aDistrict(db);
    const { ward, committee, indicator } = district;
    agreed = await anIndicator(db, { code: 'AGREED' });
    await aTarget(db, { unit_id: ward.id, indicator_id: indicator.id }, { value: '200' });
    for (const [at, actual] of SENT.entries()) {
      const name = `P${at}`;
      const { id } = await aUnit(db, { parent_id: committee.id, name, own_code: name });
      await db
        .insertInto('result_sheet')
        .values({
          half_year: '2017-H1',
          basis: 'as-was',
          unit_id: id,
          cells: JSON.stringify({
            [indicator.id]: { actual, target: '200' },
            [agreed.id]: { actual: '200', target: '200' },
          }),
          contributions: '{}',
          rule: 'h1-2017.1',
          as_of: '2017-06-15T09:00:00+07:00',
        })
        .execute();
      await db
        .insertInto('revision_stamp')
        .values({ half_year: '2017-H1', unit_id: id, working: 1, submitted: 1 })
        .execute();
    }
    await anAncestry(db, '2017-H1', '2017-06-14');
    as = await peopleOf(api, district);
  });
  afterAll(() => api.close());

  test('are told to a unit in two digits, and not at all where they agree', async () => {
    const coarse = { units: 5, median: '56', deviation: '6.2', meanDeviation: null };
    expect(await peersOf()).toEqual([coarse, null]);
    expect(await peersOf(as.approver)).toEqual([coarse, null]);
  });

  test('are exact for those who oversee them all', async () => {
    expect(await peersOf(as.secretariat)).toEqual([
      { units: 5, median: '55.6', deviation: '6.16', meanDeviation: '14.612' },
      { units: 5, median: '100', deviation: '0', meanDeviation: '0' },
    ]);
  });

  test('ask the unit for its cause on the screen and at sending by what it was told', async () => {
    await as.clerk({
      method: 'PUT',
      url: `/api/v1/figures/2017-H1/${district.ward.id}/TG12`,
      payload: { state: 'reported', value: '20' },
      headers: { 'if-match': '"0"' },
    });
    const asked = { now: '10', against: '56', limit: '3.5' };
    expect((await read()).json().rows[0].warnings).toMatchObject([
      { code: 'outlier-among-peers', facts: { ...asked, units: 5 } },
    ]);
    const url = `${report()}/submit`;
    const sent = await as.approver({ method: 'POST', url, payload: { declaration: true } });
    expect(sent.json().issues).toContainEqual(
      expect.objectContaining({
        code: 'figure.reason-required',
        params: expect.objectContaining({ problem: 'outlier-among-peers', ...asked }),
      }),
    );
  });

  test('move the version of the form, which counts nothing for its reader', async () => {
    const before = String((await read()).headers.etag);
    expect(before).toMatch(/^(W\/)?"[\w-]{22}~/u);
    await api.database.db
      .updateTable('revision_stamp')
      .set(({ eb }) => ({ submitted: eb('submitted', '+', '1') }))
      .where('unit_id', '!=', district.ward.id)
      .execute();
    expect((await read()).headers.etag).not.toBe(before);
  });
});
