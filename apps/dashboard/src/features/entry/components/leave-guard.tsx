import { useBlocker } from '@tanstack/react-router';
import { useEffect } from 'react';

import { Button } from '@tiendo/ui/button/button.tsx';
import { Dialog } from '@tiendo/ui/dialog/dialog.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
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
  const blocker = useBlocker({
    // Who leaves the form leaves its cells too, also by going back, where the focus stays.
    shouldBlockFn: () => {
      form.finish();
      return form.hasUnsent();
    },
    enableBeforeUnload: () => form.hasUnsaved(),
    withResolver: true,
  });
  const unsent = [...useCells(form).values()].filter(isUnsent).length;
  const isNeedless = blocker.status === 'blocked' && unsent === 0;
  useEffect(() => {
    if (isNeedless) blocker.proceed();
  }, [isNeedless, blocker]);
  if (blocker.status !== 'blocked' || isNeedless) return null;
  return (
    <Dialog
      open
      size="small"
      onClose={blocker.reset}
      title={phrases.title}
      closeLabel={phrases.close}
      footer={
        <>
          <Button onClick={blocker.proceed}>{phrases.go}</Button>
          <Button variant="primary" onClick={blocker.reset}>
            {phrases.stay}
          </Button>
        </>
      }
    >
      {phrases.text(format.count(unsent))}
    </Dialog>
  );
}
