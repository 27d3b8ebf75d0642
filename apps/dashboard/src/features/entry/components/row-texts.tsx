import { markingIn } from '@tiendo/domain/secrecy';
import { TextAreaField } from '@tiendo/ui/text-area-field/text-area-field.tsx';

import { DATA_LANGUAGE } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { fieldId } from '../model/cell-control.ts';
import type { GridEdits } from '../model/grid-edits.ts';
import type { EntryGridRow } from '../model/grid-rows.ts';
import styles from './row-panel.module.css';

interface RowTextsProps {
  readonly row: EntryGridRow;
  readonly edits: GridEdits;
}

/** What one writes about a figure: its cause, which goes to the readers, and a note. */
export function RowTexts({ row, edits }: RowTextsProps) {
  const phrases = usePhrases().entry;
  const { draft } = row.cell;
  const textIn = (field: 'cause' | 'note') => ({
    rows: 2,
    lang: DATA_LANGUAGE,
    maxLength: 2000,
    value: draft[field],
    // Why is said beside it, where the panel has room for the sentence.
    error: markingIn(draft[field]) === null ? undefined : phrases.editingWrong,
    onChange: (event: { readonly target: { readonly value: string } }) =>
      edits.draft({ id: row.id, field }, event.target.value),
    onBlur: () => edits.finish(row.id),
  });
  return (
    <div className={styles.texts}>
      <div id={fieldId(row.id, 'cause')}>
        <TextAreaField label={phrases.cause} {...textIn('cause')} />
      </div>
      <div id={fieldId(row.id, 'note')}>
        <TextAreaField label={phrases.note} {...textIn('note')} />
      </div>
    </div>
  );
}
