import { type DemoCell, ratio } from './cell.ts';
import { LARGE_WARDS_2017 } from './figures-2017-large.ts';
import { MEDIUM_WARDS_2017 } from './figures-2017-medium.ts';
import { SMALL_WARDS_2017 } from './figures-2017-small.ts';
import type { RowCode } from './indicator-definition.ts';
import type { ReportCells } from './ward-figures.ts';
import type { WardCode } from './wards.ts';

/** What every ward wrote for 2017-H1, sent or not. */
export const FIGURES_2017: Readonly<Record<WardCode, ReportCells>> = {
  ...SMALL_WARDS_2017,
  ...MEDIUM_WARDS_2017,
  ...LARGE_WARDS_2017,
};

/** A correction that a ward has written and not yet sent: its working figure differs from the sent one. */
export interface PendingCorrection {
  readonly ward: WardCode;
  readonly indicator: RowCode;
  readonly cell: DemoCell;
  readonly reason: string;
  readonly at: string;
}

/** Ngọc Khánh's correction takes TG01 from 95,81 % to 98,06 %, across its target of 97 %. */
export const PENDING_CORRECTION: PendingCorrection = {
  ward: '00025',
  indicator: 'TG01',
  cell: ratio(1_824, 1_860),
  reason: 'Bổ sung 42 đảng viên dự lớp học bổ sung ngày 10/6/2017.',
  at: '2017-06-21T10:05:00+07:00',
};
