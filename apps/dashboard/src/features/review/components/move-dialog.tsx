import type { ReactNode } from 'react';

import { Banner } from '@tiendo/ui/banner/banner.tsx';
import { Button } from '@tiendo/ui/button/button.tsx';
import { Dialog } from '@tiendo/ui/dialog/dialog.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { errorPhrase } from '../../../lib/error-phrase.ts';
import styles from './review-desk.module.css';
import type { Desk } from './use-review-desk.ts';

interface MoveDialogProps {
  readonly desk: Desk;
  readonly title: string;
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly children: ReactNode;
}

/** A question before a report moves: what will happen, what is asked for, and why it was refused. */
export function MoveDialog({ desk, title, confirm, onConfirm, children }: MoveDialogProps) {
  const phrases = usePhrases();
  return (
    <Dialog
      open
      onClose={desk.closeDialog}
      title={title}
      closeLabel={phrases.review.close}
      footer={
        <>
          <Button onClick={desk.closeDialog}>{phrases.review.cancel}</Button>
          <Button variant="primary" busy={desk.busy} onClick={onConfirm}>
            {confirm}
          </Button>
        </>
      }
    >
      <div className={styles.question}>
        {children}
        {desk.failure !== null && (
          <div role="alert">
            <Banner tone="danger">{errorPhrase(desk.failure, phrases)}</Banner>
          </div>
        )}
      </div>
    </Dialog>
  );
}
