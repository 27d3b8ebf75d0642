import { type Instant, endOfDay, isBefore, laterInstant, localDay } from '../period/instant.ts';
import type { IsoDate } from '../period/iso-date.ts';
import { type WorkingCalendar, addWorkingDays } from '../period/working-calendar.ts';

/** The time a report has, and what was asked and granted besides. */
export interface ExtensionFacts {
  /** The deadline set for everybody: it is kept beside whatever is granted. */
  readonly firstDueAt: Instant;
  /** Until when more time was granted; null where none was. */
  readonly extendedTo: Instant | null;
  /** The day asked for while nobody has answered; null where nothing is asked. */
  readonly requestedUntil: IsoDate | null;
  /** The last day that more time may be granted until. */
  readonly latest: IsoDate;
  readonly now: Instant;
}

/** Why more time is not asked for, granted, changed, declined or taken back. */
export const EXTENSION_REFUSALS = [
  'extension-exhausted',
  'extension-requested',
  'extension-not-requested',
  'extension-not-granted',
  'extension-in-use',
  'extension-not-later',
  'extension-past',
  'extension-too-late',
] as const;
export type ExtensionRefusal = (typeof EXTENSION_REFUSALS)[number];

/** How each is answered: in conflict with what was asked or granted, or as a day that cannot be. */
export const EXTENSION_EFFECTS = {
  'extension-exhausted': 'conflict',
  'extension-requested': 'conflict',
  'extension-not-requested': 'conflict',
  'extension-not-granted': 'conflict',
  'extension-in-use': 'conflict',
  'extension-not-later': 'invalid',
  'extension-past': 'invalid',
  'extension-too-late': 'invalid',
} as const satisfies Record<ExtensionRefusal, 'conflict' | 'invalid'>;

/**
 * The last day that more time may be granted until: so many working days after the first deadline. A report
 * that was sent came already; given back later, its days are counted from the day they are granted on.
 *
 * @param input.workingDays at least 1; set with the deadline
 * @example due 16/06/2017, 10 working days → 2017-06-30
 */
export function latestExtension(input: {
  readonly firstDueAt: Instant;
  readonly sendings: number;
  readonly now: Instant;
  readonly workingDays: number;
  readonly calendar: WorkingCalendar;
}): IsoDate {
  const [first, today] = [localDay(input.firstDueAt), localDay(input.now)];
  const from = input.sendings > 0 && today > first ? today : first;
  return addWorkingDays(input.calendar, from, input.workingDays);
}

/** A unit asks once and waits for the answer; a day asked for is later than the deadline in force. */
export function refusalToRequest(until: IsoDate, facts: ExtensionFacts): ExtensionRefusal | null {
  if (facts.requestedUntil !== null) return 'extension-requested';
  const { firstDueAt, extendedTo } = facts;
  return refusalOfDay(until, extendedTo ? laterInstant(firstDueAt, extendedTo) : firstDueAt, facts);
}

/**
 * Whoever grants may grant anew, sooner or later than before: never a day that is over, so that nobody is
 * late by hindsight, and never one before the first deadline. What was sent meanwhile stays as it was judged.
 */
export function refusalToExtend(until: IsoDate, facts: ExtensionFacts): ExtensionRefusal | null {
  return refusalOfDay(until, facts.firstDueAt, facts);
}

/** Whether granting now changes what was granted before, which wants a reason. */
export function isChangeOfExtension({ extendedTo }: Pick<ExtensionFacts, 'extendedTo'>): boolean {
  return extendedTo !== null;
}

/** Why a request for more time cannot be declined now; null where it can: there has to be one that nobody has answered. */
export function refusalToDecline({ requestedUntil }: ExtensionFacts): ExtensionRefusal | null {
  return requestedUntil === null ? 'extension-not-requested' : null;
}

/** Once the first deadline has passed the unit lives on what it was granted: that can be made shorter, not undone. */
export function refusalToWithdraw({
  extendedTo,
  firstDueAt,
  now,
}: ExtensionFacts): ExtensionRefusal | null {
  if (extendedTo === null) return 'extension-not-granted';
  return isBefore(firstDueAt, now) ? 'extension-in-use' : null;
}

/** A day lasts until its end. Where the latest day will not do, none will. */
function refusalOfDay(
  until: IsoDate,
  floor: Instant,
  { latest, now }: ExtensionFacts,
): ExtensionRefusal | null {
  const isLater = (day: IsoDate) => isBefore(floor, endOfDay(day));
  const isOver = (day: IsoDate) => day < localDay(now);
  if (!isLater(latest) || isOver(latest)) return 'extension-exhausted';
  if (!isLater(until)) return 'extension-not-later';
  if (isOver(until)) return 'extension-past';
  return until > latest ? 'extension-too-late' : null;
}
