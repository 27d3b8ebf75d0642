import { type RawBuilder, sql } from 'kysely';

import type { Tables } from '../platform/database/tables.ts';
import type { ReadingRow } from './reading-of-row.ts';

/** A revision with who wrote it and why, as the database gives it. */
export interface RevisionRow extends ReadingRow {
  readonly id: string;
  readonly number: number;
  readonly kind: Tables['figure_revision']['kind'];
  readonly year_end_estimate: string | null;
  readonly note: string | null;
  readonly cause: string | null;
  readonly reason: string | null;
  readonly recorded_by: string | null;
  readonly recorded_by_name: string;
  readonly recorded_at: Date;
  readonly business_at: Date;
  readonly sent_at: Date | null;
  readonly on_behalf: boolean;
  readonly source: 'illustrative' | 'record' | null;
}

const COLUMNS = [
  'id',
  'number',
  'kind',
  'state',
  'value',
  'numerator',
  'denominator',
  'weight',
  'milestone',
  'achieved_on',
  'grade',
  'quality',
  'year_end_estimate',
  'note',
  'cause',
  'reason',
  'recorded_by',
  'recorded_by_name',
  'recorded_at',
  'business_at',
  'sent_at',
  'on_behalf',
  'source',
] as const satisfies readonly (keyof RevisionRow)[];

/** The columns of a revision under an alias, for a select. */
export function revisionColumns(alias: string): RawBuilder<unknown> {
  return sql.join(COLUMNS.map((column) => sql.ref(`${alias}.${column}`)));
}

/** The same columns with a prefix, where a revision comes along with something else. */
export function prefixedRevisionColumns(alias: string): RawBuilder<unknown> {
  return sql.join(
    COLUMNS.map(
      (column) => sql`${sql.ref(`${alias}.${column}`)} as ${sql.id(`${alias}_${column}`)}`,
    ),
  );
}

/** A revision that came along under a prefix; null when there was none. */
export function prefixedRevision(row: object, alias: string): RevisionRow | null {
  const fields = COLUMNS.map((column) => [column, Reflect.get(row, `${alias}_${column}`)] as const);
  // The select above and this list are one list, so every field is there unless the join found none.
  const revision = Object.fromEntries(fields) as unknown as RevisionRow;
  return revision.id === null || revision.id === undefined ? null : revision;
}

/** The version `i` of an indicator that is named by its id or by its code. */
export function byRef(ref: string): RawBuilder<unknown> {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(ref)
    ? sql`i.indicator_id = ${ref}::uuid`
    : sql`i.code = ${ref}`;
}
