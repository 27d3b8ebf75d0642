import { markingIn } from '@tiendo/domain/secrecy';
import { TextAreaField } from '@tiendo/ui/text-area-field/text-area-field.tsx';

import { DATA_LANGUAGE, DataText } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { type CellControl, fieldId } from '../model/cell-control.ts';
import styles from './cell-details.module.css';
import { NumberInput } from './number-input.tsx';
import { useIndicatorText } from './use-indicator-text.ts';

interface CellDetailsProps {
  readonly control: CellControl;
  readonly isEntry: boolean;
}

/** The part of a cell that opens: note, cause, the estimate for the year, and how it is counted. */
export function CellDetails({ control, isEntry }: CellDetailsProps) {
  const phrases = usePhrases().entry;
  const { draft, row } = control;
  const { name } = useIndicatorText(row.indicator);
  const filled =
    draft.note !== '' || draft.cause !== '' || draft.numbers.yearEndEstimate.text !== '';
  return (
    <>
      <PrintedTexts control={control} isEntry={isEntry} />
      {isEntry && (
        <details className={styles.details}>
          <summary className={styles.summary}>
            {filled ? phrases.detailsFilled : phrases.details}
            <span className="visually-hidden">: {name}</span>
          </summary>
          <DetailFields control={control} />
        </details>
      )}
    </>
  );
}

function DetailFields({ control }: { readonly control: CellControl }) {
  const { entry: phrases, errors } = usePhrases();
  const { draft, idPrefix, row } = control;
  const { name, unitOfMeasure } = useIndicatorText(row.indicator);
  const refusalOf = (text: string) =>
    markingIn(text) === null ? undefined : errors['secrecy.marked'];
  const counts = row.indicator.contentKind !== 'milestone' && row.indicator.contentKind !== 'grade';
  return (
    <div className={styles.fields} onBlur={control.commit}>
      <div id={fieldId(idPrefix, 'cause')}>
        <TextAreaField
          label={phrases.cause}
          rows={2}
          lang={DATA_LANGUAGE}
          maxLength={2000}
          value={draft.cause}
          error={refusalOf(draft.cause)}
          onChange={(event) => control.type({ ...draft, cause: event.target.value })}
        />
      </div>
      <div id={fieldId(idPrefix, 'note')}>
        <TextAreaField
          label={phrases.note}
          rows={2}
          lang={DATA_LANGUAGE}
          maxLength={2000}
          value={draft.note}
          error={refusalOf(draft.note)}
          onChange={(event) => control.type({ ...draft, note: event.target.value })}
        />
      </div>
      {counts && (
        <NumberInput
          control={control}
          field="yearEndEstimate"
          label={phrases.yearEndEstimate}
          labelShown
          indicatorName={name}
          suffix={unitOfMeasure}
        />
      )}
      {row.indicator.definition !== '' && (
        <p className={styles.definition}>
          {phrases.definition}: <DataText>{row.indicator.definition}</DataText>
        </p>
      )}
    </div>
  );
}

/** On paper, and where the form is read-only, the texts stand open. */
function PrintedTexts({ control, isEntry }: CellDetailsProps) {
  const phrases = usePhrases().entry;
  const { cause, note } = control.draft;
  if (cause === '' && note === '') return null;
  return (
    <div className={isEntry ? 'print-only' : undefined}>
      {cause !== '' && (
        <p className={styles.text}>
          {phrases.cause}: <DataText>{cause}</DataText>
        </p>
      )}
      {note !== '' && (
        <p className={styles.text}>
          {phrases.note}: <DataText>{note}</DataText>
        </p>
      )}
    </div>
  );
}
