import { useState } from 'react';

import { Banner } from '@tiendo/ui/banner/banner.tsx';
import { Button } from '@tiendo/ui/button/button.tsx';
import { Dialog } from '@tiendo/ui/dialog/dialog.tsx';
import { TextAreaField } from '@tiendo/ui/text-area-field/text-area-field.tsx';
import { TextField } from '@tiendo/ui/text-field/text-field.tsx';

import { DATA_LANGUAGE } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { errorPhrase } from '../../../lib/error-phrase.ts';
import styles from './approval-bar.module.css';

interface ExtensionDialogProps {
  readonly dueAt: string;
  /** The last day that may be asked for. */
  readonly latest: string | null;
  readonly isBusy: boolean;
  readonly error: Error | null;
  readonly onAsk: (asked: { readonly until: string; readonly reason: string }) => void;
  readonly onClose: () => void;
}

/** Asks for more time: until when, and why. */
export function ExtensionDialog({
  dueAt,
  latest,
  isBusy,
  error,
  onAsk,
  onClose,
}: ExtensionDialogProps) {
  const phrases = usePhrases();
  const { cancel, close, extensionDialog: words } = phrases.approval;
  const format = useFormat();
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const isComplete = until !== '' && reason.trim() !== '';
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.title}
      closeLabel={close}
      footer={
        <>
          <Button onClick={onClose}>{cancel}</Button>
          <Button
            variant="primary"
            busy={isBusy}
            onClick={() => (isComplete ? onAsk({ until, reason: reason.trim() }) : setAsked(true))}
          >
            {words.save}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <p>
          {words.text(format.instant(dueAt))} {latest !== null && words.latest(format.day(latest))}
        </p>
        <TextField
          label={words.until}
          type="date"
          required
          min={dueAt.slice(0, 10)}
          max={latest ?? undefined}
          value={until}
          onChange={(event) => setUntil(event.target.value)}
        />
        <TextAreaField
          label={words.reason}
          lang={DATA_LANGUAGE}
          required
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        {(error !== null || (isAsked && !isComplete)) && (
          <div role="alert">
            <Banner tone="danger">
              {error === null ? words.missing : errorPhrase(error, phrases)}
            </Banner>
          </div>
        )}
      </div>
    </Dialog>
  );
}
