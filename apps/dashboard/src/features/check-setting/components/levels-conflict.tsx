import { useEffect, useRef } from 'react';

import type { CheckSettingDto } from '@tiendo/contract/check';
import { Button } from '@tiendo/ui/button/button.tsx';

import { MixedText } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { quoted } from '../../../i18n/quoted.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { movedBetween, movesOwn } from '../model/levels-draft.ts';
import styles from './levels-conflict.module.css';
import { useLevelText } from './use-level-text.ts';
import type { LevelsFormState } from './use-levels-form.ts';

interface LevelsConflictProps {
  readonly form: LevelsFormState;
  readonly theirs: CheckSettingDto;
  /** The choice is gone then. */
  readonly onChosen: () => void;
}

/** Two people set the thresholds: what the other set, who and when, and the choice; mine is in the fields below. */
export function LevelsConflict({ form, theirs, onChosen }: LevelsConflictProps) {
  const { conflict, own, rules } = usePhrases().checkSetting;
  const format = useFormat();
  const { withUnit } = useLevelText();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const { seen, read } = form;
  const choosing = (choose: () => void) => () => {
    choose();
    onChosen();
  };
  const name = theirs.changedByName === null ? conflict.somebody : quoted(theirs.changedByName);
  return (
    <section ref={panel} tabIndex={-1} className={styles.panel} aria-label={conflict.title}>
      <p className={styles.title}>
        <MixedText>{conflict.by(name, format.instant(theirs.changedAt))}</MixedText>
      </p>
      <ul>
        {movedBetween(seen, theirs).map((rule) => (
          <li key={rule}>
            {rules[rule].name}: {conflict.theirs(withUnit(rule, theirs.thresholds[rule]))}
            {read.changed.includes(rule) &&
              `; ${conflict.mine(withUnit(rule, read.thresholds[rule]))}`}
          </li>
        ))}
        {movesOwn(seen, theirs) && <li>{own.moved}</li>}
      </ul>
      <div className={styles.choices}>
        <Button onClick={choosing(form.keepMine)}>{conflict.keepMine}</Button>
        <Button onClick={choosing(form.takeTheirs)}>{conflict.takeTheirs}</Button>
      </div>
    </section>
  );
}
