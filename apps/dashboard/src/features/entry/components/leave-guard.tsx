import { useBlocker } from '@tanstack/react-router';
import { useEffect } from 'react';

import { Button } from '@tiendo/ui/button/button.tsx';
import { Dialog } from '@tiendo/ui/dialog/dialog.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { isUnsaved } from '../model/cell-sync.ts';
import { dropForm } from '../model/kept-forms.ts';
import { savedInTime } from '../model/saved-in-time.ts';
import { type OpenForm, useCells } from './use-entry-form.ts';

/** Asks before one leaves with something unsaved, inside the product and out of it. */
export function LeaveGuard({ form, name }: OpenForm) {
  const phrases = usePhrases().entry.leave;
  const format = useFormat();
  const blocker = useBlocker({
    shouldBlockFn: async () => !(await savedInTime(form)),
    enableBeforeUnload: () => form.hasUnsaved(),
    withResolver: true,
  });
  const unsaved = [...useCells(form).values()].filter(isUnsaved).length;
  const isNeedless = blocker.status === 'blocked' && unsaved === 0;
  useEffect(() => {
    if (isNeedless) blocker.proceed();
  }, [isNeedless, blocker]);
  if (blocker.status !== 'blocked' || isNeedless) return null;
  const leave = () => {
    dropForm(name);
    blocker.proceed();
  };
  return (
    <Dialog
      open
      size="small"
      onClose={blocker.reset}
      title={phrases.title}
      closeLabel={phrases.close}
      footer={
        <>
          <Button variant="danger" onClick={leave}>
            {phrases.go}
          </Button>
          <Button variant="primary" onClick={blocker.reset}>
            {phrases.stay}
          </Button>
        </>
      }
    >
      {phrases.text(format.count(unsaved))}
    </Dialog>
  );
}
