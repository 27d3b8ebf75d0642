import type { Bench } from '../bench.ts';
import type { MadeDatabase } from '../generator/make-database.ts';
import { halfYearsOf } from '../generator/scales.ts';
import { bothOn, etagOf, idOf, ours, overviewPath, theirs, unitPath } from './screens.ts';

const GOAL = { atLeast: 0.8 };

/** The two result screens, built each time, unchanged, and kept compressed. */
export async function reading(bench: Bench): Promise<void> {
  for (const name of bench.scales) {
    if (name !== 'nation') await readingOn(bench, await bench.database(name));
  }
}

async function readingOn(bench: Bench, database: MadeDatabase): Promise<void> {
  const { port, limit } = await bothOn(bench, database);
  const { name } = database.scale;
  const screen = overviewPath(database);
  const stamped = `/stamped/${database.sent}`;
  await bench.compare(
    `overview, ${name}`,
    GOAL,
    ours(port, screen),
    theirs(limit, `/overview/${database.sent}`),
  );
  await bench.compare(
    `unit's page, ${name}`,
    GOAL,
    ours(port, unitPath(database)),
    theirs(limit, `/unit/${database.sent}/${idOf('unit-3')}?halfYears=${shownOn(database)}`),
  );
  await bench.compare(
    `overview unchanged (304), ${name}`,
    GOAL,
    ours(port, screen, { 'if-none-match': await etagOf(ours(port, screen)) }),
    theirs(limit, stamped, { 'if-none-match': await etagOf(theirs(limit, stamped)) }),
  );
  const br = { 'accept-encoding': 'br' };
  await bench.compare(
    `overview kept compressed, ${name}`,
    GOAL,
    ours(port, screen, br),
    theirs(limit, stamped, br),
  );
}

/** The half-years a unit's page looks back on. */
const shownOn = ({ scale, sent }: MadeDatabase): string =>
  halfYearsOf(Number(sent.slice(0, 4)), scale.halfYears)
    .slice(0, -1)
    .slice(-11)
    .join();
