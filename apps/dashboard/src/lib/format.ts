import { formatDecimal } from '@tiendo/domain/shared';

import type { Language } from './language.ts';

/** How a decimal is shown. */
export interface NumberShape {
  /** Most places behind the point; the rest is rounded half-up. Two unless told. */
  readonly places?: number;
  /** Places shown even when zero. */
  readonly least?: number;
  /** A plus before what is positive, for gaps. */
  readonly signed?: boolean;
}

/** Vietnam keeps one clock all year. */
const TIME_ZONE = 'Asia/Ho_Chi_Minh';
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** What is shown where there is nothing to show. */
export const NOTHING = '–';

/** Decimal text of the wire as a person reads it: `1234.5` → `1.234,5`. The text is never made a float. */
export function formatNumber(
  text: string | null | undefined,
  language: Language,
  { places = 2, least = 0, signed = false }: NumberShape = {},
): string {
  if (text === null || text === undefined) return NOTHING;
  return formatDecimal(text, language, { minPlaces: least, maxPlaces: places, signed });
}

/** A computed share keeps one place, whole or not, so that a column of them lines up. */
const SHARE_PLACES = { places: 1, least: 1 };

/** A percentage: `106.000000` → `106,0 %`; with a shape of its own as that says, a target `97` → `97 %`. */
export function formatPercent(
  text: string | null | undefined,
  language: Language,
  shape: NumberShape = {},
): string {
  if (text === null || text === undefined) return NOTHING;
  const places = shape.places === undefined ? SHARE_PLACES : {};
  return `${formatNumber(text, language, { ...places, ...shape })}\u00a0%`;
}

/** Calendar day `2017-06-22` → `22/06/2017`, in English `22 Jun 2017`. */
export function formatDay(day: string | null | undefined, language: Language): string {
  const [year, month, date] = day?.split('-') ?? [];
  if (year === undefined || month === undefined || date === undefined) return NOTHING;
  if (language === 'vi') return `${date}/${month}/${year}`;
  return `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** Instant → `10 giờ 34, 22/6/2017`, in English `10:34, 22 Jun 2017`; always on Vietnam's clock. */
export function formatInstant(instant: string | null | undefined, language: Language): string {
  if (instant === null || instant === undefined) return NOTHING;
  const { year, month, date, hour, minute } = clockParts(instant);
  if (language === 'vi') {
    return `${hour} giờ ${minute}, ${Number(date)}/${Number(month)}/${year}`;
  }
  return `${hour}:${minute}, ${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`;
}

function clockParts(instant: string) {
  const at = new Date(instant);
  const [day = '', time = ''] = VIETNAM_CLOCK.format(at).split(' ');
  const [year, month, date] = day.split('-');
  const [hour, minute] = time.split(':');
  return { year, month, date, hour, minute };
}

// The Swedish form is the ISO form: 2017-06-22 10:34.
const VIETNAM_CLOCK = new Intl.DateTimeFormat('sv-SE', {
  timeZone: TIME_ZONE,
  dateStyle: 'short',
  timeStyle: 'short',
});

/** A count inside a Vietnamese sentence: under ten it is padded, `01 gửi muộn`. */
export function formatCount(count: number, language: Language): string {
  return language === 'vi' && count > 0 && count < 10
    ? `0${count}`
    : formatNumber(String(count), language);
}
