import { useRef } from 'react';
import { flushSync } from 'react-dom';

import type { EntryWarningCode } from '@tiendo/domain/figure';
import { Button } from '@tiendo/ui/button/button.tsx';
import { Field } from '@tiendo/ui/field/field.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import styles from './check-setting-page.module.css';
import { LevelRule } from './level-rule.tsx';
import { OwnLevels } from './own-levels.tsx';
import { useFaultText } from './use-fault-text.ts';
import { useLevelText } from './use-level-text.ts';
import type { LevelsFormState } from './use-levels-form.ts';

interface LevelFieldProps {
  readonly rule: EntryWarningCode;
  readonly form: LevelsFormState;
}

/** One rule to switch on and off and to set, with the way back to its default. */
export function LevelField({ rule, form }: LevelFieldProps) {
  const { checkSetting: phrases } = usePhrases();
  const { language } = useFormat();
  const { number } = useLevelText();
  const faultText = useFaultText();
  const input = useRef<HTMLInputElement>(null);
  const words = phrases.rules[rule];
  const { seen, edits, read, faults } = form;
  const standing = seen.thresholds[rule];
  const standard = seen.defaults[rule];
  const shown = standing ?? standard;
  const { isOn, typed } = edits[rule] ?? {
    isOn: standing !== null,
    typed: shown === null ? '' : number(shown),
  };
  const isReadable = read.faults[rule] === undefined;
  const isStandard = isReadable && read.thresholds[rule] === standard;
  const readable = isReadable ? read.thresholds[rule] : shown;
  const toStandard = () => {
    const isAsking = standard !== null;
    // A field that was off takes the focus only once it is on.
    flushSync(() =>
      form.edit(rule, { isOn: isAsking, typed: isAsking ? number(standard) : typed, language }),
    );
    input.current?.focus();
  };
  return (
    <LevelRule
      rule={rule}
      level={isOn ? readable : null}
      standard={standard}
      own={<OwnLevels rule={rule} form={form} />}
      heading={
        <label className={styles.switch}>
          <input
            type="checkbox"
            checked={isOn}
            onChange={({ target }) => form.edit(rule, { isOn: target.checked, typed, language })}
          />
          {words.name}
        </label>
      }
    >
      <Field
        label={
          <>
            {words.label} <span className="visually-hidden">{words.unit}</span>
          </>
        }
        error={faultText(rule, faults[rule])}
      >
        {(control) => (
          <span className={styles.entry}>
            <input
              {...control}
              ref={input}
              type="text"
              name={rule}
              inputMode="decimal"
              autoComplete="off"
              maxLength={12}
              disabled={!isOn}
              value={typed}
              onChange={({ target }) => form.edit(rule, { isOn, typed: target.value, language })}
            />
            <span aria-hidden="true">{words.unit}</span>
          </span>
        )}
      </Field>
      {!isStandard && (
        <Button size="small" variant="quiet" onClick={toStandard}>
          {phrases.toDefault}
        </Button>
      )}
    </LevelRule>
  );
}
