import type { Post } from '../../../lib/outbox/post.ts';

/** Time to arrive, in milliseconds. One on its first way is about to arrive and alarms nobody. */
const ON_ITS_WAY_MS = 8_000;

/** Posts that something holds up. */
export const stuckPosts = (posts: ReadonlyMap<string, Post>, now: number): readonly Post[] =>
  [...posts.values()].filter(
    ({ standing, tries, writtenAt }) =>
      standing.kind !== 'ready' || tries > 1 || now - Date.parse(writtenAt) > ON_ITS_WAY_MS,
  );
