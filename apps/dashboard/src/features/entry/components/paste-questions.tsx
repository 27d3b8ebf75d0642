import { useId, type ReactNode } from 'react';

import type { SaidState } from '@tiendo/domain/paste';
import { decimalText, type NumberLocale, parseDecimalInput } from '@tiendo/domain/shared';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { type Format, useFormat } from '../../../i18n/use-format.ts';
import styles from './paste-dialog.module.css';
import type { Paste } from './use-paste.ts';

interface PasteQuestionsProps {
  readonly paste: Paste;
  readonly plan: NonNullable<Paste['plan']>;
}

const HABITS: readonly NumberLocale[] = ['vi', 'en'];
const DASHES: readonly (SaidState | 'leave')[] = ['not-occurred', 'not-applicable', 'leave'];

/** What only a person knows of the block, asked once for all its cells. */
export function PasteQuestions({ paste, plan }: PasteQuestionsProps) {
  const { paste: phrases, entry } = usePhrases();
  const { states } = entry;
  const format = useFormat();
  const { said, say } = paste;
  const [example] = plan.habit.ambiguous;
  const asksDash = plan.open.dash > 0 || said.dash !== null;
  return (
    <>
      {example !== undefined && (
        <Choice
          question={phrases.readsAs(example)}
          options={HABITS.map((habit) => ({
            value: habit,
            label: phrases[habit === 'vi' ? 'readsAsVi' : 'readsAsEn'](
              readAs(example, habit, format),
            ),
          }))}
          value={plan.readsAs}
          onChoose={(readsAs) => say({ readsAs })}
        />
      )}
      {asksDash && (
        <Choice
          question={phrases.dash}
          options={DASHES.map((dash) => ({
            value: dash,
            label: dash === 'leave' ? phrases.dashLeave : states[dash],
          }))}
          value={said.dash}
          onChoose={(dash) => say({ dash })}
        />
      )}
      {plan.blanks > 0 && (
        <label className={styles.option}>
          <input
            type="checkbox"
            checked={said.clearsBlanks}
            onChange={(event) => say({ clearsBlanks: event.target.checked })}
          />
          {phrases.clearsBlanks(format.count(plan.blanks))}
        </label>
      )}
    </>
  );
}

function readAs(text: string, habit: NumberLocale, format: Format): string {
  const parsed = parseDecimalInput(text.replace(/\s*%$/u, ''), habit);
  return parsed.kind === 'value' ? format.number(decimalText(parsed.value), { places: 6 }) : text;
}

interface ChoiceProps<Value extends string> {
  readonly question: ReactNode;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value | null;
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string>({ question, options, value, onChoose }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset className={styles.question}>
      <legend>{question}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
