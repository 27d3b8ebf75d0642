import type { Transaction } from 'kysely';

import type { SubmissionState } from '@tiendo/domain/submission';

import type { Database } from '../../platform/database/schema.ts';
import { accountIdOf, displayNameOf } from '../accounts.ts';
import type { DemoCell } from '../cell.ts';
import { demoId } from '../demo-id.ts';
import { figureRevisionRows, figureRows } from '../figure-rows.ts';
import { indicatorIdOf } from '../indicators.ts';
import type { Report, Reporter } from '../reports.ts';
import { unitIdOf } from '../units.ts';
import { WARD_CODES } from '../wards.ts';
import { CAUSE_GIVEN, LATE_FIGURES } from './late-2017.ts';

const HALF = '2017-H1';
const ENTERED_AT = '2017-06-23T10:00:00+07:00';

/** Writes what a report of 2017-H1 still lacks; what somebody has written meanwhile stays. */
export async function writeMissing(
  tx: Transaction<Database>,
  reporter: Reporter,
  state: SubmissionState,
): Promise<void> {
  const known = await tx
    .selectFrom('figure')
    .where('half_year', '=', HALF)
    .where('unit_id', '=', unitIdOf(reporter.unit))
    .select('indicator_id')
    .execute();
  const written = new Set(known.map((row) => row.indicator_id));
  const ward = WARD_CODES.find((code) => code === reporter.unit);
  const late = Object.entries((ward && LATE_FIGURES[ward]) ?? {});
  // The keys of late figures are row codes by their type.
  const missing = late.filter(([code]) => !written.has(indicatorIdOf(code as 'TG01')));
  if (missing.length > 0) await writeCells(tx, reporter, Object.fromEntries(missing));
  if (reporter.unit === CAUSE_GIVEN.ward && state === 'returned') await giveCause(tx, reporter);
}

async function writeCells(
  tx: Transaction<Database>,
  reporter: Reporter,
  cells: Readonly<Record<string, DemoCell>>,
): Promise<void> {
  const report: Report = {
    ...reporter,
    halfYear: HALF,
    cells,
    progress: { kind: 'draft' },
    lockedAt: null,
    enteredAt: ENTERED_AT,
  };
  await tx
    .insertInto('figure_revision')
    .values(figureRevisionRows([report]))
    .execute();
  await tx
    .insertInto('figure')
    .values(figureRows([report]))
    .execute();
}

/** Adds the cause that was asked for to the figure as it stands. */
async function giveCause(tx: Transaction<Database>, { clerk }: Reporter): Promise<void> {
  const cell = {
    unit_id: unitIdOf(CAUSE_GIVEN.ward),
    half_year: HALF,
    indicator_id: indicatorIdOf(CAUSE_GIVEN.indicator),
  };
  const { version, ...last } = await tx
    .selectFrom('figure as f')
    .innerJoin('figure_revision as r', 'r.id', 'f.working_id')
    .where('f.unit_id', '=', cell.unit_id)
    .where('f.half_year', '=', cell.half_year)
    .where('f.indicator_id', '=', cell.indicator_id)
    .select(['f.version', 'r.number', 'r.state', 'r.value', 'r.numerator', 'r.denominator'])
    .select(['r.weight', 'r.milestone', 'r.achieved_on', 'r.grade', 'r.quality', 'r.note'])
    .select(['r.year_end_estimate', 'r.cause'])
    .executeTakeFirstOrThrow();
  if (last.cause !== null) return;
  const number = last.number + 1;
  const id = demoId(`figure/${HALF}/${CAUSE_GIVEN.ward}/${CAUSE_GIVEN.indicator}/${number}`);
  await tx
    .insertInto('figure_revision')
    .values({
      ...last,
      ...cell,
      id,
      number,
      kind: 'entry',
      cause: CAUSE_GIVEN.cause,
      recorded_by: accountIdOf(clerk),
      recorded_by_name: displayNameOf(clerk),
      recorded_at: ENTERED_AT,
      business_at: ENTERED_AT,
      source: 'illustrative',
    })
    .execute();
  await tx
    .updateTable('figure')
    .set({ working_id: id, version: version + 1 })
    .where('unit_id', '=', cell.unit_id)
    .where('half_year', '=', cell.half_year)
    .where('indicator_id', '=', cell.indicator_id)
    .execute();
}
