import type { Generated } from 'kysely';

import type { Timestamp } from './column-types.ts';

interface PeriodTable {
  half_year: string;
  scheme_id: string;
  state: 'planned' | 'open' | 'closed';
  opened_at: Timestamp | null;
  closed_at: Timestamp | null;
  source: 'record' | 'illustrative' | null;
}

interface PeriodSchemeTable {
  id: Generated<string>;
  kind: 'administrative' | 'calendar' | 'custom';
  name: string;
}

interface PeriodWindowTable {
  half_year: string;
  scheme_id: string;
  from_date: string;
  to_date: string;
}

interface PeriodDeadlineTable {
  half_year: string;
  unit_kind: string;
  due_at: Timestamp;
  corrections_until: Timestamp;
  extension_working_days: Generated<number>;
}

interface WorkDayExceptionTable {
  day: string;
  kind: 'holiday' | 'make-up';
  name: string;
  source: 'record' | 'illustrative' | null;
}

/** Half-years, their windows and deadlines, and the days that differ from their weekday. */
export interface PeriodTables {
  period: PeriodTable;
  period_scheme: PeriodSchemeTable;
  period_window: PeriodWindowTable;
  period_deadline: PeriodDeadlineTable;
  work_day_exception: WorkDayExceptionTable;
}
