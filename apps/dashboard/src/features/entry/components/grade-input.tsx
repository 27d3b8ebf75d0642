import { usePhrases } from '../../../i18n/phrases.tsx';
import { type CellControl, fieldId } from '../model/cell-control.ts';
import { withGrade } from '../model/draft.ts';
import { SelectInput } from './select-input.tsx';
import { useIndicatorText } from './use-indicator-text.ts';

/** A mark, best first. */
export function GradeInput({ control }: { readonly control: CellControl }) {
  const phrases = usePhrases().entry;
  const { name } = useIndicatorText(control.row.indicator);
  const { poor, average, fair, good } = phrases.grades;
  const isWrong = control.checked.problems.some(({ field }) => field === 'grade');
  return (
    <SelectInput
      id={fieldId(control.idPrefix, 'grade')}
      idPrefix={control.idPrefix}
      label={phrases.inputLabel(phrases.grade, name)}
      value={control.draft.grade}
      options={{ '': phrases.gradeNone, good, fair, average, poor }}
      keyDown={control.keyDown}
      onChoose={(grade) => control.choose(withGrade(control.draft, grade))}
      isMain
      isWrong={control.showsProblems && isWrong}
    />
  );
}
