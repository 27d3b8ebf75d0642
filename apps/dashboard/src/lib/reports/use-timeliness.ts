import type { SendingDto } from '@tiendo/contract/submission';

import { usePhrases } from '../../i18n/phrases.tsx';

/** Says whether a sending was in time. Late by less than a working day is late all the same. */
export function useTimeliness(): (sending: Pick<SendingDto, 'late' | 'lateWorkingDays'>) => string {
  const { time } = usePhrases().words;
  return ({ late, lateWorkingDays }) => sentence(late ? time.late(lateWorkingDays) : time.onTime);
}

const sentence = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
