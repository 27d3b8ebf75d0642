import { useState } from 'react';

import type { ReviewDto } from '@tiendo/contract/review';
import { TextAreaField } from '@tiendo/ui/text-area-field/text-area-field.tsx';

import { DATA_LANGUAGE, DataText } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { sayingRemarks } from '../model/remarks.ts';
import { MoveDialog } from './move-dialog.tsx';
import styles from './review-desk.module.css';
import type { Desk } from './use-review-desk.ts';

interface ReturnDialogProps {
  readonly review: ReviewDto;
  readonly desk: Desk;
}

/** What the unit will read, cell by cell, and a word for the whole. */
export function ReturnDialog({ review, desk }: ReturnDialogProps) {
  const { review: phrases } = usePhrases();
  const { unit, state } = review.report;
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const remarks = sayingRemarks(desk.remarks);
  const codes = new Map(desk.all.map(({ id, row }) => [id, row.indicator.code]));
  const isEmpty = remarks.length === 0 && reason.trim() === '';

  function confirm() {
    setAsked(true);
    if (isEmpty) return;
    const body = { remarks, ...(reason.trim() !== '' && { reason: reason.trim() }) };
    desk.take({ action: 'return', body });
  }

  return (
    <MoveDialog
      desk={desk}
      title={phrases.returnTitle(unit.shortName)}
      confirm={phrases.returnConfirm}
      onConfirm={confirm}
    >
      <p>{phrases.returnText}</p>
      {state === 'submitted' && <p>{phrases.alsoStarts}</p>}
      {remarks.length > 0 && (
        <ul className={styles.warnings}>
          {remarks.map(({ indicator, text }) => (
            <li key={indicator}>
              <strong>{codes.get(indicator)}</strong>: <DataText>{text}</DataText>
            </li>
          ))}
        </ul>
      )}
      <TextAreaField
        label={phrases.returnReason}
        lang={DATA_LANGUAGE}
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        error={asked && isEmpty ? phrases.returnNeeds : undefined}
      />
    </MoveDialog>
  );
}
