import type { SubmissionDto } from '@tiendo/contract/submission';

import type { useMoveReport } from '../api/use-move-report.ts';
import { ExtensionDialog } from './extension-dialog.tsx';
import { RecallDialog } from './recall-dialog.tsx';

/** The moves that ask for something, or once more, before they are made. */
export const ASKED_FIRST = ['recall', 'request-extension'] as const;
export type AskedFirst = (typeof ASKED_FIRST)[number];

interface MoveDialogsProps {
  readonly submission: SubmissionDto;
  readonly move: ReturnType<typeof useMoveReport>;
  readonly open: AskedFirst | null;
  readonly onClose: () => void;
}

/** The dialog of the move that was pressed. */
export function MoveDialogs({ submission, move, open, onClose }: MoveDialogsProps) {
  if (open === 'recall') {
    return (
      <RecallDialog
        onClose={onClose}
        onRecall={() => {
          onClose();
          move.mutate({ action: 'recall', body: {} });
        }}
      />
    );
  }
  if (open === null) return null;
  return (
    <ExtensionDialog
      dueAt={submission.dueAt}
      latest={submission.latestExtension}
      isBusy={move.isPending}
      error={move.error}
      onClose={() => {
        onClose();
        move.reset();
      }}
      onAsk={(body) => move.mutate({ action: 'request-extension', body }, { onSuccess: onClose })}
    />
  );
}
