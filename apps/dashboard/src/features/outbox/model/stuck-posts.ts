import type { Post } from '../../../lib/outbox/post.ts';

/** Posts that something holds up. One on its first way is about to arrive and alarms nobody. */
export const stuckPosts = (posts: ReadonlyMap<string, Post>): readonly Post[] =>
  [...posts.values()].filter(({ standing, tries }) => standing.kind !== 'ready' || tries > 1);
