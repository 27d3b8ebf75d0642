import { createHash } from 'node:crypto';

import type { Transaction } from 'kysely';

import {
  PUBLIC_HOLIDAYS_2016_2018,
  halfYear,
  instant,
  workingCalendar,
} from '@tiendo/domain/period';
import { accountId, unitId } from '@tiendo/domain/shared';
import { receiptText, timeliness } from '@tiendo/domain/submission';

import type { Database } from '../../platform/database/schema.ts';
import { accountIdOf, displayNameOf } from '../accounts.ts';
import { demoId } from '../demo-id.ts';
import { closingOf, dueAtOf } from '../periods.ts';
import { CENTRE, type Reporter, WARD_REPORTERS } from '../reports.ts';
import { unitIdOf } from '../units.ts';
import { writeMissing } from './missing-figures.ts';
import { type WayStep, wayToLocked } from './way-to-locked.ts';

const HALF = '2017-H1';
const CALENDAR = workingCalendar(PUBLIC_HOLIDAYS_2016_2018);

/**
 * Brings every report of 2017-H1 from wherever it stands to its closing: what is missing is written,
 * what was not sent is sent late, what was returned is sent again, pending corrections travel.
 */
export async function closeFirstHalf(tx: Transaction<Database>): Promise<void> {
  for (const reporter of [...WARD_REPORTERS, CENTRE]) {
    const { state, version } = await reportOf(tx, reporter);
    if (state === 'locked') continue;
    await writeMissing(tx, reporter, state);
    const way = wayToLocked(state, reporter.approver);
    if (way.some((step) => step.action === 'submit')) await send(tx, reporter, way);
    await acceptEverything(tx, reporter);
    await keepSteps(tx, reporter, version, way);
  }
}

const reportOf = (tx: Transaction<Database>, { unit }: Reporter) =>
  tx
    .selectFrom('submission')
    .where('half_year', '=', HALF)
    .where('unit_id', '=', unitIdOf(unit))
    .select(['state', 'version', 'sendings'])
    .executeTakeFirstOrThrow();

async function send(
  tx: Transaction<Database>,
  reporter: Reporter,
  way: readonly WayStep[],
): Promise<void> {
  const sentText = way.find((step) => step.action === 'submit')?.at ?? closingOf(HALF);
  const unit = unitIdOf(reporter.unit);
  const { sendings } = await reportOf(tx, reporter);
  const cells = await workingCells(tx, unit);
  const judged = timeliness({
    dueAt: instant(dueAtOf(HALF)),
    extendedTo: null,
    calendar: CALENDAR,
    sentAt: instant(sentText),
  });
  const content = receiptText({
    unitId: unitId(unit),
    unitName: reporter.unitName,
    halfYear: halfYear(HALF),
    number: sendings + 1,
    sentAt: instant(sentText),
    sentBy: {
      accountId: accountId(accountIdOf(reporter.approver)),
      displayName: displayNameOf(reporter.approver),
    },
    timeliness: judged,
    enteredBy: [accountId(accountIdOf(reporter.clerk))],
    cells,
    narratives: [],
    files: [],
    declaration: null,
  });
  const late = judged.kind === 'late';
  await tx
    .insertInto('sending')
    .values({
      id: demoId(`sending/${HALF}/${reporter.unit}/${sendings + 1}`),
      unit_id: unit,
      half_year: HALF,
      number: sendings + 1,
      sent_by: accountIdOf(reporter.approver),
      sent_by_name: displayNameOf(reporter.approver),
      sent_at: sentText,
      recorded_at: sentText,
      due_at: dueAtOf(HALF),
      late,
      late_working_days: late ? judged.workingDays : 0,
      cells: cells.length,
      content,
      hash: createHash('sha256').update(content).digest('hex'),
      source: 'illustrative',
    })
    .execute();
}

async function workingCells(tx: Transaction<Database>, unit: string) {
  const rows = await tx
    .selectFrom('figure as f')
    .innerJoin('figure_revision as r', 'r.id', 'f.working_id')
    .innerJoin('indicator_version as v', 'v.indicator_id', 'f.indicator_id')
    .where('f.half_year', '=', HALF)
    .where('f.unit_id', '=', unit)
    .where('v.valid_to', 'is', null)
    .select(['v.code', 'r.id', 'r.number', 'r.state', 'r.value', 'r.numerator', 'r.denominator'])
    .select(['r.weight', 'r.achieved_on', 'r.grade', 'r.quality', 'r.year_end_estimate'])
    .select(['r.note', 'r.cause'])
    .execute();
  return rows.map(({ code, id, number, achieved_on, year_end_estimate, ...said }) => ({
    indicatorCode: code,
    revisionId: id,
    content: {
      ...said,
      achievedOn: achieved_on,
      yearEndEstimate: year_end_estimate,
      revision: number,
    },
  }));
}

/** What the unit was working on is what others read, and is accepted. */
async function acceptEverything(tx: Transaction<Database>, { unit }: Reporter): Promise<void> {
  await tx
    .updateTable('figure_revision')
    .set({ sent_at: closingOf(HALF) })
    .where('sent_at', 'is', null)
    .where('id', 'in', (from) =>
      from
        .selectFrom('figure')
        .where('half_year', '=', HALF)
        .where('unit_id', '=', unitIdOf(unit))
        .select('working_id'),
    )
    .execute();
  await tx
    .updateTable('figure')
    .set((column) => ({
      submitted_id: column.ref('working_id'),
      accepted_id: column.ref('working_id'),
    }))
    .where('half_year', '=', HALF)
    .where('unit_id', '=', unitIdOf(unit))
    .execute();
}

async function keepSteps(
  tx: Transaction<Database>,
  reporter: Reporter,
  version: number,
  way: readonly WayStep[],
): Promise<void> {
  const unit = unitIdOf(reporter.unit);
  const rows = way.map((step, index) => ({
    id: demoId(`step/${HALF}/${reporter.unit}/${version + index + 1}`),
    unit_id: unit,
    half_year: HALF,
    version: version + index + 1,
    action: step.action,
    from_state: step.from,
    to_state: step.to,
    actor_id: accountIdOf(step.actor),
    actor_name: displayNameOf(step.actor),
    at: step.at,
    recorded_at: step.at,
    reason: null,
    remarks: '[]',
    source: 'illustrative' as const,
  }));
  await tx.insertInto('submission_step').values(rows).execute();
  const sent = way.filter((step) => step.action === 'submit').length;
  await tx
    .updateTable('submission')
    .set((column) => ({
      state: 'locked',
      version: version + way.length,
      sendings: column('sendings', '+', sent),
    }))
    .where('half_year', '=', HALF)
    .where('unit_id', '=', unit)
    .execute();
}
