import type { HalfYear } from '../period/half-year.ts';
import { halfOf } from '../period/half-year.ts';
import { type Instant, instantAt } from '../period/instant.ts';
import type { IsoDate } from '../period/iso-date.ts';
import type { UnitId } from '../shared/ids.ts';

/** Hội nghị sơ kết · hội nghị tổng kết · giao ban · chuyên đề · cuộc họp. A mid-year event is never *tổng kết*. */
export const MEETING_KINDS = [
  'interim-review',
  'final-review',
  'briefing',
  'thematic',
  'meeting',
] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

/** Sáng · chiều · tối: all that an announcement may give instead of an hour. */
export const SESSIONS = ['morning', 'afternoon', 'evening'] as const;
export type Session = (typeof SESSIONS)[number];

/** Where a row of the demo comes from: the published record, or made up and marked *minh họa*. Null in real use. */
export const SOURCES = ['record', 'illustrative'] as const;
export type Source = (typeof SOURCES)[number];

/** When it was held, no more exactly than the source says. */
export type MeetingTime =
  | { readonly kind: 'session'; readonly on: IsoDate; readonly session: Session }
  | {
      readonly kind: 'hour';
      readonly on: IsoDate;
      /** Local time, `HH:mm`. */
      readonly hour: string;
    };

/** Somebody as a document names them. */
export interface Person {
  readonly name: string;
  readonly office: string;
}

/** Who chaired (*chủ trì*, several when *đồng chủ trì*), or that the source does not say. Attending and directing is not chairing. */
export type Chair =
  | { readonly kind: 'named'; readonly persons: readonly Person[] }
  | { readonly kind: 'not-named-in-source' };

/** The blocks of participants of a district conference, in the order of an announcement. */
export const PARTICIPANT_BLOCKS = [
  'attended-and-directed',
  'standing-committee-members',
  'party-board-heads',
  'ward-committees',
  'departments-and-organisations',
] as const;
export type ParticipantBlock = (typeof PARTICIPANT_BLOCKS)[number];

/** Those of one block. */
export interface ParticipantGroup {
  readonly block: ParticipantBlock;
  /** As the source puts it, e.g. *Bí thư, Trưởng Ban Tuyên giáo Đảng ủy 14 phường*. */
  readonly description: string;
  readonly persons: readonly Person[];
  readonly unitIds: readonly UnitId[];
  /** Heads counted; null where nobody counted. */
  readonly present: number | null;
}

/** Kết quả được đánh giá · biểu dương · ý kiến chỉ đạo. */
export const REMARK_KINDS = ['reviewed-result', 'commendation', 'directing-remark'] as const;
export type RemarkKind = (typeof REMARK_KINDS)[number];

/**
 * A point of what was said. A directing remark (*ý kiến chỉ đạo tại hội nghị*) reports a speech: it
 * is no conclusion and assigns no task by itself.
 */
export interface Remark {
  readonly kind: RemarkKind;
  readonly text: string;
  /** The directive it carries out. */
  readonly directive: Directive | null;
  readonly source: Source | null;
}

/** A superior's document that a meeting carries out (*chỉ thị, nghị quyết, hướng dẫn*). */
export interface Directive {
  /** As printed, e.g. `05-CT/TW`. */
  readonly number: string | null;
  readonly issuer: string;
  readonly title: string;
  readonly issuedOn: IsoDate | null;
  readonly source: Source | null;
}

/** A conference or meeting and what is known of it. */
export interface Meeting {
  readonly kind: MeetingKind;
  readonly title: string;
  readonly halfYear: HalfYear;
  readonly organiserId: UnitId;
  readonly time: MeetingTime;
  readonly place: string | null;
  readonly chair: Chair;
  /** Superiors who attended and directed (*dự và chỉ đạo hội nghị*). */
  readonly attendedAndDirectedBy: readonly Person[];
  readonly participants: readonly ParticipantGroup[];
  readonly remarks: readonly Remark[];
  readonly source: Source | null;
}

/** The review that closes a half-year: *sơ kết* after the first, *tổng kết* after the second. */
export function reviewKindOf(period: HalfYear): 'interim-review' | 'final-review' {
  return halfOf(period) === 1 ? 'interim-review' : 'final-review';
}

/** The moment it began, or null where only the session of the day is known: nobody invents an hour. */
export function beganAt(time: MeetingTime): Instant | null {
  return time.kind === 'hour' ? instantAt(time.on, time.hour) : null;
}

/** The part of the day: given, or told from the hour (before noon, before 18:00, after). */
export function sessionOf(time: MeetingTime): Session {
  if (time.kind === 'session') return time.session;
  if (time.hour < '12:00') return 'morning';
  return time.hour < '18:00' ? 'afternoon' : 'evening';
}

/** Sorts meetings, earliest first; on one day by session, then by hour. */
export function compareMeetingTimes(a: MeetingTime, b: MeetingTime): number {
  const key = (time: MeetingTime) =>
    `${time.on} ${SESSIONS.indexOf(sessionOf(time))} ${time.kind === 'hour' ? time.hour : ''}`;
  return key(a) < key(b) ? -1 : Number(key(a) > key(b));
}
