import { usePhrases } from '../../../i18n/phrases.tsx';
import { type CellControl, fieldId, messagesId } from '../model/cell-control.ts';
import { type NumberField, withNumber } from '../model/draft.ts';
import { isBlock } from '../model/is-block.ts';
import styles from './entry-inputs.module.css';

interface NumberInputProps {
  readonly control: CellControl;
  readonly field: NumberField;
  readonly label: string;
  /** The label is drawn where a cell has more than one number. */
  readonly labelShown?: boolean;
  readonly indicatorName: string;
  /** The unit of measure, after the input. */
  readonly suffix?: string | undefined;
}

/** One number, as text: what a person types is never rewritten under their hands. */
export function NumberInput(props: NumberInputProps) {
  const { control, field, label, labelShown = false, indicatorName, suffix } = props;
  const phrases = usePhrases().entry;
  const { checked, draft, idPrefix, showsProblems } = control;
  const isWrong = showsProblems && checked.problems.some((problem) => problem.field === field);
  const id = fieldId(idPrefix, field);
  return (
    <span className={styles.number}>
      <label htmlFor={id} className={labelShown ? styles.label : 'visually-hidden'}>
        {labelShown ? label : phrases.inputLabel(label, indicatorName)}
        {labelShown && <span className="visually-hidden">: {indicatorName}</span>}
      </label>
      <span className={styles.line}>
        <input
          id={id}
          data-entry={field !== 'yearEndEstimate' || undefined}
          className={styles.input}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="next"
          value={draft.numbers[field].text}
          aria-invalid={isWrong || undefined}
          aria-describedby={messagesId(idPrefix)}
          onKeyDown={control.keyDown}
          onPaste={(event) => {
            const text = event.clipboardData.getData('text/plain');
            if (!isBlock(text)) return;
            event.preventDefault();
            control.paste(field, text);
          }}
          onChange={(event) =>
            control.type(withNumber(draft, field, { text: event.target.value, means: null }))
          }
        />
        {suffix !== undefined && <span className={styles.suffix}>{suffix}</span>}
      </span>
    </span>
  );
}
