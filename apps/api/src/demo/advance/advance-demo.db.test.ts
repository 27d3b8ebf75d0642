import { sql } from 'kysely';
import { expect, test } from 'vitest';

import { describeOnDatabases } from '../../../test/support/test-database.ts';
import { RefoldRepository } from '../../modules/result/refold.repository.ts';
import { ResultRebuilder } from '../../modules/result/result-rebuilder.ts';
import { ResultSourceRepository } from '../../modules/result/result-source.repository.ts';
import { ResultVerifier } from '../../modules/result/result-verifier.ts';
import { DemoClock } from '../../platform/clock/demo-clock.ts';
import { indicatorIdOf } from '../indicators.ts';
import { loadDemo } from '../load-demo.ts';
import { unitIdOf } from '../units.ts';
import { WARDS } from '../wards.ts';
import { ADVANCED_TO, AdvanceRefusedError, advanceDemo, playOn } from './advance-demo.ts';

describeOnDatabases('the demo district a year later', (open) => {
  test('cannot be reached without a demo', async () => {
    await expect(playOn(open().transactions)).rejects.toThrow(AdvanceRefusedError);
  });

  test('stands on 22/06/2018, with 2017 closed and every report taken in', async () => {
    const { db, transactions } = open();
    await loadDemo(transactions);
    expect(await playOn(transactions)).toBe(true);
    const periods = await db
      .selectFrom('period')
      .where('half_year', '>', '2017')
      .select(['half_year', 'state'])
      .orderBy('half_year')
      .execute();
    expect(periods.map((row) => [row.half_year, row.state])).toEqual([
      ['2017-H1', 'closed'],
      ['2017-H2', 'closed'],
      ['2018-H1', 'open'],
      ['2018-H2', 'planned'],
    ]);
    const { rows } = await sql<{ half_year: string; state: string; reports: number }>`
      select half_year, state, count(*)::integer as reports from submission
      where half_year > '2017' group by 1, 2 order by 1, 2`.execute(db);
    expect(rows).toEqual([
      { half_year: '2017-H1', state: 'locked', reports: 15 },
      { half_year: '2017-H2', state: 'locked', reports: 15 },
      { half_year: '2018-H1', state: 'accepted', reports: 15 },
    ]);
  });

  test('has the late reports, the second sending and the correction in the first half', async () => {
    const { db } = open();
    const late = await db
      .selectFrom('sending')
      .where('half_year', '=', '2017-H1')
      .where('late_working_days', '>', 0)
      .select(['unit_id', 'number', 'late_working_days'])
      .orderBy('unit_id')
      .execute();
    expect(late.map((row) => row.unit_id).toSorted()).toEqual(
      ['00001', '00022', '00007'].map(unitIdOf).toSorted(),
    );
    expect(late.find((row) => row.unit_id === unitIdOf('00007'))?.number).toBe(2);
    const corrected = await db
      .selectFrom('figure as f')
      .innerJoin('figure_revision as r', 'r.id', 'f.accepted_id')
      .where('f.half_year', '=', '2017-H1')
      .where('f.unit_id', '=', unitIdOf('00025'))
      .where('f.indicator_id', '=', indicatorIdOf('TG01'))
      .select(['r.numerator', 'r.kind'])
      .executeTakeFirstOrThrow();
    expect([Number(corrected.numerator), corrected.kind]).toEqual([1_824, 'correction']);
  });

  test('has results that fold anew to the same, half-year by half-year', async () => {
    const { transactions } = open();
    const refolds = new RefoldRepository(transactions);
    const rebuilder = new ResultRebuilder(new ResultSourceRepository(transactions), refolds);
    expect(await new ResultVerifier(transactions, rebuilder, refolds).verify()).toEqual([]);
  });

  test('tells nothing unfavourable of a ward whose name a unit bears today', async () => {
    const named = WARDS.filter((ward) => ward.namedToday).map(({ code }) => unitIdOf(code));
    const sheets = await open()
      .db.selectFrom('result_sheet')
      .where('half_year', '>', '2017')
      .where('unit_id', 'in', named)
      .select('cells')
      .execute();
    expect(sheets).toHaveLength(6);
    const told = sheets.map(({ cells }) =>
      typeof cells === 'string' ? cells : JSON.stringify(cells),
    );
    for (const cells of told) {
      expect(cells).not.toMatch(/"status":\s*"(?:watch|at-risk|alarm|not-met|no-data)"/u);
      expect(cells).toMatch(/"status":\s*"(?:on-pace|met)"/u);
    }
  });

  test('goes on from the new day and never back, and plays once', async () => {
    const { db, transactions } = open();
    const clock = await DemoClock.resume(db, undefined, () => 0);
    expect(clock.now()).toEqual(new Date(ADVANCED_TO));
    expect(await playOn(transactions)).toBe(false);
  });
});

test('a server database is never played on, nor a directory without a demo made one', async () => {
  const onServer = advanceDemo(
    { dataDirectory: '/nowhere', databaseUrl: 'postgres://x/y' },
    () => {},
  );
  await expect(onServer).rejects.toThrow(AdvanceRefusedError);
  const nowhere = advanceDemo({ dataDirectory: '/nowhere', databaseUrl: undefined }, () => {});
  await expect(nowhere).rejects.toThrow(/npm start/u);
});
