import type { Tables } from '../platform/database/tables.ts';
import { accountRows, grantRows } from './accounts.ts';
import { unitAncestryRows } from './ancestry-rows.ts';
import { areaVerifierRows, crossCheckRows } from './cross-check-rows.ts';
import { taskIndicatorRows, taskRows, taskUnitRows } from './demo-task.ts';
import { directiveRows } from './directives.ts';
import { figureRevisionRows, figureRows } from './figure-rows.ts';
import { areaRows, indicatorRows, indicatorVersionRows } from './indicators.ts';
import { conclusionRows, meeting2016, noticeRows, participantRows2016 } from './meeting-2016.ts';
import { meeting2017, participantRows2017, remarkRows2017 } from './meeting-2017.ts';
import { deadlineRows, periodRows, schemeRows, windowRows, workDayRows } from './periods.ts';
import type { Row } from './rows.ts';
import { sendingRows } from './sending-rows.ts';
import { stepRows, submissionRows } from './submission-rows.ts';
import { targetRevisionRows, targetRows } from './targets.ts';
import { TASKS_2016 } from './tasks-2016.ts';
import { TASKS_2017 } from './tasks-2017.ts';
import { unitRows, unitVersionRows } from './units.ts';

/** Every row of the demo by table, each table after those it refers to. */
export type DemoRows = { readonly [Table in keyof Tables]?: readonly Row<Table>[] };

const TASKS = [...TASKS_2016, ...TASKS_2017];

/** Makes the demo: the same rows on every machine, but for the hash of the password. */
export function demoRows(passwordHash: string): DemoRows {
  return {
    unit: unitRows(),
    unit_version: unitVersionRows(),
    unit_ancestry: unitAncestryRows(),
    account: accountRows(passwordHash),
    role_grant: grantRows(),
    period_scheme: schemeRows(),
    period: periodRows(),
    period_window: windowRows(),
    period_deadline: deadlineRows(),
    work_day_exception: workDayRows(),
    area: areaRows(),
    area_verifier: areaVerifierRows(),
    indicator: indicatorRows(),
    indicator_version: indicatorVersionRows(),
    target_revision: targetRevisionRows(),
    target: targetRows(),
    figure_revision: figureRevisionRows(),
    figure: figureRows(),
    cross_check: crossCheckRows(),
    submission: submissionRows(),
    sending: sendingRows(),
    submission_step: stepRows(),
    directive: directiveRows(),
    meeting: [meeting2016, meeting2017],
    meeting_participant: [...participantRows2016(), ...participantRows2017()],
    meeting_remark: remarkRows2017(),
    conclusion_notice: noticeRows(),
    conclusion: conclusionRows(),
    task: taskRows(TASKS),
    task_unit: taskUnitRows(TASKS),
    task_indicator: taskIndicatorRows(TASKS),
  };
}
