import type { Assessment, Status } from './assessment.ts';

const SEVERITY: Readonly<Record<Status, number>> = {
  alarm: 0,
  'not-met': 0,
  'at-risk': 1,
  watch: 2,
  'no-data': 3,
  'on-pace': 4,
  met: 4,
  ahead: 5,
  'completed-early': 6,
  exceeded: 6,
  'not-assessed': 7,
};

type Noticed = Pick<Assessment, 'gapPoints' | 'status'>;

/**
 * Compares by who needs attention first: the worse status, then the larger gap behind. A status without
 * a gap comes after those with one. Equals keep their order, which is the official one.
 */
export function byAttention(one: Noticed, other: Noticed): number {
  const severity = SEVERITY[one.status] - SEVERITY[other.status];
  if (severity !== 0) return severity;
  if (one.gapPoints && other.gapPoints) return one.gapPoints.cmp(other.gapPoints);
  return Number(one.gapPoints === null) - Number(other.gapPoints === null);
}

/** The rows in the order in which they need attention; the rows themselves are left as they were. */
export function attentionOrder<Row>(
  rows: readonly Row[],
  assessmentOf: (row: Row) => Noticed,
): readonly Row[] {
  return rows.toSorted((one, other) => byAttention(assessmentOf(one), assessmentOf(other)));
}
