import { doneOn, mean, ratio, value } from '../cell.ts';
import { FIGURES_2017, PENDING_CORRECTION } from '../figures-2017.ts';
import { NO_SITE_CLEARANCE, type ReportCells } from '../ward-figures.ts';
import type { WardCode } from '../wards.ts';

/** What the two silent wards still had to write for 2017-H1 when they sent late. */
export const LATE_FIGURES: Partial<Readonly<Record<WardCode, ReportCells>>> = {
  '00001': {
    CC03: mean(91.2, 268),
    KT01: value(3_980, { quality: 'estimate', yearEnd: 7_900 }),
  },
  '00022': {
    TG01: ratio(1_120, 1_148),
    TG07: doneOn('2017-03-27'),
    TG12: value(99, { yearEnd: 212 }),
    'TG12.1': value(19),
    TG21Z: value(0),
    TG23Q: NO_SITE_CLEARANCE,
    TG36: value(3, { note: 'Tại thời điểm 31/5/2017.' }),
    XD01: value(4, { yearEnd: 9 }),
    'XD01.1': value(2),
    CC03: mean(90.8, 205),
    CC06: ratio(38, 5_120),
    KT01: value(2_860, { quality: 'estimate', yearEnd: 5_650 }),
    AN01: value(4),
    AN03: value(1),
    DT01: value(5),
  },
};

/** The cause that Cống Vị was asked for when its report was returned. */
export const CAUSE_GIVEN = {
  ward: '00007',
  indicator: 'CC06',
  cause: 'Hai công chức bộ phận một cửa nghỉ ốm dài ngày; từ tháng 6 đã bố trí người thay.',
} as const;

/** 2017-H1 as it stood when it was closed. */
export function closedFirstHalf(ward: WardCode): ReportCells {
  const cells = { ...FIGURES_2017[ward], ...LATE_FIGURES[ward] };
  if (ward !== PENDING_CORRECTION.ward) return cells;
  return { ...cells, [PENDING_CORRECTION.indicator]: PENDING_CORRECTION.cell };
}
