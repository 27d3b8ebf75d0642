import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';

import { aGrant, anAccount } from '../../../test/support/builders/account.ts';
import { aDistrict, type District } from '../../../test/support/builders/district.ts';
import { anIndicator, type BuiltIndicator } from '../../../test/support/builders/indicator.ts';
import { aPeriod } from '../../../test/support/builders/period.ts';
import { anAncestry, aUnit } from '../../../test/support/builders/unit.ts';
import { statementsOf } from '../../../test/support/statements.ts';
import { describeOnDatabases, type TestDatabase } from '../../../test/support/test-database.ts';
import { CheckRepository } from './check.repository.ts';

const id = '00000000-0000-4000-8000-000000000001';
/** What five wards sent of a plan of 200, and of a ratio. */
const SENT = [80, 100, 110, 120, 200];
const RATIOS = ['90', '92', '92', '92', '95'];

/** Seven wards, five of which have sent; ours and one more have not. */
async function aDistrictThatSent({ db }: TestDatabase) {
  const district = await aDistrict(db);
  const ratio = await anIndicator(db, { code: 'R', class: 'RATIO_HIGH', roll_up: 'SUM_RATIO' });
  const wards: { readonly id: string }[] = [district.otherWard];
  for (let made = 1; made <= 5; made += 1) {
    wards.push(
      await aUnit(db, { parent_id: district.committee.id, name: `P${made}`, own_code: `P${made}` }),
    );
  }
  await aPeriod(db, '2017-H2');
  await anAncestry(db, '2017-H2', '2017-12-14');
  for (const [at, ward] of wards.slice(0, 5).entries()) {
    const cells = {
      [district.indicator.id]: { actual: String(SENT[at]), target: '200' },
      [ratio.id]: { actual: RATIOS[at], target: '95' },
    };
    await db
      .insertInto('result_sheet')
      .values({
        half_year: '2017-H2',
        basis: 'as-was',
        unit_id: ward.id,
        cells: JSON.stringify(cells),
        contributions: '{}',
        rule: 'h1-2017.1',
        as_of: '2017-12-15T09:00:00+07:00',
      })
      .execute();
  }
  return { ...district, ratio, wards };
}

describeOnDatabases('CheckRepository', (open) => {
  let district: District & { ratio: BuiltIndicator; wards: readonly { readonly id: string }[] };
  beforeAll(async () => {
    district = await aDistrictThatSent(open());
  });

  const spreadFor = (scope: { own?: string[]; overseen?: string[] }, unitId = district.ward.id) =>
    open().transactions.read(
      { accountId: id, ownUnits: scope.own ?? [], overseenUnits: scope.overseen ?? [] },
      () =>
        new CheckRepository(open().transactions).spread(
          { halfYear: '2017-H2', unitId },
          { inPercent: [district.indicator.id], asTheyAre: [district.ratio.id] },
        ),
    );
  const byId = (rows: Awaited<ReturnType<typeof spreadFor>>) =>
    Object.fromEntries(
      rows.map(({ indicator_id, units, ...row }) => [
        indicator_id,
        { units, ...Object.fromEntries(Object.entries(row).map(([k, v]) => [k, Number(v)])) },
      ]),
    );

  test('a unit learns the middle and the spread of those beside it, and nothing else', async () => {
    const { indicator, ratio, ward } = district;
    expect(byId(await spreadFor({ own: [ward.id] }))).toEqual({
      [indicator.id]: { units: 5, median: 55, deviation: 5, mean_deviation: 14 },
      [ratio.id]: { units: 5, median: 92, deviation: 0, mean_deviation: 1 },
    });
    const others = await open().transactions.read(
      { accountId: id, ownUnits: [ward.id], overseenUnits: [] },
      async (tx) => tx.selectFrom('result_sheet').select('unit_id').execute(),
    );
    expect(others).toEqual([]);
  });

  test('a unit that has sent is held against the others, and four say nothing', async () => {
    const [first] = district.wards;
    expect(await spreadFor({ own: [first!.id] }, first!.id)).toEqual([]);
  });

  test('who oversees the unit learns the same, and nobody else learns anything', async () => {
    const { committee, otherWard } = district;
    expect(await spreadFor({ overseen: [committee.id] })).toHaveLength(2);
    expect(await spreadFor({ own: [otherWard.id] })).toEqual([]);
    expect(await spreadFor({})).toEqual([]);
  });

  test('the secretariat alone sets where checks begin, on the version that stands', async () => {
    const { people, ward, committee } = district;
    const { db, transactions } = open();
    const checks = new CheckRepository(transactions);
    const at = new Date('2017-06-15T09:00:00+07:00');
    const thresholds = [{ rule: 'far-above-plan', indicator_id: null, value: '150' }];
    const put = (account: { readonly id: string }, version: number) =>
      transactions.run(
        { accountId: account.id, ownUnits: [ward.id], overseenUnits: [committee.id] },
        () => checks.put({ version, name: 'Ai đó', at, day: '2017-06-15', thresholds }),
      );
    for (const person of [people.clerk, people.boardLeader, people.administrator]) {
      await expect(put(person, 1)).rejects.toMatchObject({ code: '42501' });
    }
    expect(await put(people.secretariat, 7)).toBeNull();
    expect(await put(people.secretariat, 1)).toBe(2);
    const kept = await sql`select rule, value::text from check_threshold`.execute(db);
    expect(kept.rows).toEqual([{ rule: 'far-above-plan', value: '150.000000' }]);
    const direct = transactions.run(
      { accountId: people.secretariat.id, ownUnits: [], overseenUnits: [] },
      (tx) => tx.deleteFrom('check_threshold').execute(),
    );
    await expect(direct).rejects.toMatchObject({ code: '42501' });
  });

  test('a secretariat’s role that has ended, or not begun, sets nothing', async () => {
    const { db, transactions } = open();
    const checks = new CheckRepository(transactions);
    const grant = { role: 'secretariat', unitId: district.committee.id } as const;
    const account = await anAccount(db, null);
    await aGrant(db, account.id, grant, { from: '2017-01-01', to: '2017-06-14' });
    const put = (day: string) =>
      transactions.run({ accountId: account.id, ownUnits: [], overseenUnits: [] }, () =>
        checks.put({ version: 0, name: 'Ai đó', at: new Date(), day, thresholds: [] }),
      );
    expect(await put('2017-06-14')).toBeNull();
    expect(await put('2017-01-01')).toBeNull();
    await expect(put('2017-06-15')).rejects.toMatchObject({ code: '42501' });
    await expect(put('2016-12-31')).rejects.toMatchObject({ code: '42501' });
  });

  test('its SQL is reviewed', async () => {
    const checks = new CheckRepository(open().transactions);
    const place = { halfYear: '2017-H1', unitId: id };
    const text = await statementsOf(open(), [
      () => checks.setting(),
      () => checks.thresholds(),
      () => checks.known([id]),
      () => checks.spread(place, { inPercent: [id], asTheyAre: [] }),
    ]);
    await expect(text).toMatchFileSnapshot('./__sql__/check.repository.sql');
  });
});
