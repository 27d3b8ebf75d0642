import { Button } from '@tiendo/ui/button/button.tsx';
import { Dialog } from '@tiendo/ui/dialog/dialog.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';

interface RecallDialogProps {
  readonly onRecall: () => void;
  readonly onClose: () => void;
}

/** Asks once more before a report is taken back. */
export function RecallDialog({ onRecall, onClose }: RecallDialogProps) {
  const { cancel, close, moves, recallDialog: words } = usePhrases().approval;
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.title}
      closeLabel={close}
      footer={
        <>
          <Button onClick={onClose}>{cancel}</Button>
          <Button variant="primary" onClick={onRecall}>
            {moves.recall}
          </Button>
        </>
      }
    >
      <p>{words.text}</p>
    </Dialog>
  );
}
