import { type FormEvent, useId, useState } from 'react';

import type { SubmissionDto } from '@tiendo/contract/submission';
import { markingIn } from '@tiendo/domain/secrecy';
import { Banner } from '@tiendo/ui/banner/banner.tsx';
import { Button } from '@tiendo/ui/button/button.tsx';
import { Dialog } from '@tiendo/ui/dialog/dialog.tsx';
import { TextAreaField } from '@tiendo/ui/text-area-field/text-area-field.tsx';

import { DATA_LANGUAGE } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { errorPhrase } from '../../../lib/error-phrase.ts';
import { useOpenOnBehalf } from '../api/use-open-on-behalf.ts';
import styles from './open-on-behalf-dialog.module.css';

interface OpenOnBehalfDialogProps {
  readonly submission: SubmissionDto;
  readonly onOpened: () => void;
  readonly onClose: () => void;
}

/** Asks on what ground one enters for a unit, and says what that means before one does. */
export function OpenOnBehalfDialog({ submission, onOpened, onClose }: OpenOnBehalfDialogProps) {
  const phrases = usePhrases();
  const { onBehalf: said, errors } = phrases;
  const form = useId();
  const opening = useOpenOnBehalf(submission, onOpened);
  const [ground, setGround] = useState('');
  const [asked, setAsked] = useState(false);
  const isMissing = asked && ground.trim() === '';
  const isMarked = markingIn(ground) !== null;
  const error = isMarked
    ? errors['secrecy.marked']
    : isMissing
      ? errors['on-behalf.ground-required']
      : undefined;

  function confirm(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (ground.trim() === '' || isMarked) return;
    opening.mutate(ground.trim());
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={said.title(submission.unit.shortName)}
      closeLabel={said.close}
      footer={
        <>
          <Button onClick={onClose}>{said.cancel}</Button>
          <Button variant="primary" type="submit" form={form} busy={opening.isPending}>
            {said.confirm}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.form} noValidate onSubmit={confirm}>
        <p>{said.text}</p>
        <TextAreaField
          label={said.groundLabel}
          description={said.groundHint}
          lang={DATA_LANGUAGE}
          rows={2}
          maxLength={2000}
          value={ground}
          error={error}
          onChange={(event) => setGround(event.target.value)}
        />
      </form>
      {opening.error !== null && (
        <div role="alert">
          <Banner tone="danger">{errorPhrase(opening.error, phrases)}</Banner>
        </div>
      )}
    </Dialog>
  );
}
