import type { Post } from './post.ts';

/** Posts in the order of writing. */
export const inOrder = (posts: readonly Post[]): readonly Post[] =>
  posts.toSorted((one, other) => (one.writtenAt < other.writtenAt ? -1 : 1));
