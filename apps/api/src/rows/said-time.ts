import { type Instant, localDay, localTime } from '@tiendo/domain/period';

/** Hour and day as people say them: `10:34 22/06/2017`. */
export function said(at: Instant): string {
  return `${localTime(at)} ${saidDay(localDay(at))}`;
}

/** A day as people say it: `22/06/2017`. */
export const saidDay = (day: string): string => day.split('-').toReversed().join('/');
