import type { EvidenceDto } from '@tiendo/contract/evidence';
import { Button } from '@tiendo/ui/button/button.tsx';
import { Dialog } from '@tiendo/ui/dialog/dialog.tsx';

import { DataText } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';

interface RemoveDialogProps {
  readonly file: EvidenceDto;
  readonly onClose: () => void;
  readonly onRemove: () => void;
}

/** Asks before a file that was never sent is deleted: its content is gone at once and cannot be had again. */
export function RemoveDialog({ file, onClose, onRemove }: RemoveDialogProps) {
  const phrases = usePhrases().evidence;
  return (
    <Dialog
      open
      size="small"
      onClose={onClose}
      title={phrases.removeTitle}
      closeLabel={phrases.close}
      footer={
        <>
          <Button onClick={onClose}>{phrases.cancel}</Button>
          <Button variant="primary" onClick={onRemove}>
            {phrases.remove}
          </Button>
        </>
      }
    >
      <p>
        <strong>
          <DataText>{file.name}</DataText>
        </strong>
      </p>
      <p>{phrases.removeText}</p>
    </Dialog>
  );
}
