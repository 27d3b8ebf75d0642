import { Button } from '@tiendo/ui/button/button.tsx';
import { Dialog } from '@tiendo/ui/dialog/dialog.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { useLeaveQuestion } from '../../../lib/use-leave-question.ts';

/** Asks before one leaves thresholds that are changed and not saved; closing the window asks too. */
export function LevelsLeaveGuard({ unsaved }: { readonly unsaved: number }) {
  const phrases = usePhrases().checkSetting.leave;
  const format = useFormat();
  const isUnsaved = () => unsaved > 0;
  const question = useLeaveQuestion({ asks: isUnsaved, asksAtClose: isUnsaved });
  if (question === null) return null;
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
      {phrases.text(format.count(unsaved))}
    </Dialog>
  );
}
