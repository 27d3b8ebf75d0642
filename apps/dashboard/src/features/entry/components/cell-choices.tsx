import { usePhrases } from '../../../i18n/phrases.tsx';
import { type CellControl, fieldId, mainField } from '../model/cell-control.ts';
import { withState } from '../model/draft.ts';
import styles from './entry-inputs.module.css';
import { leadTo } from './move-focus.ts';
import { SelectInput } from './select-input.tsx';
import { useIndicatorText } from './use-indicator-text.ts';

/** Which of the four states the cell is in, and how final a reported figure is. */
export function CellChoices({ control }: { readonly control: CellControl }) {
  const phrases = usePhrases().entry;
  const { draft, idPrefix, row } = control;
  const { name } = useIndicatorText(row.indicator);
  const { contentKind } = row.indicator;
  const { 'not-occurred': _, ...withoutNone } = phrases.states;
  // A day or a mark has no "nothing occurred"; one recorded so all the same stays readable.
  const counts = contentKind !== 'milestone' && contentKind !== 'grade';
  const options = counts || draft.state === 'not-occurred' ? phrases.states : withoutNone;
  return (
    <div className={styles.choices}>
      <SelectInput
        id={fieldId(idPrefix, 'state')}
        idPrefix={idPrefix}
        label={phrases.inputLabel(phrases.state, name)}
        value={draft.state}
        options={options}
        keyDown={control.keyDown}
        onChoose={(state) => {
          control.choose(withState(draft, state));
          if (state === 'reported') leadTo(fieldId(idPrefix, mainField(row)));
        }}
      />
      {draft.state === 'reported' && (
        <SelectInput
          id={fieldId(idPrefix, 'quality')}
          idPrefix={idPrefix}
          label={phrases.inputLabel(phrases.quality, name)}
          value={draft.quality}
          options={phrases.qualities}
          keyDown={control.keyDown}
          onChoose={(quality) => control.choose({ ...draft, quality })}
        />
      )}
    </div>
  );
}
