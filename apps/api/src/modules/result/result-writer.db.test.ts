import { beforeAll, expect, test } from 'vitest';

import { halfYear } from '@tiendo/domain/period';

import { aDistrict, type District } from '../../../test/support/builders/district.ts';
import { aFigure, aSending } from '../../../test/support/builders/figure.ts';
import { anIndicator } from '../../../test/support/builders/indicator.ts';
import { aPeriod } from '../../../test/support/builders/period.ts';
import { aTarget } from '../../../test/support/builders/target.ts';
import { anAncestry } from '../../../test/support/builders/unit.ts';
import { describeOnDatabases, type TestDatabase } from '../../../test/support/test-database.ts';
import { AncestorJudge } from './ancestor-judge.ts';
import { RefoldRepository } from './refold.repository.ts';
import { rebuildResults, ResultRebuilder } from './result-rebuilder.ts';
import { ResultRepository } from './result.repository.ts';
import { ResultSourceRepository } from './result-source.repository.ts';
import { ResultVerifier } from './result-verifier.ts';
import { ResultWriter } from './result-writer.service.ts';

const PERIODS = ['2015-H1', '2015-H2', '2016-H1', '2016-H2', '2017-H1'].map(halfYear);
const [, , H1_2016, , H1_2017] = PERIODS;

/** A district of five half-years with one indicator of every way to add up. */
async function aHistory(database: TestDatabase) {
  const { db } = database;
  const district = await aDistrict(db);
  for (const period of ['2015-H1', '2015-H2', '2016-H1']) {
    await aPeriod(db, period, { state: 'closed' });
    await anAncestry(db, period, '2016-01-01');
  }
  const indicators = {
    byHistory: await anIndicator(db, { code: 'R1', pace_kind: null, class: 'CUM_HIGH' }),
    reduction: await anIndicator(db, {
      code: 'R2',
      pace_kind: null,
      class: 'SNAP_LOW',
      roll_up: 'SNAPSHOT_SUM',
    }),
    ratio: await anIndicator(db, {
      code: 'R3',
      class: 'RATIO_HIGH',
      roll_up: 'SUM_RATIO',
      unit_of_measure: '%',
    }),
    mean: await anIndicator(db, {
      code: 'R4',
      class: 'RATIO_HIGH',
      roll_up: 'WEIGHTED_AVG',
      unit_of_measure: '%',
    }),
    largest: await anIndicator(db, { code: 'R5', roll_up: 'MAX' }),
    milestone: await anIndicator(db, {
      code: 'R6',
      class: 'MILESTONE',
      roll_up: 'COUNT_UNITS_MET',
      pace_kind: null,
      milestone_month: 3,
      milestone_day: 31,
    }),
  };
  for (const unit of [district.ward, district.otherWard]) {
    for (const year of [2015, 2016, 2017]) await targetsOf(database, indicators, unit.id, year);
  }
  return { district, indicators };
}

type Indicators = Awaited<ReturnType<typeof aHistory>>['indicators'];

async function targetsOf({ db }: TestDatabase, of: Indicators, unit_id: string, year: number) {
  const at = (indicator: { id: string }) => ({ unit_id, indicator_id: indicator.id });
  await aTarget(db, at(of.byHistory), { year, value: '100' });
  await aTarget(db, at(of.reduction), { year, value: '2', baseline: '10' });
  await aTarget(db, at(of.ratio), { year, value: '97' });
  await aTarget(db, at(of.mean), { year, value: '88' });
}

async function report(
  { db }: TestDatabase,
  of: Indicators,
  place: { unit_id: string; half_year: string },
  seed: number,
) {
  const at = (indicator: { id: string }) => ({ ...place, indicator_id: indicator.id });
  await aFigure(db, at(of.byHistory), { value: `${40 + seed}.25` });
  await aFigure(db, at(of.reduction), { value: `${seed % 9}` });
  await aFigure(db, at(of.ratio), { numerator: `${460 + seed}`, denominator: '480' });
  await aFigure(db, at(of.mean), { value: `${85 + (seed % 7)}.5`, weight: `${100 + seed}` });
  await aFigure(db, at(of.largest), { value: `${seed}` });
  await aFigure(db, at(of.milestone), {
    milestone: true,
    achieved_on: `${place.half_year.slice(0, 4)}-03-2${seed % 9}`,
  });
  await aSending(db, place);
}

function services({ transactions }: TestDatabase) {
  const sources = new ResultSourceRepository(transactions);
  const results = new ResultRepository(transactions);
  const refolds = new RefoldRepository(transactions);
  const rebuilder = new ResultRebuilder(sources, refolds);
  return {
    writer: new ResultWriter(sources, results, new AncestorJudge(results)),
    verifier: new ResultVerifier(transactions, rebuilder, refolds),
  };
}

describeOnDatabases('ResultWriter', (open) => {
  let district: District;
  let indicators: Indicators;
  const actor = (unitId: string) => ({
    accountId: district.people.approver.id,
    ownUnits: [unitId],
    overseenUnits: [],
  });
  const write = (period: string, unitId: string) =>
    open().transactions.run(actor(unitId), () =>
      services(open()).writer.write({ period: halfYear(period), unitId }),
    );
  const totals = (period: string) =>
    open()
      .db.selectFrom('result')
      .selectAll()
      .where('half_year', '=', period)
      .where('unit_id', '=', district.committee.id)
      .execute();

  beforeAll(async () => {
    ({ district, indicators } = await aHistory(open()));
  });

  test('a report written piece by piece is what folding everything anew gives', async () => {
    const database = open();
    let seed = 0;
    for (const half_year of PERIODS) {
      for (const { id: unit_id } of [district.ward, district.otherWard]) {
        await report(database, indicators, { unit_id, half_year }, (seed += 3));
        await write(half_year, unit_id);
      }
    }

    expect(await services(database).verifier.verify()).toEqual([]);
    const rows = await totals('2017-H1');
    const largest = rows.find((row) => row.indicator_id === indicators.largest.id);
    expect(largest).toMatchObject({ reported: 2, fold: '30', total: '0' });
    const total = rows.find((row) => row.indicator_id === indicators.byHistory.id);
    expect(JSON.parse(total?.assessment ?? '')).toMatchObject({
      expectedBasis: 'history',
      coverage: { reported: 2, expected: 2 },
    });
  });

  test('a rebuild writes the same', async () => {
    await rebuildResults(open().transactions, PERIODS);
    expect(await services(open()).verifier.verify()).toEqual([]);
  });

  test('a correction reaches the years that lean on it', async () => {
    const { db } = open();
    const cell = { unit_id: district.ward.id, half_year: H1_2016 ?? '' };
    await aFigure(db, { ...cell, indicator_id: indicators.byHistory.id }, { value: '77' });
    await write('2016-H1', district.ward.id);

    expect(await services(open()).verifier.verify()).toEqual([]);
    const sheet = await db
      .selectFrom('result_sheet')
      .select('cells')
      .where('half_year', '=', H1_2017 ?? '')
      .where('unit_id', '=', district.ward.id)
      .executeTakeFirstOrThrow();
    const cells: Record<string, unknown> = JSON.parse(sheet.cells);
    expect(cells[indicators.byHistory.id]).toMatchObject({ lastYear: '77' });
  });

  test('a decision taken after the cut-off day leaves the half-year as it was', async () => {
    const { db } = open();
    const cell = { unit_id: district.ward.id, indicator_id: indicators.byHistory.id };
    await aTarget(db, cell, { year: 2017, number: 2, value: '300', decided_on: '2017-06-20' });
    expect(await services(open()).verifier.verify()).toEqual([]);
    await aTarget(db, cell, { year: 2017, number: 3, value: '50', decided_on: '2017-06-01' });
    expect(await services(open()).verifier.verify()).not.toEqual([]);
    await write('2017-H1', district.ward.id);
    expect(await services(open()).verifier.verify()).toEqual([]);
  });

  test('a row changed by hand is found, whichever it is', async () => {
    const { db } = open();
    const at = { half_year: '2017-H1', unit_id: district.committee.id };
    await db
      .updateTable('result')
      .set({ total: '1' })
      .where('half_year', '=', at.half_year)
      .where('unit_id', '=', at.unit_id)
      .where('indicator_id', '=', indicators.byHistory.id)
      .execute();
    await db
      .updateTable('result_sheet')
      .set({ cells: '{}' })
      .where('unit_id', '=', district.ward.id)
      .where('half_year', '=', '2016-H2')
      .execute();

    const found = await services(open()).verifier.verify();
    expect(found.filter(({ what }) => what === 'tally')).toMatchObject([
      { unitId: district.committee.id, indicatorId: indicators.byHistory.id },
    ]);
    expect(found.filter(({ what }) => what === 'cell').length).toBeGreaterThan(5);
  });

  test('a ward cannot write above a unit that is not its own', async () => {
    const stranger = open().transactions.run(actor(district.otherWard.id), () =>
      services(open()).writer.write({ period: halfYear('2017-H1'), unitId: district.ward.id }),
    );
    await expect(stranger).rejects.toThrow(/row-level security|not a unit of the actor/);
  });
});
