import { Button } from '@tiendo/ui/button/button.tsx';
import { Dialog } from '@tiendo/ui/dialog/dialog.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import type { EntryForm } from '../model/entry-form.ts';
import type { PasteRow } from '../model/paste-rows.ts';
import type { PastedDraft } from '../model/pasted-drafts.ts';
import { PasteChanges } from './paste-changes.tsx';
import styles from './paste-dialog.module.css';
import { PasteQuestions } from './paste-questions.tsx';
import { PasteRefusals } from './paste-refusals.tsx';
import { usePaste } from './use-paste.ts';
import type { CopiedBlock } from './use-pasting.ts';

interface PasteDialogProps {
  readonly form: EntryForm;
  readonly rows: readonly PasteRow[];
  readonly copied: CopiedBlock;
  readonly onApply: (drafts: readonly PastedDraft[]) => void;
  readonly onCancel: () => void;
}

/** What a pasted block would change, before it does: nothing is written until somebody says so. */
export function PasteDialog({ form, rows, copied, onApply, onCancel }: PasteDialogProps) {
  const phrases = usePhrases();
  const format = useFormat();
  const paste = usePaste(form, rows, copied);
  const { plan, drafts } = paste;
  if (plan === null) return null;
  const isOpen = plan.open.readsAs + plan.open.dash > 0;
  const reason = isOpen ? phrases.paste.answerFirst : phrases.paste.nothing;
  return (
    <Dialog
      open
      size="large"
      onClose={onCancel}
      title={phrases.paste.title}
      closeLabel={phrases.entry.leave.close}
      footer={
        <>
          <Button onClick={onCancel}>{phrases.paste.cancel}</Button>
          <Button
            variant="primary"
            disabledReason={isOpen || drafts.length === 0 ? reason : undefined}
            onClick={() => onApply(drafts)}
          >
            {phrases.paste.apply}
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <PasteQuestions paste={paste} plan={plan} />
        <output className={styles.count}>
          {drafts.length === 0
            ? phrases.paste.changesNone
            : phrases.paste.changes(format.count(drafts.length))}
        </output>
        {drafts.length > 0 && <PasteChanges drafts={drafts} />}
        {plan.refused.length > 0 && <PasteRefusals refused={plan.refused} />}
      </div>
    </Dialog>
  );
}
