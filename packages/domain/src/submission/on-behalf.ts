import type { Actor, PlacedUnit } from '../access/actor.ts';
import { type AccessRefusal, recordingManner, refusalToSeeUnit } from '../access/refusal.ts';
import type { IsoDate } from '../period/iso-date.ts';
import { type PeriodState, isClosedFor } from './closed-period.ts';
import { type SubmissionState, isWithReaders } from './state.ts';

/**
 * Why the secretariat does not enter for a unit (*nhập hộ*).
 *
 * - `locked`, `period-closed`: nobody enters any more
 * - `report-sent`: the report lies with its readers, and the secretariat is one of them
 * - `not-opened`: nobody has said for this report on what ground the secretariat enters
 * - `kept-by-unit`: the unit is writing this cell itself, and what it writes is its own until it is sent
 * - `ground-missing`: opening names the paper or the word it stands on
 */
export const ON_BEHALF_REFUSALS = [
  'locked',
  'period-closed',
  'report-sent',
  'not-opened',
  'kept-by-unit',
  'ground-missing',
] as const;
export type OnBehalfRefusal = (typeof ON_BEHALF_REFUSALS)[number];

/** The report, as far as entering on its unit's behalf is concerned. */
export interface ReportOnBehalf {
  readonly state: SubmissionState;
  /** How many times it was sent. */
  readonly sendings: number;
  readonly period: PeriodState;
}

/** That the secretariat enters for a unit, from when somebody said so until the report is next sent. */
export interface OnBehalfOpening {
  /** How many times the report had been sent then. */
  readonly sendings: number;
}

/** Whether an opening holds: every sending ends it, so that the next one is asked for anew. */
export function isOpenedOnBehalf(
  report: Pick<ReportOnBehalf, 'sendings'>,
  opening: OnBehalfOpening | null,
): boolean {
  return opening?.sendings === report.sendings;
}

/**
 * Why the actor may not open a report to be entered on behalf of its unit; null when they may. Who enters
 * for the unit anyway opens nothing: what they write is the unit's own.
 */
export function refusalToOpenOnBehalf(
  report: ReportOnBehalf & {
    readonly actor: Actor;
    readonly unit: PlacedUnit;
    readonly day: IsoDate;
  },
  ground: string,
): AccessRefusal | OnBehalfRefusal | null {
  const { actor, unit, day } = report;
  const unseen = refusalToSeeUnit(actor, unit, day);
  if (unseen) return unseen;
  if (recordingManner(actor, unit, day) !== 'on-behalf') return 'role';
  return refusalByReport(report) ?? (ground.trim() === '' ? 'ground-missing' : null);
}

/** Why a cell may not be entered on behalf of the unit now by whoever may enter so; null when it may. */
export function refusalToEnterOnBehalf(
  report: ReportOnBehalf,
  cell: {
    readonly opening: OnBehalfOpening | null;
    /** The unit's own people wrote it since it was last sent. */
    readonly isKeptByUnit: boolean;
  },
): OnBehalfRefusal | null {
  const refusal = refusalByReport(report);
  if (refusal) return refusal;
  if (!isOpenedOnBehalf(report, cell.opening)) return 'not-opened';
  return cell.isKeptByUnit ? 'kept-by-unit' : null;
}

/** As long as the unit may enter, and never in what the secretariat has been given to review. */
function refusalByReport(report: ReportOnBehalf): OnBehalfRefusal | null {
  if (report.state === 'locked') return 'locked';
  if (isClosedFor(report.period, report)) return 'period-closed';
  return isWithReaders(report.state) ? 'report-sent' : null;
}
