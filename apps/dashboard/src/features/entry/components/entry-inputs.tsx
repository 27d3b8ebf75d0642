import type { FocusEvent } from 'react';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import type { CellControl } from '../model/cell-control.ts';
import { CellChoices } from './cell-choices.tsx';
import styles from './entry-inputs.module.css';
import { GradeInput } from './grade-input.tsx';
import { MilestoneInput } from './milestone-input.tsx';
import { NumberInput } from './number-input.tsx';
import { useIndicatorText } from './use-indicator-text.ts';

interface EntryInputsProps {
  readonly control: CellControl;
}

/** Everything one fills in for a cell. Leaving it commits it. */
export function EntryInputs({ control }: EntryInputsProps) {
  const leave = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) control.commit();
  };
  return (
    <div className={styles.inputs} onBlur={leave}>
      <Content control={control} />
      <CellChoices control={control} />
    </div>
  );
}

function Content({ control }: EntryInputsProps) {
  const phrases = usePhrases().entry;
  const format = useFormat();
  const { indicator } = control.row;
  const { name, unitOfMeasure } = useIndicatorText(indicator);
  const common = { control, indicatorName: name };
  switch (indicator.contentKind) {
    case 'value':
      return <NumberInput {...common} field="value" label={phrases.value} suffix={unitOfMeasure} />;
    case 'ratio':
      return (
        <div className={styles.several}>
          <NumberInput {...common} field="numerator" label={phrases.numerator} labelShown />
          <NumberInput {...common} field="denominator" label={phrases.denominator} labelShown />
          <output className={styles.ratio}>
            = {format.percent(control.checked.amount, { places: 2 })}
          </output>
        </div>
      );
    case 'weighted':
      return (
        <div className={styles.several}>
          <NumberInput
            {...common}
            field="value"
            label={phrases.mean}
            labelShown
            suffix={unitOfMeasure}
          />
          <NumberInput {...common} field="weight" label={phrases.weight} labelShown />
        </div>
      );
    case 'milestone':
      return <MilestoneInput control={control} />;
    case 'grade':
      return <GradeInput control={control} />;
  }
}
