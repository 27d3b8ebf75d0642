import { describe, expect, test } from 'vitest';

import { openBrowser, openWindow } from '../support/browser.ts';
import { anIndicator } from '../support/inside-api.ts';
import { freePort, type Product, startProduct } from '../support/product.ts';
import { anEmbeddedDatabase, type FaultDatabase, inspectClosed } from './fault-database.ts';
import { between, FULL, randomOf, tell } from './fault-run.ts';
import { judgeCell, type Recorded, type Typed } from './form-journal.ts';
import { FormWeather } from './form-weather.ts';
import { FormWindow } from './form-window.ts';

const EDITS = FULL ? 2_000 : 120;
const ROWS = 10;
/** How long everything may take to arrive once there is a network and a server again, in milliseconds. */
const ARRIVAL_MS = 60_000;

/** A real form in a real browser, while the network is cut, the server killed and the window closed. */
describe.runIf(process.env['CHROMIUM_PATH'] !== undefined)('typing through a bad night', () => {
  test('loses nothing the form had taken, records nothing twice, keeps each cell’s order and asks nobody about their own figures', async () => {
    const random = randomOf('form edits');
    const database = await aFormDatabase();
    const port = await freePort();
    const start = (): Promise<Product> =>
      startProduct({ ...database.place, port, env: { DEMO: '0', LOG_LEVEL: 'error' } });
    const product = await start();
    const browser = await openBrowser();
    const { ward, unitCode } = clerkOf(database);
    const context = await openWindow(browser, { baseURL: product.url, locale: 'vi', width: 390 });
    await context.addCookies([{ name: 'tiendo_session', value: ward.token, url: product.url }]);
    const window = new FormWindow(context, `/nhap-so-lieu/2040-H1/${unitCode}`);
    await window.open();
    await window.canOpenAlone();

    const weather = new FormWeather({ context, window, random, product, start });
    const typed = Array.from({ length: ROWS }, (): Typed[] => []);
    for (let value = 1; value <= EDITS; value += 1) {
      const row = between(random, 0, ROWS - 1);
      const entry: Typed = { value, acknowledged: false };
      typed[row]?.push(entry);
      entry.acknowledged = await weather.during(() => window.write(row, value));
    }

    const last = await weather.clear();
    await expect.poll(() => window.waiting(), { timeout: ARRIVAL_MS, interval: 200 }).toBe(0);
    await browser.close();
    await last.stop();
    const { cells, wrong } = await recordedIn(database, ward.id);
    const found = typed.map((entries, row) =>
      judgeCell(`row ${row + 1}`, entries, cells[row] ?? []),
    );
    const lost = found.flatMap((verdict) => verdict.lost);
    const duplicated = found.flatMap((verdict) => verdict.duplicated);
    const reordered = found.flatMap((verdict) => verdict.reordered);
    expect({ lost, duplicated, reordered, wrong, asked: window.asked }).toEqual({
      lost: [],
      duplicated: [],
      reordered: [],
      wrong: [],
      asked: [],
    });
    const acknowledged = typed.flat().filter((entry) => entry.acknowledged).length;
    const { cut, kill, close } = weather.count;
    tell('typing in a browser', {
      rounds: EDITS,
      acknowledged,
      lost: lost.length,
      duplicated: duplicated.length,
      more: `${reordered.length} reordered; the network cut ${cut} times, the server killed ${kill}, the window closed ${close}; ${cells.flat().length} revisions`,
    });
    await database.remove();
  });
});

/** A ward with ten rows to type in. */
async function aFormDatabase(): Promise<FaultDatabase> {
  const database = await anEmbeddedDatabase(1);
  const store = await database.open();
  for (let number = 3; number <= ROWS; number += 1) {
    await anIndicator(store.db, { code: `XB${number}`, name: `Chỉ tiêu số ${number}` });
  }
  await store.close();
  return database;
}

function clerkOf({ district }: FaultDatabase) {
  const [ward] = district.wards;
  if (ward === undefined) throw new Error('a district without wards');
  return { ward, unitCode: 'own:W1' };
}

/** The revisions of each row in the form's order, and what contradicts itself in the database. */
async function recordedIn(
  database: FaultDatabase,
  unitId: string,
): Promise<{ readonly cells: readonly Recorded[]; readonly wrong: readonly string[] }> {
  const store = await database.open();
  const { rows } = await store.pool.query<{ display_order: number; value: number; number: number }>(
    `select v.display_order, r.value::int as value, r.number from figure_revision r
     join indicator_version v using (indicator_id) where r.unit_id = $1
     order by v.display_order, r.number`,
    [unitId],
  );
  const { rows: orders } = await store.pool.query<{ display_order: number }>(
    `select display_order from indicator_version order by display_order`,
  );
  await store.close();
  const cells = orders.map(({ display_order }) =>
    rows.filter((row) => row.display_order === display_order).map(({ value }) => value),
  );
  return { cells, wrong: (await inspectClosed(database, [])).wrong };
}
