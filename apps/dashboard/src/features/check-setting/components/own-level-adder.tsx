import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';

import type { EntryWarningCode } from '@tiendo/domain/figure';
import { Button } from '@tiendo/ui/button/button.tsx';
import { SelectField } from '@tiendo/ui/select-field/select-field.tsx';
import { TextField } from '@tiendo/ui/text-field/text-field.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { indicatorShortName } from '../../../lib/results/indicator-words.ts';
import { indicatorsQuery } from '../api/indicators-query.ts';
import { type LevelFault, readLevel } from '../model/levels-draft.ts';
import { type OwnLevel, problemOfOwn } from '../model/own-levels.ts';
import styles from './own-levels.module.css';
import { useFaultText } from './use-fault-text.ts';
import type { LevelsFormState } from './use-levels-form.ts';

interface OwnLevelAdderProps {
  readonly rule: EntryWarningCode;
  readonly form: LevelsFormState;
  /** Those that have a threshold already. */
  readonly taken: readonly OwnLevel[];
}

/** Gives one indicator a threshold of its own; it goes with the others when they are saved. */
export function OwnLevelAdder({ rule, form, taken }: OwnLevelAdderProps) {
  const { own: phrases, rules } = usePhrases().checkSetting;
  const { language } = useFormat();
  const faultText = useFaultText();
  const { data } = useQuery(indicatorsQuery);
  const [chosen, setChosen] = useState('');
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<LevelFault>();
  const free = data?.items.filter(({ id }) => !taken.some(({ indicatorId }) => indicatorId === id));
  const options = (free ?? []).map((one) => ({
    value: one.id,
    label: `${one.code} ${indicatorShortName(one, language)}`,
  }));
  const indicatorId = options.find(({ value }) => value === chosen)?.value ?? options[0]?.value;
  const refuse = (wrong: LevelFault) => {
    setFault(wrong);
    field.current?.focus();
  };
  const give = (value: string | null) => {
    if (indicatorId === undefined) return;
    const own = { indicatorId, code: rule, value };
    const problem = problemOfOwn(own, { thresholds: form.read.thresholds, indicators: form.own });
    if (problem !== undefined) return refuse(problem);
    form.editOwn(own);
    setTyped('');
    setFault(undefined);
  };
  const add = () => {
    const read = readLevel({ isOn: true, typed, language });
    if ('fault' in read) refuse(read.fault);
    else give(read.value);
  };
  return (
    <div className={styles.adder}>
      <SelectField
        label={phrases.indicator}
        options={options}
        value={indicatorId ?? ''}
        onChange={({ target }) => setChosen(target.value)}
      />
      <TextField
        ref={field}
        label={phrases.level}
        mark={rules[rule].unit}
        inputMode="decimal"
        autoComplete="off"
        maxLength={12}
        value={typed}
        error={faultText(rule, fault)}
        onChange={({ target }) => {
          setTyped(target.value);
          setFault(undefined);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          // Of this field, and not of all that is to be saved.
          event.preventDefault();
          add();
        }}
      />
      <div className={styles.buttons}>
        <Button onClick={add}>{phrases.add}</Button>
        <Button variant="quiet" onClick={() => give(null)}>
          {phrases.never}
        </Button>
      </div>
    </div>
  );
}
