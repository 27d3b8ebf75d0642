import { useId, useState } from 'react';

import type { SubmissionDto } from '@tiendo/contract/submission';

import { openThreads, threadsOf } from '../../../lib/comments/threads.ts';

/** What is said of a cell or of the whole report, and whether it is shown. */
export interface RowTalk {
  readonly said: number;
  readonly open: number;
  /** Whether there is something to read, or one may speak. */
  readonly isThere: boolean;
  readonly isShown: boolean;
  readonly toggle: () => void;
  /** Of the part of the screen in which it is shown. */
  readonly place: string;
}

/** The talk about one cell, null for the whole report; where `opensItself`, what waits for an answer is shown unasked. */
export function useRowTalk(
  { comments }: Pick<SubmissionDto, 'comments'>,
  indicatorId: string | null,
  opensItself: boolean,
): RowTalk {
  const [asked, setAsked] = useState<{ readonly of: string | null; readonly isShown: boolean }>();
  const place = useId();
  const threads = threadsOf(comments, indicatorId);
  const open = openThreads(threads);
  const isThere = threads.length + comments.audiences.length > 0;
  const isShown = asked?.of === indicatorId ? asked.isShown : opensItself && open > 0;
  return {
    said: threads.length,
    open,
    isThere,
    isShown: isThere && isShown,
    toggle: () => setAsked({ of: indicatorId, isShown: !isShown }),
    place,
  };
}
