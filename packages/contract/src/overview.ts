import { z } from 'zod';

import { SIGNINGS } from '@tiendo/domain/signed-paper';
import { SUBMISSION_STATES } from '@tiendo/domain/submission';

import { areaDto, indicatorDto } from './indicator.ts';
import { windowDto } from './period.ts';
import { dayText, decimalText, halfYearText, instantText, unitRef } from './primitives.ts';
import { resultCell, totalCell } from './result.ts';
import { sendingDto } from './submission.ts';
import { taskDto } from './task.ts';
import { unitDto } from './unit.ts';

/** Wire shapes of the two result screens: everything each needs in one answer. */
export const overviewParams = z.strictObject({ halfYear: halfYearText });
export const overviewQuery = z.strictObject({ parent: unitRef.optional() });
export const unitOverviewParams = z.strictObject({ halfYear: halfYearText, unit: unitRef });

const periodHeading = {
  halfYear: halfYearText,
  window: windowDto,
  periodState: z.enum(['planned', 'open', 'closed']),
  dueAt: instantText.nullable(),
  correctionsUntil: instantText.nullable(),
  /** Half-years one can turn to, newest first. */
  periods: z.array(halfYearText),
  illustrative: z.boolean(),
};

/** How a unit's report stands. Days count working days. */
export const reportStandingDto = z
  .object({
    state: z.enum(SUBMISSION_STATES),
    sentAt: instantText.nullable(),
    late: z.boolean(),
    lateWorkingDays: z.number().int(),
    overdueWorkingDays: z.number().int().nullable(),
    extensionRequestedUntil: dayText.nullable(),
    /** Whether the signed paper is there; null while the report was never sent. */
    signing: z.enum(SIGNINGS).nullable(),
  })
  .meta({ id: 'ReportStanding' });

export const overviewUnitDto = z
  .object({
    id: z.uuid(),
    code: z.string(),
    name: z.string(),
    shortName: z.string(),
    report: reportStandingDto.nullable(),
  })
  .meta({ id: 'OverviewUnit' });

/** Indicator as the overview needs it. */
export const overviewIndicatorDto = indicatorDto
  .omit({
    definition: true,
    purpose: true,
    decimals: true,
    minimum: true,
    maximum: true,
    partsAddUp: true,
    validFrom: true,
    validTo: true,
  })
  .meta({ id: 'OverviewIndicator' });
export type OverviewIndicatorDto = z.infer<typeof overviewIndicatorDto>;

export const overviewDto = z
  .object({
    ...periodHeading,
    parent: z.object({ id: z.uuid(), code: z.string(), name: z.string(), shortName: z.string() }),
    areas: z.array(areaDto),
    indicators: z.array(overviewIndicatorDto),
    units: z.array(overviewUnitDto),
    /** Unit id → indicator id → result. A unit that never sent has no entry. */
    cells: z.record(z.uuid(), z.record(z.uuid(), resultCell)),
    /** Indicator id → result of the parent. */
    totals: z.record(z.uuid(), totalCell),
    tasks: z.object({
      overdue: z.number().int(),
      dueSoon: z.number().int(),
      open: z.number().int(),
      drafts: z.number().int(),
    }),
    meeting: z.object({ id: z.uuid(), title: z.string(), heldOn: dayText }).nullable(),
    previousMeeting: z
      .object({
        id: z.uuid(),
        title: z.string(),
        heldOn: dayText,
        tasks: z.number().int(),
        tasksCompleted: z.number().int(),
      })
      .nullable(),
  })
  .meta({ id: 'Overview' });
export type OverviewDto = z.infer<typeof overviewDto>;

/** One unit's page: every indicator as it stands, how it stood before, and its tasks. */
export const unitOverviewDto = z
  .object({
    ...periodHeading,
    unit: unitDto,
    /** Units one can turn to. */
    siblings: z.array(z.object({ id: z.uuid(), code: z.string(), shortName: z.string() })),
    report: reportStandingDto.nullable(),
    sendings: z.array(sendingDto),
    areas: z.array(areaDto),
    rows: z.array(
      z.object({
        indicator: overviewIndicatorDto,
        cell: resultCell.nullable(),
        /** Earlier half-years, oldest first: the figure as one number, null where missing. */
        history: z.array(
          z.object({
            halfYear: halfYearText,
            actual: z.string().nullable(),
            target: decimalText.nullable(),
          }),
        ),
      }),
    ),
    tasks: z.array(taskDto),
  })
  .meta({ id: 'UnitOverview' });
export type UnitOverviewDto = z.infer<typeof unitOverviewDto>;
