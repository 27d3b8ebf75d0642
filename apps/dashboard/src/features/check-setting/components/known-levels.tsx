import type { CheckSettingDto } from '@tiendo/contract/check';
import { ENTRY_WARNINGS } from '@tiendo/domain/figure';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import styles from './check-setting-page.module.css';
import { LevelRule } from './level-rule.tsx';
import type { OwnLevel } from '../model/own-levels.ts';
import { OwnLevelList } from './own-level-list.tsx';
import ownStyles from './own-levels.module.css';
import { useLevelText } from './use-level-text.ts';

/** The thresholds for who reads them and sets none. */
export function KnownLevels({ setting }: { readonly setting: CheckSettingDto }) {
  const { checkSetting: phrases } = usePhrases();
  const { withUnit } = useLevelText();
  const { thresholds, defaults, indicators } = setting;
  return (
    <ul className={styles.rules} aria-label={phrases.rulesLabel}>
      {ENTRY_WARNINGS.map((rule) => (
        <LevelRule
          key={rule}
          rule={rule}
          level={thresholds[rule]}
          standard={defaults[rule]}
          heading={phrases.rules[rule].name}
          own={<KnownOwn own={indicators.filter(({ code }) => code === rule)} />}
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

function KnownOwn({ own }: { readonly own: readonly OwnLevel[] }) {
  const { own: phrases } = usePhrases().checkSetting;
  const format = useFormat();
  if (own.length === 0) return null;
  return (
    <div className={ownStyles.known}>
      <p>{phrases.title(format.number(String(own.length)))}</p>
      <OwnLevelList own={own} />
    </div>
  );
}
