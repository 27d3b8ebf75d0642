import type { AccountTables } from './tables/account-tables.ts';
import type { UnitTables } from './tables/unit-tables.ts';
import type { PeriodTables } from './tables/period-tables.ts';
import type { IndicatorTables } from './tables/indicator-tables.ts';
import type { ReportTables } from './tables/report-tables.ts';
import type { ResultTables } from './tables/result-tables.ts';
import type { ReviewTables } from './tables/review-tables.ts';
import type { MeetingTables } from './tables/meeting-tables.ts';
import type { TrailTables } from './tables/trail-tables.ts';

/** Every table of the product, as the migrations leave them. */
export interface Tables
  extends
    AccountTables,
    UnitTables,
    PeriodTables,
    IndicatorTables,
    ReportTables,
    ResultTables,
    ReviewTables,
    MeetingTables,
    TrailTables {}
