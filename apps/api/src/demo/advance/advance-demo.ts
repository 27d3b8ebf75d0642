import fs from 'node:fs';
import path from 'node:path';

import { type Transaction, sql } from 'kysely';

import { halfYear } from '@tiendo/domain/period';

import { rebuildResults } from '../../modules/result/result-rebuilder.ts';
import type { Env } from '../../platform/config/env.ts';
import { StartRefusedError } from '../../platform/config/start-refused.ts';
import { openEmbeddedStore } from '../../platform/database/embedded-store.ts';
import { migrate } from '../../platform/database/migrate.ts';
import type { Database } from '../../platform/database/schema.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import { unitAncestryRows } from '../ancestry-rows.ts';
import { taskIdOf, taskIndicatorRows, taskRows, taskUnitRows } from '../demo-task.ts';
import { figureRevisionRows, figureRows } from '../figure-rows.ts';
import { type Tell, insertAll } from '../load-demo.ts';
import { ADDED_HALF_YEARS, deadlineRows, periodRow, windowRows } from '../periods.ts';
import { sendingRows } from '../sending-rows.ts';
import { stepRows, submissionRows } from '../submission-rows.ts';
import { TARGETS_2018, targetRevisionRows, targetRows } from '../targets.ts';
import { closeFirstHalf } from './close-first-half.ts';
import {
  conclusionsAfter,
  noticesAfter,
  yearEndMeeting,
  yearEndParticipants,
} from './conference-2017.ts';
import { REPORTS_AFTER } from './reports-after.ts';
import { TASKS_2018, TASK_CHANGES } from './tasks-after.ts';

/** Where the demo's business clock stands once the year is played. */
export const ADVANCED_TO = '2018-06-22T10:34:00+07:00';

/** Why the demo is not played on. */
export class AdvanceRefusedError extends StartRefusedError {
  override readonly name = 'AdvanceRefusedError';
}

/**
 * Plays the embedded demo on to 22/06/2018, in one transaction. Played already, it changes nothing.
 *
 * @throws AdvanceRefusedError for PostgreSQL, for real use, without a demo, or with 2017-H2 begun by hand
 * @throws DirectoryInUseError while a server works on the directory
 */
export async function advanceDemo(
  env: Pick<Env, 'dataDirectory' | 'databaseUrl'>,
  tell: Tell,
): Promise<void> {
  if (env.databaseUrl !== undefined) {
    throw new AdvanceRefusedError({
      vi: 'demo:advance chỉ làm với cơ sở dữ liệu nhúng: hãy bỏ DATABASE_URL',
      en: 'demo:advance works on the embedded database only: unset DATABASE_URL',
    });
  }
  const { dataDirectory: directory } = env;
  // Opening makes a database where there is none, and that would then count as begun.
  if (!fs.existsSync(path.join(directory, 'database'))) throw nothingToPlayOn();
  const store = await openEmbeddedStore({ directory });
  try {
    await migrate(store.db);
    await playOn(new Transactions(store.db), tell);
  } finally {
    await store.close();
  }
}

/** The same on an open database, for tests. Returns whether it played. */
export async function playOn(transactions: Transactions, tell: Tell = () => {}): Promise<boolean> {
  const started = performance.now();
  const played = await transactions.asOwner(async (tx) => {
    if (await isPlayed(tx)) return false;
    tell('playing the demo district on to 22/06/2018 …');
    await closeFirstHalf(tx);
    await movePeriods(tx);
    await insertAll(tx, addedRows());
    await changeTasks(tx);
    await rebuildResults(transactions, ['2017-H1', '2017-H2', '2018-H1'].map(halfYear));
    await moveClock(tx);
    return true;
  });
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  tell(
    played
      ? `the demo district stands on 22/06/2018 (${seconds} s); npm run demo:reset starts it over`
      : 'the demo district was played on before, nothing was changed; npm run demo:reset starts it over',
  );
  return played;
}

const nothingToPlayOn = (): AdvanceRefusedError =>
  new AdvanceRefusedError({
    vi: 'chưa có bản minh họa để chạy tiếp: npm start sẽ nạp',
    en: 'there is no demo to play on yet: npm start loads it',
  });

async function isPlayed(tx: Transaction<Database>): Promise<boolean> {
  const marked = await tx.selectFrom('installation').select('kind').executeTakeFirst();
  if (marked?.kind === 'real') {
    throw new AdvanceRefusedError({
      vi: 'cơ sở dữ liệu này đang dùng thật: demo:advance không bao giờ đụng đến',
      en: 'this database is in real use: demo:advance never touches it',
    });
  }
  const periods = await tx.selectFrom('period').select(['half_year', 'state']).execute();
  const stateOf = (half: string) => periods.find((row) => row.half_year === half)?.state;
  if (marked?.kind !== 'demo' || stateOf('2017-H1') === undefined) {
    throw nothingToPlayOn();
  }
  if (stateOf('2018-H1') !== undefined) return true;
  if (stateOf('2017-H2') !== 'planned') {
    throw new AdvanceRefusedError({
      vi: '6 tháng cuối năm 2017 đã được nhập tay: hãy chạy npm run demo:reset trước',
      en: 'the second half of 2017 was begun by hand: npm run demo:reset first',
    });
  }
  return false;
}

/** The half-years of 2017 close, the next one opens. */
async function movePeriods(tx: Transaction<Database>): Promise<void> {
  for (const half of ['2017-H1', '2017-H2'] as const) {
    const { half_year: _, ...closed } = periodRow(half, 'closed');
    await tx.updateTable('period').set(closed).where('half_year', '=', half).execute();
  }
  const [open, planned] = ADDED_HALF_YEARS;
  const added = [periodRow(open, 'open'), periodRow(planned, 'planned')];
  await tx.insertInto('period').values(added).execute();
}

const addedRows = () => ({
  period_window: windowRows(ADDED_HALF_YEARS),
  period_deadline: deadlineRows(ADDED_HALF_YEARS),
  unit_ancestry: unitAncestryRows(ADDED_HALF_YEARS),
  target_revision: targetRevisionRows(TARGETS_2018),
  target: targetRows(TARGETS_2018),
  figure_revision: figureRevisionRows(REPORTS_AFTER),
  figure: figureRows(REPORTS_AFTER),
  submission: submissionRows(REPORTS_AFTER),
  sending: sendingRows(REPORTS_AFTER),
  submission_step: stepRows(REPORTS_AFTER),
  meeting: [yearEndMeeting],
  meeting_participant: yearEndParticipants(),
  conclusion_notice: noticesAfter(),
  conclusion: conclusionsAfter(),
  task: taskRows(TASKS_2018),
  task_unit: taskUnitRows(TASKS_2018),
  task_indicator: taskIndicatorRows(TASKS_2018),
});

/** Tasks name conclusions, which are there by now. */
async function changeTasks(tx: Transaction<Database>): Promise<void> {
  for (const [key, change] of Object.entries(TASK_CHANGES)) {
    await tx.updateTable('task').set(change).where('id', '=', taskIdOf({ key })).execute();
  }
}

/** The business clock never goes back. */
async function moveClock(tx: Transaction<Database>): Promise<void> {
  await sql`
    insert into business_clock (reached) values (${ADVANCED_TO}::timestamptz)
    on conflict (single) do update
      set reached = greatest(business_clock.reached, excluded.reached), saved_at = now()`.execute(
    tx,
  );
}
