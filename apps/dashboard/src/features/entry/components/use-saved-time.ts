import { instant, instantOf, localDay, localTime } from '@tiendo/domain/period';

import { useBusinessMinute } from '../../../lib/business-time.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { dayAndMonth } from '../../../lib/day-in-text.ts';

/** When something was saved: the hour if it was on the business day of today, else the day. */
export function useSavedTime(): (at: string) => string {
  const now = useBusinessMinute();
  const { language } = useFormat();
  return (text) => {
    const at = instant(text);
    const today = localDay(now === null ? instantOf(Date.now()) : instant(now));
    return localDay(at) === today ? localTime(at) : dayAndMonth(localDay(at), language);
  };
}
