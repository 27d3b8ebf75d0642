import type { Insertable } from 'kysely';

import type { Tables } from '../platform/database/tables.ts';

/** A row as it is written to a table. */
export type Row<Table extends keyof Tables> = Insertable<Tables[Table]>;

/** Where a row comes from: the news item of 22/06/2017, or made up. */
export type Source = 'record' | 'illustrative';

/** When the demo's units and schemes begin, before every half-year that it holds. */
export const BEGINNING = '2005-01-01';
