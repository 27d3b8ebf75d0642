import { type DemoCell, notApplicable } from './cell.ts';
import type { IndicatorCode, OfWhichCode } from './indicator-definition.ts';

/** The cells of one report; a code that is missing was not answered. */
export type ReportCells = Partial<Readonly<Record<IndicatorCode | OfWhichCode, DemoCell>>>;

/** TG23Q in a ward without a site-clearance point. */
export const NO_SITE_CLEARANCE = notApplicable('Không có điểm giải phóng mặt bằng trong kỳ.');
