import { useState } from 'react';

import type { SubmissionDto } from '@tiendo/contract/submission';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { type ReviewMove, useMoveReport } from '../api/use-move-report.ts';

/** Which question is open. */
export type DeskDialog = 'accept' | 'extend' | 'reopen' | 'return';

/** What can be decided on the report, and the question asked before it is. */
export function useReportMoves(
  report: SubmissionDto,
  { say, onReturned }: { readonly say: (text: string) => void; readonly onReturned: () => void },
) {
  const { review: phrases } = usePhrases();
  const [dialog, setDialog] = useState<DeskDialog | null>(null);
  const move = useMoveReport(report);

  function take(wanted: ReviewMove) {
    move.mutate(wanted, {
      onSuccess: () => {
        const isOnceMore = wanted.action === 'accept' && report.state === 'accepted';
        say(isOnceMore ? phrases.acceptOnceMore.done : phrases.done[wanted.action]);
        setDialog(null);
        if (wanted.action === 'return') onReturned();
      },
    });
  }

  /** A decision on a report whose review nobody has begun begins it, so it may be made where beginning may. */
  function refusalOf(action: ReviewMove['action']) {
    const decides = action === 'accept' || action === 'return';
    const name = decides && report.state === 'submitted' ? 'start-review' : action;
    const offered = report.actions.find((one) => one.action === name);
    return offered === undefined ? 'submission.not-allowed' : offered.refusal;
  }

  return {
    take,
    refusalOf,
    start: () => {
      move.reset();
      if (refusalOf('start-review') === null) take({ action: 'start-review', body: {} });
    },
    /** Opens the question where the move is open. */
    ask: (wanted: DeskDialog) => {
      move.reset();
      if (refusalOf(wanted) === null) setDialog(wanted);
    },
    dialog,
    closeDialog: () => setDialog(null),
    busy: move.isPending,
    failure: move.error,
  };
}
