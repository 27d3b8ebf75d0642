import { type IsoDate, isoDate } from './iso-date.ts';
import type { WorkingDayException } from './working-calendar.ts';

/** A public holiday or make-up day with its name, and whether the date still wants checking against the decision of that year. */
export interface PublicHoliday extends WorkingDayException {
  readonly name: string;
  /**
   * True where the date follows the lunar calendar, was moved, or was exchanged by a yearly
   * announcement, and was written here without the text at hand.
   */
  readonly verify: boolean;
}

type Row = readonly [day: string, name: string, verify?: 'verify'];

const HOLIDAYS: readonly Row[] = [
  ['2016-01-01', 'Tết Dương lịch'],
  ['2016-02-07', 'Tết Nguyên đán', 'verify'],
  ['2016-02-08', 'Tết Nguyên đán', 'verify'],
  ['2016-02-09', 'Tết Nguyên đán', 'verify'],
  ['2016-02-10', 'Tết Nguyên đán', 'verify'],
  ['2016-02-11', 'Tết Nguyên đán', 'verify'],
  ['2016-02-12', 'Nghỉ bù Tết Nguyên đán', 'verify'],
  ['2016-04-16', 'Giỗ Tổ Hùng Vương', 'verify'],
  ['2016-04-18', 'Nghỉ bù Giỗ Tổ Hùng Vương', 'verify'],
  ['2016-04-30', 'Ngày Chiến thắng'],
  ['2016-05-01', 'Ngày Quốc tế lao động'],
  ['2016-05-02', 'Nghỉ bù Ngày Chiến thắng', 'verify'],
  ['2016-05-03', 'Nghỉ bù Ngày Quốc tế lao động', 'verify'],
  ['2016-09-02', 'Quốc khánh'],
  ['2017-01-01', 'Tết Dương lịch'],
  ['2017-01-02', 'Nghỉ bù Tết Dương lịch', 'verify'],
  ['2017-01-26', 'Tết Nguyên đán', 'verify'],
  ['2017-01-27', 'Tết Nguyên đán', 'verify'],
  ['2017-01-28', 'Tết Nguyên đán', 'verify'],
  ['2017-01-29', 'Tết Nguyên đán', 'verify'],
  ['2017-01-30', 'Tết Nguyên đán', 'verify'],
  ['2017-01-31', 'Nghỉ bù Tết Nguyên đán', 'verify'],
  ['2017-02-01', 'Nghỉ bù Tết Nguyên đán', 'verify'],
  ['2017-04-06', 'Giỗ Tổ Hùng Vương', 'verify'],
  ['2017-04-30', 'Ngày Chiến thắng'],
  ['2017-05-01', 'Ngày Quốc tế lao động'],
  ['2017-05-02', 'Nghỉ bù Ngày Chiến thắng', 'verify'],
  ['2017-09-02', 'Quốc khánh'],
  ['2017-09-04', 'Nghỉ bù Quốc khánh', 'verify'],
  ['2018-01-01', 'Tết Dương lịch'],
  ['2018-02-14', 'Tết Nguyên đán', 'verify'],
  ['2018-02-15', 'Tết Nguyên đán', 'verify'],
  ['2018-02-16', 'Tết Nguyên đán', 'verify'],
  ['2018-02-17', 'Tết Nguyên đán', 'verify'],
  ['2018-02-18', 'Tết Nguyên đán', 'verify'],
  ['2018-02-19', 'Nghỉ bù Tết Nguyên đán', 'verify'],
  ['2018-02-20', 'Nghỉ bù Tết Nguyên đán', 'verify'],
  ['2018-04-25', 'Giỗ Tổ Hùng Vương', 'verify'],
  ['2018-04-30', 'Ngày Chiến thắng'],
  ['2018-05-01', 'Ngày Quốc tế lao động'],
  ['2018-09-02', 'Quốc khánh'],
  ['2018-09-03', 'Nghỉ bù Quốc khánh', 'verify'],
  ['2018-12-31', 'Nghỉ hoán đổi Tết Dương lịch 2019', 'verify'],
];

const MAKE_UP_DAYS: readonly Row[] = [['2019-01-05', 'Làm bù ngày 31/12/2018', 'verify']];

const read =
  (kind: WorkingDayException['kind']) =>
  ([day, name, verify]: Row): PublicHoliday => ({
    day: isoDate(day),
    kind,
    name,
    verify: verify !== undefined,
  });

/**
 * Public holidays of 2016–2018 and the make-up days that belong to them, in order of days.
 *
 * Illustrative: the days themselves follow Bộ luật Lao động 2012 Điều 115; those marked `verify`
 * depend on a yearly announcement and are settings, not law. No make-up day inside 2016–2018 is known.
 */
export const PUBLIC_HOLIDAYS_2016_2018: readonly PublicHoliday[] = [
  ...HOLIDAYS.map(read('holiday')),
  ...MAKE_UP_DAYS.map(read('make-up')),
];

/** First and last day the list speaks for; outside it a working-day count knows weekends alone. */
export const PUBLIC_HOLIDAYS_COVER: { readonly from: IsoDate; readonly to: IsoDate } = {
  from: isoDate('2016-01-01'),
  to: isoDate('2018-12-31'),
};
