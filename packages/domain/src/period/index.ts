export {
  type Deadline,
  type DeadlineProblem,
  deadlineOf,
  deadlineProblems,
  dueAfterCutOff,
} from './deadline.ts';
export {
  type HalfYear,
  halfOf,
  halfYear,
  halfYearOf,
  nextHalfYear,
  previousHalfYear,
  sameHalfLastYear,
  yearOf,
} from './half-year.ts';
export {
  type Instant,
  LOCAL_OFFSET,
  endOfDay,
  instant,
  instantAt,
  instantOf,
  isBefore,
  laterInstant,
  localDay,
  localTime,
  millisecondsOf,
} from './instant.ts';
export {
  type IsoDate,
  type Weekday,
  addDays,
  addMonths,
  compareDays,
  daysInclusive,
  earlierDay,
  isoDate,
  laterDay,
  weekdayOf,
} from './iso-date.ts';
export {
  type CustomWindow,
  type PeriodScheme,
  type SchemeKind,
  type SchemeProblem,
  SCHEME_KINDS,
  firstHalfShare,
  halfYearAt,
  lastDayOfYearFrom,
  schemeProblems,
  windowOf,
  yearWindow,
} from './period-scheme.ts';
export {
  type PublicHoliday,
  PUBLIC_HOLIDAYS_2016_2018,
  PUBLIC_HOLIDAYS_COVER,
} from './public-holidays.ts';
export {
  type Join,
  type ReportingWindow,
  elapsedShare,
  isInside,
  joinOf,
  lengthInDays,
} from './reporting-window.ts';
export { type SubPeriod, monthsOf, quartersOf } from './sub-period.ts';
export {
  type WorkingCalendar,
  type WorkingDayException,
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  workingCalendar,
  workingDaysBetween,
} from './working-calendar.ts';
