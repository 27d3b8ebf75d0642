import { type Instant, localDay, localTime } from '@tiendo/domain/period';

/** A day as a document writes it: days under ten and the months 1 and 2 are padded (§1.6). */
export function dayOnPaper(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${date}/${Number(month) > 2 ? Number(month) : month}/${year}`;
}

/** `8 giờ 12, 17/6/2017`, on Vietnam's clock. */
export function instantOnPaper(at: Instant): string {
  const [hour, minute] = localTime(at).split(':');
  return `${hour} giờ ${minute}, ${dayOnPaper(localDay(at))}`;
}

/** Counts under ten are padded in documents. */
export const countOnPaper = (count: number): string => String(count).padStart(2, '0');
