import type { CheckSettingDto } from '@tiendo/contract/check';
import { ENTRY_WARNINGS } from '@tiendo/domain/figure';

import { usePhrases } from '../../../i18n/phrases.tsx';
import styles from './check-setting-page.module.css';
import { LevelRule } from './level-rule.tsx';
import { useLevelText } from './use-level-text.ts';

/** The thresholds for who reads them and sets none. */
export function KnownLevels({ setting }: { readonly setting: CheckSettingDto }) {
  const { checkSetting: phrases } = usePhrases();
  const { withUnit } = useLevelText();
  const { thresholds, defaults } = setting;
  return (
    <ul className={styles.rules} aria-label={phrases.rulesLabel}>
      {ENTRY_WARNINGS.map((rule) => (
        <LevelRule
          key={rule}
          rule={rule}
          level={thresholds[rule]}
          standard={defaults[rule]}
          heading={phrases.rules[rule].name}
        >
          {thresholds[rule] !== null && (
            <p className={styles.known}>
              {phrases.rules[rule].label} <strong>{withUnit(rule, thresholds[rule])}</strong>
            </p>
          )}
        </LevelRule>
      ))}
    </ul>
  );
}
