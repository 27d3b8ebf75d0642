import type { EntryWarningCode } from '@tiendo/domain/figure';
import { decimalText } from '@tiendo/domain/shared';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { fillPhrase } from '../../../lib/error-phrase.ts';
import type { LevelFault } from '../model/levels-draft.ts';
import { useLevelText } from './use-level-text.ts';

/** Says what is wrong with a field, in the words of the server where the server would say it, and why. */
export function useFaultText(): (
  rule: EntryWarningCode,
  fault: LevelFault | undefined,
) => string | undefined {
  const { errors, checkSetting: phrases } = usePhrases();
  const { number } = useLevelText();
  return (rule, fault) => {
    if (fault === undefined) return undefined;
    if (fault === 'missing') return phrases.missing;
    if (fault === 'no-number') return phrases.noNumber;
    const params = Object.entries(fault.params).map(
      ([name, value]) => [name, number(decimalText(value))] as const,
    );
    const said = fillPhrase(errors[`check.${fault.problem}`], Object.fromEntries(params));
    const { beyond } = phrases.rules[rule];
    return `${said} ${fault.problem === 'out-of-range' ? beyond : phrases.otherwiseEvery}`;
  };
}
