import { z } from 'zod';

import { indicatorDto } from './indicator.ts';
import { pageOf, pageQuery } from './paging.ts';
import { halfYearText, instantText, isPrintable, unitRef, UNPRINTABLE } from './primitives.ts';

/**
 * Every act that the audit keeps, by what it was done to. One that is missing here is not kept, because it
 * does not compile; one without words in both languages is not shown, for the same reason.
 */
export const TRAIL_ACTIONS = {
  figure: ['figure.recorded', 'figure.corrected', 'figure.cross-checked'],
  submission: [
    'submission.passed-on',
    'submission.opened-on-behalf',
    'submission.opinion-given',
    'submission.recalled',
    'submission.sent',
    'submission.review-started',
    'submission.returned',
    'submission.accepted',
    'submission.reopened',
    'submission.revised',
    'submission.extension-requested',
    'submission.extended',
    'submission.extension-changed',
    'submission.extension-declined',
    'submission.extension-withdrawn',
  ],
  'signed-paper': ['signed-paper.recorded'],
  narrative: ['narrative.recorded'],
  evidence: ['evidence.added', 'evidence.removed', 'evidence.withdrawn'],
  comment: ['comment.said', 'comment.answered', 'comment.resolved', 'comment.reopened'],
  system: ['checks.set'],
} as const;
export type TrailKind = keyof typeof TRAIL_ACTIONS;
export type TrailAction = (typeof TRAIL_ACTIONS)[TrailKind][number];

/** The kinds of acts, in the order they are offered. */
export const TRAIL_KINDS = [
  'figure',
  'submission',
  'signed-paper',
  'narrative',
  'evidence',
  'comment',
  'system',
] as const satisfies readonly TrailKind[];

const ALL_ACTIONS = Object.values(TRAIL_ACTIONS).flat();

/** Wire shapes of `/audit`: the trail of a unit in a half-year, or of the system. */
export const trailQuery = z.strictObject({
  ...pageQuery,
  unit: unitRef.optional().describe('Left out by an administrator, for what concerns no unit'),
  period: halfYearText.optional().describe('Always together with the unit'),
  kind: z.enum(TRAIL_KINDS).optional(),
  subject: z
    .string()
    .max(200)
    .refine(isPrintable, UNPRINTABLE)
    .optional()
    .describe('One thing alone, by its path in the API'),
});
export type TrailQuery = z.infer<typeof trailQuery>;

const content = z.record(z.string(), z.json()).nullable();

/** One act as it was kept. Times by both clocks; `seal` is its place in the chain, null until it has one. */
export const traceDto = z
  .object({
    id: z.string(),
    action: z.enum(ALL_ACTIONS),
    actorName: z.string(),
    office: z.string().nullable(),
    businessAt: instantText,
    recordedAt: instantText,
    subject: z.string(),
    indicator: indicatorDto
      .pick({
        id: true,
        code: true,
        name: true,
        nameEn: true,
        class: true,
        contentKind: true,
        unitOfMeasure: true,
        unitOfMeasureEn: true,
      })
      .nullable()
      .describe('The indicator whose figure it was'),
    before: content.describe('What it was; null for the first, and for a draft one may not see'),
    after: content,
    reason: z.string().nullable(),
    address: z.string().nullable(),
    seal: z.string().nullable(),
  })
  .meta({ id: 'Trace' });
export type TraceDto = z.infer<typeof traceDto>;

export const trailDto = pageOf(traceDto).meta({ id: 'Trail' });
export type TrailDto = z.infer<typeof trailDto>;
