import { useState } from 'react';

import { Banner } from '@tiendo/ui/banner/banner.tsx';
import { Button } from '@tiendo/ui/button/button.tsx';
import { Dialog } from '@tiendo/ui/dialog/dialog.tsx';
import { TextAreaField } from '@tiendo/ui/text-area-field/text-area-field.tsx';

import { DATA_LANGUAGE } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { errorPhrase } from '../../../lib/error-phrase.ts';

interface RemarkDialogProps {
  /** The area's name. */
  readonly area: string;
  readonly isBusy: boolean;
  readonly error: Error | null;
  readonly onSay: (text: string) => void;
  readonly onClose: () => void;
}

/** What about an area of the draft. */
export function RemarkDialog({ area, isBusy, error, onSay, onClose }: RemarkDialogProps) {
  const phrases = usePhrases();
  const { cancel, close, opinions: words } = phrases.approval;
  const [text, setText] = useState('');
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.dialogTitle(area)}
      closeLabel={close}
      footer={
        <>
          <Button onClick={onClose}>{cancel}</Button>
          <Button variant="primary" busy={isBusy} onClick={() => onSay(text.trim())}>
            {words.save}
          </Button>
        </>
      }
    >
      <TextAreaField
        label={words.text}
        lang={DATA_LANGUAGE}
        required
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {error !== null && (
        <div role="alert">
          <Banner tone="danger">{errorPhrase(error, phrases)}</Banner>
        </div>
      )}
    </Dialog>
  );
}
