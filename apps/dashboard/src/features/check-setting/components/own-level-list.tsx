import { useQuery } from '@tanstack/react-query';

import { Button } from '@tiendo/ui/button/button.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { indicatorShortName } from '../../../lib/results/indicator-words.ts';
import { indicatorsQuery } from '../api/indicators-query.ts';
import type { OwnLevel } from '../model/own-levels.ts';
import styles from './own-levels.module.css';
import { useLevelText } from './use-level-text.ts';

interface OwnLevelListProps {
  readonly own: readonly OwnLevel[];
  /** Takes one away, where that may be done. */
  readonly onDrop?: (one: OwnLevel) => void;
}

/** The thresholds that single indicators have of their own, of one rule. */
export function OwnLevelList({ own, onDrop }: OwnLevelListProps) {
  const { checkSetting: phrases } = usePhrases();
  const { language } = useFormat();
  const { withUnit } = useLevelText();
  const { data } = useQuery(indicatorsQuery);
  // Nothing is called by a wrong name while the names are on their way.
  if (data === undefined) return null;
  const named = own.map((one) => {
    const indicator = data.items.find(({ id }) => id === one.indicatorId);
    const name = indicator && `${indicator.code} ${indicatorShortName(indicator, language)}`;
    return { one, name: name ?? phrases.own.otherIndicator };
  });
  return (
    <ul className={styles.list}>
      {named.map(({ one, name }) => (
        <li key={one.indicatorId} className={styles.own}>
          <span>
            {name}: <strong>{withUnit(one.code, one.value)}</strong>
          </span>
          {onDrop !== undefined && (
            <Button
              size="small"
              variant="quiet"
              aria-label={phrases.own.dropOf(name)}
              onClick={() => onDrop(one)}
            >
              {phrases.own.drop}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
