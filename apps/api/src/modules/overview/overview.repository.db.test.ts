import { expect, test } from 'vitest';

import { statementsOf } from '../../../test/support/statements.ts';
import { describeOnDatabases } from '../../../test/support/test-database.ts';
import { DISTRICT, unitIdOf } from '../../demo/units.ts';
import { loadDemo } from '../../demo/load-demo.ts';
import { OverviewRepository, QUESTIONS } from './overview.repository.ts';
import { cellsBelow, totalsOf } from './packed-json.ts';

const objectIn = (pieces: readonly string[]) => JSON.parse(pieces.join('')) as object;

describeOnDatabases('OverviewRepository', (open) => {
  const district = unitIdOf(DISTRICT);
  const leader = {
    accountId: '00000000-0000-4000-8000-000000000001',
    ownUnits: [],
    overseenUnits: [district],
  };

  const place = { halfYear: '2017-H1', unitId: district };
  const below = (as: typeof leader) =>
    open().transactions.readAtOnce(as, (ask) => ask(QUESTIONS.below(place, [district])));

  test('what was never sent is in no cell, and what is not counted leaves no gap in the text', async () => {
    await loadDemo(open().transactions);
    const rows = await below(leader);
    // Twelve wards and the political training centre have sent; Phúc Xá and Đội Cấn have not.
    expect(Object.keys(objectIn(cellsBelow(rows, district)))).toHaveLength(13);
    expect(Object.keys(objectIn(totalsOf(rows, district)))).toHaveLength(17);
  });

  test('a person who oversees nothing reads no cell, whatever is asked', async () => {
    const rows = await below({ ...leader, overseenUnits: [] });
    expect(rows.filter(({ cells, state }) => cells !== null || state !== null)).toEqual([]);
  });

  test('its SQL is reviewed', async () => {
    const { transactions, sql } = open();
    const overviews = new OverviewRepository(transactions);
    const frame = await statementsOf(open(), [
      () => overviews.line(place),
      () => overviews.placed(place, '2017-06-14', 1),
      () => overviews.periods(),
    ]);
    sql.length = 0;
    await transactions.readAtOnce(leader, (ask) =>
      Promise.all([
        ask(QUESTIONS.version(place, new Date(0))),
        ask(QUESTIONS.versionWithPast(place, new Date(0))),
        ask(QUESTIONS.below(place, [district])),
        ask(QUESTIONS.agenda('2017-H1', [district])),
        ask(QUESTIONS.report(place)),
        ask(QUESTIONS.history(place, 11)),
        ask(QUESTIONS.sendings(place)),
        ask(QUESTIONS.hasTask(district)),
      ]),
    );
    const text = `${frame}${sql.join(';\n')};\n`;
    await expect(text).toMatchFileSnapshot('./__sql__/overview.repository.sql');
  });
});
