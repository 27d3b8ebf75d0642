import { type ReactNode, useId } from 'react';

import type { EntryWarningCode } from '@tiendo/domain/figure';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { exampleOf } from '../model/level-example.ts';
import styles from './check-setting-page.module.css';
import { useLevelText } from './use-level-text.ts';

interface LevelRuleProps {
  readonly rule: EntryWarningCode;
  /** The threshold that the example is of; null where the rule is off. */
  readonly level: string | null;
  readonly standard: string | null;
  /** The name of the rule, perhaps with what switches it. */
  readonly heading: ReactNode;
  /** The threshold, to read or to change. */
  readonly children: ReactNode;
  /** What holds for single indicators instead. */
  readonly own?: ReactNode;
}

/** One rule: when it asks, an example at its threshold, where it begins by itself and why. */
export function LevelRule({ rule, level, standard, heading, children, own }: LevelRuleProps) {
  const { checkSetting: phrases } = usePhrases();
  const { withUnit } = useLevelText();
  const words = phrases.rules[rule];
  const id = useId();
  return (
    <li className={styles.rule}>
      <fieldset aria-labelledby={id} className={styles.group}>
        <h2 id={id} className={styles.name}>
          {heading}
        </h2>
        <div className={styles.said}>
          <p>{words.meaning}</p>
          {level === null ? <p>{phrases.off}</p> : <Example rule={rule} level={level} />}
          <p className={styles.standard}>
            {phrases.defaultIs(withUnit(rule, standard), words.source)}
          </p>
        </div>
        <div className={styles.level}>{children}</div>
        {own}
      </fieldset>
    </li>
  );
}

function Example({ rule, level }: { readonly rule: EntryWarningCode; readonly level: string }) {
  const { checkSetting: phrases } = usePhrases();
  const { short } = useLevelText();
  const { low, high } = exampleOf(rule, level);
  return (
    <p>
      {phrases.example} {phrases.rules[rule].example(low && short(low), high && short(high))}
    </p>
  );
}
