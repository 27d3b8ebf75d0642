import type { FormReadingDto } from '@tiendo/contract/paper';
import type { SubmissionRowDto } from '@tiendo/contract/submission';
import { Button } from '@tiendo/ui/button/button.tsx';
import { Dialog } from '@tiendo/ui/dialog/dialog.tsx';

import { useLanguage, usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import type { EntryForm } from '../model/entry-form.ts';
import type { PastedDraft } from '../model/pasted-drafts.ts';
import { readRows } from '../model/read-form.ts';
import { FormChanges } from './form-changes.tsx';
import styles from './paste-dialog.module.css';

interface FormReadingDialogProps {
  readonly form: EntryForm;
  readonly rows: readonly SubmissionRowDto[];
  readonly reading: FormReadingDto;
  readonly onApply: (drafts: readonly PastedDraft[]) => void;
  readonly onCancel: () => void;
}

/** What a filled-in Excel form would change, before it does: nothing is written until somebody says so. */
export function FormReadingDialog(props: FormReadingDialogProps) {
  const { form, rows, reading, onApply, onCancel } = props;
  const { paper, entry } = usePhrases();
  const { language } = useLanguage();
  const format = useFormat();
  const draftOf = (id: string) => {
    const cell = form.cells().get(id);
    if (cell === undefined) throw new RangeError(`No cell for indicator ${id}`);
    return cell.draft;
  };
  const read = readRows(reading, rows, { draftOf, locale: language });
  const count = read.reduce((sum, { change }) => sum + change.fields.length, 0);
  return (
    <Dialog
      open
      size="large"
      onClose={onCancel}
      title={paper.title}
      closeLabel={entry.leave.close}
      footer={
        <>
          <Button onClick={onCancel}>{paper.cancel}</Button>
          <Button
            variant="primary"
            disabledReason={read.length === 0 ? paper.nothing : undefined}
            onClick={() => onApply(read)}
          >
            {paper.apply}
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <p>{paper.lead(format.instant(reading.downloadedAt))}</p>
        <output className={styles.count}>
          {count === 0 ? paper.changesNone : paper.changes(format.count(count))}
        </output>
        {read.length > 0 && <FormChanges read={read} />}
        {reading.refused.length > 0 && (
          <section className={styles.refused}>
            <h3>{paper.refused(format.count(reading.refused.length))}</h3>
            <ul>
              {reading.refused.map(({ cell, text, refusal }) => (
                <li key={cell}>
                  {cell}: “{text}”. {paper.refusals[refusal]}
                </li>
              ))}
            </ul>
          </section>
        )}
        {reading.left > 0 && <p>{paper.left(format.count(reading.left))}</p>}
      </div>
    </Dialog>
  );
}
