import { value } from '../cell.ts';
import { explained } from '../explained.ts';
import { ATTENDANCES_2017, attendanceHalves } from '../figures-past-rates.ts';
import { closingOf } from '../periods.ts';
import {
  CENTRE,
  REPORTS,
  type Report,
  type Reporter,
  WARD_REPORTERS,
  timelyProgress,
} from '../reports.ts';
import { TRAINING_CENTRE } from '../units.ts';
import type { ReportCells } from '../ward-figures.ts';
import { firstHalfReport2018 } from './first-half-2018.ts';
import { closedFirstHalf } from './late-2017.ts';
import { yearEndReport } from './year-end-2017.ts';

/** Attendances of the whole of 2017 and of 2018-H1: 7,1 % and 5,5 % more than a year before. */
const ATTENDANCES = { wholeYear: value(3_075), next: value(1_618, { yearEnd: 3_240 }) };

const yearEnd = (unit: Reporter, cells: ReportCells): Report => ({
  ...unit,
  halfYear: '2017-H2',
  cells,
  progress: timelyProgress(unit.unit, '2017-H2', 22),
  lockedAt: closingOf('2017-H2'),
  enteredAt: '2017-12-14T15:00:00+07:00',
});

const firstHalf = (unit: Reporter, cells: ReportCells): Report => ({
  ...unit,
  halfYear: '2018-H1',
  cells,
  progress: timelyProgress(unit.unit, '2018-H1', 20),
  lockedAt: null,
  enteredAt: '2018-06-14T15:00:00+07:00',
});

/** Reports of 2016-H2, which the whole of 2017 is compared with. */
const lastYearEnd = (unit: string): ReportCells | null =>
  REPORTS.find((report) => report.unit === unit && report.halfYear === '2016-H2')?.cells ?? null;

/** The reports that playing the demo on adds: every one sent in time and accepted. */
export const REPORTS_AFTER: readonly Report[] = [
  ...WARD_REPORTERS.flatMap(({ ward, ...unit }) => [
    yearEnd(unit, explained(unit.unit, 2017, yearEndReport(ward), lastYearEnd(unit.unit))),
    firstHalf(
      unit,
      explained(unit.unit, 2018, firstHalfReport2018(ward), closedFirstHalf(ward.code)),
    ),
  ]),
  yearEnd(
    CENTRE,
    explained(
      TRAINING_CENTRE,
      2017,
      { TG33G: ATTENDANCES.wholeYear },
      { TG33G: attendanceHalves(2016)[1] },
    ),
  ),
  firstHalf(
    CENTRE,
    explained(TRAINING_CENTRE, 2018, { TG33G: ATTENDANCES.next }, { TG33G: ATTENDANCES_2017 }),
  ),
];
