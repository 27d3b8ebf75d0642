import { useState } from 'react';

import type { CrossCheckBody } from '@tiendo/contract/cross-check';
import { decimalText, parseDecimalInput } from '@tiendo/domain/shared';
import { Button } from '@tiendo/ui/button/button.tsx';
import { Dialog } from '@tiendo/ui/dialog/dialog.tsx';
import { TextAreaField } from '@tiendo/ui/text-area-field/text-area-field.tsx';
import { TextField } from '@tiendo/ui/text-field/text-field.tsx';

import { DATA_LANGUAGE } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { writtenFigure } from '../../../lib/figures/written-figure.ts';
import { indicatorShortName, unitOfMeasure } from '../../../lib/results/indicator-words.ts';
import type { Language } from '../../../lib/language.ts';
import type { CheckRow } from '../model/check-rows.ts';
import styles from './cross-check-page.module.css';

interface DifferDialogProps {
  readonly row: CheckRow;
  readonly onSave: (row: CheckRow, difference: Pick<CrossCheckBody, 'note' | 'value'>) => void;
  readonly onClose: () => void;
}

/** Asks what the department has instead: a number where there is one to compare, else words. */
export function DifferDialog({ row, onSave, onClose }: DifferDialogProps) {
  const { crossCheck: phrases, results } = usePhrases();
  const format = useFormat();
  const { indicator, unit, cell } = row;
  const [typed, setTyped] = useState('');
  const [note, setNote] = useState('');
  const [asked, setAsked] = useState(false);
  const counted = indicator.contentKind !== 'milestone' && indicator.contentKind !== 'grade';
  const value = readValue(typed, format.language);
  const isWrong = typed.trim() !== '' && value === null;
  const isEmpty = value === null && note.trim() === '';
  const what = `${indicatorShortName(indicator, format.language)}, ${unit.shortName}`;

  function save() {
    setAsked(true);
    if (isWrong || isEmpty) return;
    onSave(row, {
      ...(value !== null && { value }),
      ...(note.trim() !== '' && { note: note.trim() }),
    });
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={phrases.dialogTitle(what)}
      closeLabel={phrases.close}
      size="small"
      footer={
        <>
          <Button onClick={onClose}>{phrases.cancel}</Button>
          <Button variant="primary" onClick={save}>
            {phrases.save}
          </Button>
        </>
      }
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <p>
          {phrases.sentFigure(writtenFigure(indicator, cell.figure, { format, phrases: results }))}
        </p>
        {counted && (
          <TextField
            label={phrases.value(unitOfMeasure(indicator, format.language))}
            inputMode="decimal"
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            error={isWrong ? phrases.wrongValue : undefined}
          />
        )}
        <TextAreaField
          label={phrases.note}
          lang={DATA_LANGUAGE}
          maxLength={2000}
          value={note}
          onChange={(event) => setNote(event.target.value)}
          error={asked && isEmpty && !isWrong ? phrases.needs : undefined}
        />
      </form>
    </Dialog>
  );
}

/** The number somebody typed, as it travels; null where it is none. */
function readValue(typed: string, language: Language): string | null {
  const read = parseDecimalInput(typed, language);
  return read.kind === 'value' ? decimalText(read.value) : null;
}
