import { classNames } from '@tiendo/ui/class-names/class-names.ts';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { type CellControl, fieldId, messagesId } from '../model/cell-control.ts';
import { withDone } from '../model/draft.ts';
import styles from './entry-inputs.module.css';
import { SelectInput } from './select-input.tsx';
import { useIndicatorText } from './use-indicator-text.ts';

/** Whether a milestone was done, and on which day. */
export function MilestoneInput({ control }: { readonly control: CellControl }) {
  const phrases = usePhrases().entry;
  const { checked, draft, idPrefix, row, showsProblems } = control;
  const { name } = useIndicatorText(row.indicator);
  const isWrong = showsProblems && checked.problems.some(({ field }) => field === 'achievedOn');
  const day = fieldId(idPrefix, 'achievedOn');
  return (
    <div className={styles.several}>
      <SelectInput
        id={fieldId(idPrefix, 'done')}
        idPrefix={idPrefix}
        label={phrases.inputLabel(phrases.done, name)}
        value={draft.done}
        options={phrases.doneOptions}
        keyDown={control.keyDown}
        onChoose={(done) => control.choose(withDone(draft, done))}
        isMain
        isWrong={isWrong && draft.done === ''}
      />
      {draft.done === 'yes' && (
        <span className={classNames(styles.number, styles.day)}>
          <label htmlFor={day} className="visually-hidden">
            {phrases.inputLabel(phrases.doneOn, name)}
          </label>
          <span className={styles.line}>
            <input
              id={day}
              data-entry
              className={styles.input}
              type="text"
              inputMode="numeric"
              autoComplete="off"
              enterKeyHint="next"
              size={11}
              placeholder={phrases.dayShape}
              value={draft.achievedOn}
              aria-invalid={isWrong || undefined}
              aria-describedby={messagesId(idPrefix)}
              onKeyDown={control.keyDown}
              onChange={(event) => control.type({ ...draft, achievedOn: event.target.value })}
            />
          </span>
        </span>
      )}
    </div>
  );
}
