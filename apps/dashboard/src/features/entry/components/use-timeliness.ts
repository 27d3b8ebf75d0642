import type { SendingDto } from '@tiendo/contract/submission';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';

/** Says whether a sending was in time. Late by less than a working day is late all the same. */
export function useTimeliness(): (sending: Pick<SendingDto, 'late' | 'lateWorkingDays'>) => string {
  const phrases = usePhrases().entry.receipt;
  const format = useFormat();
  return ({ late, lateWorkingDays }) => {
    if (!late) return phrases.onTime;
    if (lateWorkingDays === 0) return phrases.lateSameDay;
    return phrases.late(format.count(lateWorkingDays));
  };
}
