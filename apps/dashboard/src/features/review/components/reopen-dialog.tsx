import { useState } from 'react';

import type { ReviewDto } from '@tiendo/contract/review';
import { TextAreaField } from '@tiendo/ui/text-area-field/text-area-field.tsx';
import { TextField } from '@tiendo/ui/text-field/text-field.tsx';

import { DATA_LANGUAGE } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { MoveDialog } from './move-dialog.tsx';
import type { Desk } from './use-review-desk.ts';

interface ReopenDialogProps {
  readonly review: ReviewDto;
  readonly desk: Desk;
}

/** A report is reopened for a reason, on somebody's authority. */
export function ReopenDialog({ review, desk }: ReopenDialogProps) {
  const { review: phrases } = usePhrases();
  const [reason, setReason] = useState('');
  const [authority, setAuthority] = useState('');
  const [asked, setAsked] = useState(false);
  const isEmpty = missing(reason) || missing(authority);
  const errorOf = (text: string) => (asked && missing(text) ? phrases.reopenNeeds : undefined);

  function confirm() {
    setAsked(true);
    if (isEmpty) return;
    const body = { reason: reason.trim(), authority: authority.trim() };
    desk.take({ action: 'reopen', body });
  }

  return (
    <MoveDialog
      desk={desk}
      title={phrases.reopenTitle(review.report.unit.shortName)}
      confirm={phrases.reopenConfirm}
      onConfirm={confirm}
    >
      <p>{phrases.reopenText}</p>
      <TextAreaField
        label={phrases.reopenReason}
        lang={DATA_LANGUAGE}
        maxLength={2000}
        value={reason}
        error={errorOf(reason)}
        onChange={(event) => setReason(event.target.value)}
      />
      <TextField
        label={phrases.reopenAuthority}
        lang={DATA_LANGUAGE}
        maxLength={2000}
        value={authority}
        onChange={(event) => setAuthority(event.target.value)}
        error={errorOf(authority)}
      />
    </MoveDialog>
  );
}

const missing = (text: string): boolean => text.trim() === '';
