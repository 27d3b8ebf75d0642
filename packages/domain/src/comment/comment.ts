import { type Actor, type PlacedUnit, covers, grantsInForce } from '../access/actor.ts';
import { allows } from '../access/permission.ts';
import { REACH } from '../access/role.ts';
import type { IsoDate } from '../period/iso-date.ts';

/**
 * Who reads a comment on a report (§6.3):
 *
 * - `unit-and-review`: *đơn vị và bộ phận rà soát*
 * - `unit`: *nội bộ đơn vị*, never seen outside
 * - `review`: *nội bộ rà soát*, never seen by the unit
 */
export const COMMENT_AUDIENCES = ['unit-and-review', 'unit', 'review'] as const;
export type CommentAudience = (typeof COMMENT_AUDIENCES)[number];

/** From which side of the desk somebody speaks: the unit whose report it is, or those who review it. */
export const COMMENT_SIDES = ['unit', 'review'] as const;
export type CommentSide = (typeof COMMENT_SIDES)[number];

/** Longest comment, in characters: two pages are a letter and go by letter. */
export const COMMENT_MAX = 2_000;

/**
 * How many threads one audience may have of a report, and how many answers a thread: what is longer is a
 * meeting. Whoever hears all three audiences still reads a report's threads as one page.
 */
export const COMMENT_THREADS_MAX = 150;
export const COMMENT_ANSWERS_MAX = 50;

/** Why no more is said here; null while there is room. `said`: threads of the audience, or answers of the thread. */
export function refusalToSayMore(
  where: 'report' | 'thread',
  said: number,
): { readonly refusal: 'report-full' | 'thread-full'; readonly limit: number } | null {
  const limit = where === 'report' ? COMMENT_THREADS_MAX : COMMENT_ANSWERS_MAX;
  return said < limit ? null : { refusal: `${where}-full`, limit };
}

/** The sides from which the actor may speak of this unit's report on `day`. */
export function commentSides(actor: Actor, unit: PlacedUnit, day: IsoDate): readonly CommentSide[] {
  const writing = grantsInForce(actor, day).filter(
    (grant) => allows(grant.role, 'comment.write') && covers(grant, unit),
  );
  return COMMENT_SIDES.filter((side) =>
    writing.some(({ role }) => (side === 'unit') === (REACH[role] === 'own')),
  );
}

/** The audiences that somebody on these sides may speak to, the one for both first. */
export function audiencesOf(sides: readonly CommentSide[]): readonly CommentAudience[] {
  if (sides.length === 0) return [];
  return COMMENT_AUDIENCES.filter(
    (audience) => audience === 'unit-and-review' || sides.includes(audience),
  );
}

/**
 * The side a comment is signed with. Who holds grants on both sides speaks for the one the audience
 * names, and to both as the unit's own: nobody reviews themselves.
 */
export function sideOfComment(
  sides: readonly CommentSide[],
  audience: CommentAudience,
): CommentSide | null {
  if (audience !== 'unit-and-review') return sides.includes(audience) ? audience : null;
  return sides[0] ?? null;
}
