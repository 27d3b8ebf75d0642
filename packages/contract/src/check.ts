import { z } from 'zod';

import { ENTRY_FIELDS, ENTRY_WARNINGS } from '@tiendo/domain/figure';

import { decimalText, instantText } from './primitives.ts';

/** Wire shapes of the soft checks: what they say of a cell, and where `/settings/checks` lets them begin. */
export const warningCode = z.enum(ENTRY_WARNINGS);

/** Where each rule begins, in the unit it measures in; null where it is switched off. */
export const thresholdsDto = z.record(warningCode, decimalText.nullable()).meta({
  id: 'CheckThresholds',
});
export type ThresholdsDto = z.infer<typeof thresholdsDto>;

/** The numbers a rule was decided on: both sides, what was measured and where the rule begins. */
const factsDto = z.object({
  now: decimalText.nullable(),
  against: decimalText.nullable(),
  measure: decimalText.nullable(),
  limit: decimalText.nullable(),
  units: z.number().int().nullable(),
});

/** Why a cell wants an explanation, at the field it belongs to. */
export const warningDto = z
  .object({ code: warningCode, field: z.enum(ENTRY_FIELDS), facts: factsDto })
  .meta({ id: 'Warning' });

/**
 * How the units beside one lie: at least five. For a unit's own people in two significant digits and without
 * the mean deviation, so that none of the others can be told from it; exact for those who oversee them all.
 */
export const peersDto = z
  .object({
    units: z.number().int(),
    median: decimalText,
    deviation: decimalText.describe('Median of the distances to the median'),
    meanDeviation: decimalText
      .nullable()
      .describe('Mean of the distances to the median; for those above alone'),
  })
  .meta({ id: 'Peers' });
export type PeersDto = z.infer<typeof peersDto>;

/** What the cell of a form is checked against besides its target and last year. */
export const checksDto = z.object({
  thresholds: thresholdsDto,
  peers: peersDto.nullable(),
  /** What was sent of the cell before the figure that one sees. */
  sentBefore: decimalText.nullable(),
  /** What was said of the first half, when this is the second. */
  firstHalf: decimalText.nullable(),
});

const threshold = z
  .string()
  .regex(/^\d{1,6}(\.\d{1,6})?$/u, 'decimal')
  .describe('Decimal number from 0 as text');

export const checkSettingDto = z
  .object({
    version: z.number().int(),
    changedByName: z.string().nullable(),
    changedAt: instantText.nullable(),
    /** Where the rules begin until somebody sets them otherwise. */
    defaults: thresholdsDto,
    thresholds: thresholdsDto,
    /** What holds for single indicators instead. */
    indicators: z.array(
      z.object({ indicatorId: z.uuid(), code: warningCode, value: decimalText.nullable() }),
    ),
  })
  .meta({ id: 'CheckSetting' });
export type CheckSettingDto = z.infer<typeof checkSettingDto>;

/** The whole setting: what is not named for an indicator holds as for all. */
export const putChecksBody = z
  .strictObject({
    thresholds: z.record(warningCode, threshold.nullable()),
    indicators: z
      .array(
        z.strictObject({
          indicatorId: z.uuid(),
          code: warningCode,
          value: threshold.nullable(),
        }),
      )
      .max(2000),
  })
  .meta({ id: 'PutChecks' });
export type PutChecksBody = z.infer<typeof putChecksBody>;
