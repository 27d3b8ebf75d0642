import { Injectable } from '@nestjs/common';
import { type Insertable, type RawBuilder, sql } from 'kysely';

import type { Tables } from '../../platform/database/tables.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import {
  type RevisionRow,
  prefixedRevision,
  prefixedRevisionColumns,
} from '../../rows/figure-row.ts';

/** Which cells of a half-year are asked for: in the field of some departments, or in anybody's. */
export interface FieldFilter {
  readonly halfYear: string;
  /** Departments whose field it is; null for every field that one may see as an overseer. */
  readonly verifiers: readonly string[] | null;
  /** Units at or below which an overseer looks. */
  readonly overseen: readonly string[];
  readonly unitId?: string | undefined;
  readonly indicatorId?: string | undefined;
}

interface Answered {
  readonly check_verdict: Tables['cross_check']['verdict'] | null;
  readonly check_revision_id: string | null;
  readonly check_value: string | null;
  readonly check_note: string | null;
  readonly check_verifier_id: string | null;
  readonly check_name: string | null;
  readonly check_at: Date | null;
}

/** A cell in somebody's field: what was sent, and the last verdict on it. */
export interface FieldCell extends Answered {
  readonly verifier_id: string;
  readonly unit_id: string;
  readonly indicator_id: string;
  readonly version: number;
  readonly is_accepted: boolean;
  readonly sent: RevisionRow | null;
}

/** What a unit's cells come to: `unchecked` and `differing` as `crossCheckStanding` has them. */
interface CellCount {
  readonly unit_id: string;
  readonly unchecked: number;
  readonly differing: number;
}

/** Fields of departments and what they said. Row scope shows what was sent in one's field. */
@Injectable()
export class CrossCheckRepository {
  constructor(private readonly transactions: Transactions) {}

  /** The cells in the order of the units, and of the form. */
  async field(filter: FieldFilter): Promise<readonly FieldCell[]> {
    const { rows } = await sql<Omit<FieldCell, 'sent'>>`
      with day as (select tiendo_cut_off(${filter.halfYear}) as last)
      select x.verifier_id, x.unit_id, x.indicator_id, coalesce(f.version, 0) as version,
        coalesce(f.accepted_id = f.submitted_id, false) as is_accepted, ${prefixedRevisionColumns('r')},
        c.verdict as check_verdict, c.revision_id as check_revision_id, c.value as check_value, c.note as check_note,
        c.verifier_id as check_verifier_id, c.checked_name as check_name, c.at as check_at
      from (${cellsOf(filter)}) x
      left join figure f on f.half_year = x.half_year and f.unit_id = x.unit_id and f.indicator_id = x.indicator_id
      left join figure_revision r on r.id = f.submitted_id
      left join lateral (
        select k.* from cross_check k where k.half_year = x.half_year and k.unit_id = x.unit_id
          and k.indicator_id = x.indicator_id order by k.number desc limit 1) c on true
      order by x.unit_id, x.display_order, x.indicator_id`.execute(this.transactions.current());
    return rows.map((row) => ({ ...row, sent: prefixedRevision(row, 'r') }));
  }

  /** How many cells of each unit are still to be compared, and how many a department has otherwise. */
  async counts(filter: FieldFilter): Promise<readonly CellCount[]> {
    const { rows } = await sql<CellCount>`
      with day as (select tiendo_cut_off(${filter.halfYear}) as last)
      select x.unit_id, count(*) filter (where c.revision_id is distinct from f.submitted_id)::integer as unchecked,
        count(*) filter (where c.revision_id = f.submitted_id and c.verdict = 'differs')::integer as differing
      from (${cellsOf(filter)}) x
      join figure f on f.half_year = x.half_year and f.unit_id = x.unit_id and f.indicator_id = x.indicator_id
        and f.submitted_id is not null
      left join lateral (
        select k.revision_id, k.verdict from cross_check k where k.half_year = x.half_year and k.unit_id = x.unit_id
          and k.indicator_id = x.indicator_id order by k.number desc limit 1) c on true
      group by x.unit_id order by x.unit_id`.execute(this.transactions.current());
    return rows;
  }

  /** Keeps a verdict; false when another one came first. */
  async give(verdict: Omit<Insertable<Tables['cross_check']>, 'number'>): Promise<boolean> {
    const v = verdict;
    const { numAffectedRows } = await sql`
      insert into cross_check (unit_id, half_year, indicator_id, number, revision_id, verdict, value, note, verifier_id,
        checked_by, checked_name, at)
      select ${v.unit_id}::uuid, ${v.half_year}, ${v.indicator_id}::uuid, coalesce(max(k.number), 0) + 1,
        ${v.revision_id}::uuid, ${v.verdict}, ${v.value}, ${v.note}, ${v.verifier_id}::uuid, ${v.checked_by}::uuid,
        ${v.checked_name}, ${v.at}
      from cross_check k where k.half_year = ${v.half_year} and k.unit_id = ${v.unit_id}::uuid
        and k.indicator_id = ${v.indicator_id}::uuid
      on conflict on constraint cross_check_number_key do nothing`.execute(
      this.transactions.current(),
    );
    return numAffectedRows === 1n;
  }
}

/** The cells in the fields that are asked for, each once; `day` is the last day of the half-year. */
function cellsOf({
  halfYear,
  verifiers,
  overseen,
  unitId,
  indicatorId,
}: FieldFilter): RawBuilder<unknown> {
  const whose =
    verifiers === null
      ? sql`(select true from unit_ancestry o where o.half_year = a.half_year and o.basis = 'as-was'
            and o.unit_id = a.unit_id and o.ancestor_id = any (${overseen}::uuid[]) limit 1)`
      : sql`v.unit_id = any (${verifiers}::uuid[])`;
  return sql`
        select distinct on (a.unit_id, i.indicator_id) a.half_year, a.unit_id, i.indicator_id, v.unit_id as verifier_id,
          i.display_order
        from day
        join area_verifier v on day.last between v.valid_from and coalesce(v.valid_to, 'infinity')
        join indicator_version i on i.area_id = v.area_id and day.last between i.valid_from and coalesce(i.valid_to, 'infinity')
        join unit_ancestry a on a.half_year = ${halfYear} and a.basis = 'as-was' and a.ancestor_id = v.below_unit_id
          and a.depth > 0 and (i.reporter_unit_id = a.unit_id or i.reporter_unit_kind = a.unit_kind)
        where ${whose}
          ${unitId === undefined ? sql`` : sql`and a.unit_id = ${unitId}::uuid`}
          ${indicatorId === undefined ? sql`` : sql`and i.indicator_id = ${indicatorId}::uuid`}
        order by a.unit_id, i.indicator_id, v.unit_id`;
}
