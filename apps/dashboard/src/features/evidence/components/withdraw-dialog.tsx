import { useState } from 'react';

import type { EvidenceDto } from '@tiendo/contract/evidence';
import { Button } from '@tiendo/ui/button/button.tsx';
import { Dialog } from '@tiendo/ui/dialog/dialog.tsx';
import { TextAreaField } from '@tiendo/ui/text-area-field/text-area-field.tsx';

import { DATA_LANGUAGE, DataText } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';

interface WithdrawDialogProps {
  readonly file: EvidenceDto;
  readonly onClose: () => void;
  readonly onWithdraw: (reason: string) => void;
}

/** Asks why a file that was sent is withdrawn; without a reason it is not. */
export function WithdrawDialog({ file, onClose, onWithdraw }: WithdrawDialogProps) {
  const phrases = usePhrases().evidence;
  const [reason, setReason] = useState('');
  const said = reason.trim();
  return (
    <Dialog
      open
      size="small"
      onClose={onClose}
      title={phrases.withdrawTitle}
      closeLabel={phrases.close}
      footer={
        <>
          <Button onClick={onClose}>{phrases.cancel}</Button>
          <Button
            variant="primary"
            disabledReason={said === '' ? phrases.reason : undefined}
            onClick={() => onWithdraw(said)}
          >
            {phrases.withdraw}
          </Button>
        </>
      }
    >
      <p>
        <strong>
          <DataText>{file.name}</DataText>
        </strong>
      </p>
      <p>{phrases.withdrawText}</p>
      <TextAreaField
        label={phrases.reason}
        lang={DATA_LANGUAGE}
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </Dialog>
  );
}
