import type { EntryWarningCode } from '@tiendo/domain/figure';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';

/** Every place of a threshold is written. */
const EXACT = { places: 6 };

/** Writes thresholds: alone as in their fields, and with their unit as in sentences. */
export function useLevelText() {
  const { never, rules } = usePhrases().checkSetting;
  const format = useFormat();
  const number = (value: string) => format.number(value, EXACT);
  return {
    number,
    /** As far as an example needs it. */
    short: (value: string) => format.number(value),
    withUnit: (rule: EntryWarningCode, value: string | null): string =>
      value === null ? never : `${number(value)}\u00A0${rules[rule].unit}`,
  };
}
