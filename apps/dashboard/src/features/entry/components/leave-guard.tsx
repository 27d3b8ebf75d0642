import { useEffect } from 'react';

import { Button } from '@tiendo/ui/button/button.tsx';
import { Dialog } from '@tiendo/ui/dialog/dialog.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { useLeaveQuestion } from '../../../lib/use-leave-question.ts';
import { isUnsent } from '../model/cell-sync.ts';
import type { EntryForm } from '../model/entry-form.ts';
import { useCells } from './use-entry-form.ts';

/**
 * Asks before one leaves what goes nowhere by itself: typed and not finished, refused, contested. What is on
 * its way is sent from any screen, so only closing the window asks about it.
 */
export function LeaveGuard({ form }: { readonly form: EntryForm }) {
  const phrases = usePhrases().entry.leave;
  const format = useFormat();
  const question = useLeaveQuestion({
    // Who leaves the form leaves its cells too, also by going back, where the focus stays.
    asks: () => {
      form.finish();
      return form.hasUnsent();
    },
    asksAtClose: () => form.hasUnsaved(),
  });
  const unsent = [...useCells(form).values()].filter(isUnsent).length;
  const needless = unsent === 0 ? question : null;
  useEffect(() => needless?.go(), [needless]);
  if (question === null || needless !== null) return null;
  return (
    <Dialog
      open
      size="small"
      onClose={question.stay}
      title={phrases.title}
      closeLabel={phrases.close}
      footer={
        <>
          <Button onClick={question.go}>{phrases.go}</Button>
          <Button variant="primary" onClick={question.stay}>
            {phrases.stay}
          </Button>
        </>
      }
    >
      {phrases.text(format.count(unsent))}
    </Dialog>
  );
}
