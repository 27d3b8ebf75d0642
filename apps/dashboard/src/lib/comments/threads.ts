import type { CommentDto, CommentListDto } from '@tiendo/contract/comment';

/** What is said of a cell, or with null of the whole report, in the order it began. */
export const threadsOf = (
  { items }: CommentListDto,
  indicatorId: string | null,
): readonly CommentDto[] => items.filter((thread) => thread.indicatorId === indicatorId);

/** How many threads nobody has settled yet. */
export const openThreads = (threads: readonly CommentDto[]): number =>
  threads.filter(({ resolved }) => resolved === null).length;
