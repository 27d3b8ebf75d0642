select "unit_id" as "id", "kind", "name", "short_name" as "shortName", "official_code" as "officialCode", "own_code" as "ownCode", "parent_id" as "parentId", "related_to_id" as "relatedToId", "valid_from" as "validFrom", "valid_to" as "validTo", "display_order" as "displayOrder", "source" from "unit_version" where "unit_id" = $1 order by "valid_from", "unit_id";

select "period"."half_year" as "halfYear", "period"."state", "period_scheme"."kind" as "scheme", "period_window"."from_date" as "from", "period_window"."to_date" as "to", "period"."source" from "period" inner join "period_scheme" on "period_scheme"."id" = "period"."scheme_id" inner join "period_window" on "period_window"."half_year" = "period"."half_year" and "period_window"."scheme_id" = "period"."scheme_id" where "period"."half_year" = $1;

select p.state as period_state, a.unit_kind, d.due_at, d.corrections_until,
        array(select b.ancestor_id::text from unit_ancestry b where b.half_year = p.half_year and b.basis = 'as-was'
          and b.unit_id = $1::uuid order by b.depth) as line,
        s.state, s.version, s.sendings, s.extension_requested_until, s.extension_reason, s.extended_to, s.source,
        coalesce(t.working, 0) as working_stamp, coalesce(t.submitted, 0) as submitted_stamp
      from period p
      left join unit_ancestry a on a.half_year = p.half_year and a.basis = 'as-was' and a.unit_id = $2::uuid and a.depth = 0
      left join period_deadline d on d.half_year = p.half_year and d.unit_kind = a.unit_kind
      left join submission s on s.half_year = p.half_year and s.unit_id = $3::uuid
      left join revision_stamp t on t.half_year = p.half_year and t.unit_id = $4::uuid
      where p.half_year = $5;

select "version" from "submission" where "half_year" = $1 and "unit_id" = $2 for no key update;

select "unit_id" as "id", "kind", "name", "short_name" as "shortName", "official_code" as "officialCode", "own_code" as "ownCode", "parent_id" as "parentId", "related_to_id" as "relatedToId", "valid_from" as "validFrom", "valid_to" as "validTo", "display_order" as "displayOrder", "source" from "unit_version" where "unit_id" = $1 order by "valid_from", "unit_id";

select p.state as period_state, a.unit_kind, d.due_at, d.corrections_until,
        array(select b.ancestor_id::text from unit_ancestry b where b.half_year = p.half_year and b.basis = 'as-was'
          and b.unit_id = $1::uuid order by b.depth) as line,
        s.state, s.version, s.sendings, s.extension_requested_until, s.extension_reason, s.extended_to, s.source,
        coalesce(t.working, 0) as working_stamp, coalesce(t.submitted, 0) as submitted_stamp
      from period p
      left join unit_ancestry a on a.half_year = p.half_year and a.basis = 'as-was' and a.unit_id = $2::uuid and a.depth = 0
      left join period_deadline d on d.half_year = p.half_year and d.unit_kind = a.unit_kind
      left join submission s on s.half_year = p.half_year and s.unit_id = $3::uuid
      left join revision_stamp t on t.half_year = p.half_year and t.unit_id = $4::uuid
      where p.half_year = $5;

select "w"."half_year", "w"."scheme_id", "w"."from_date", "w"."to_date", "w"."scheme_id" = "p"."scheme_id" as "main" from "period_window" as "w" inner join "period" as "p" on "p"."half_year" = $1 where "w"."half_year" in ($2, $3);

select f.unit_id, f.indicator_id, f.half_year, f.version,
        r.id is not distinct from f.submitted_id as is_sent,
        r.id is not distinct from f.submitted_id and r.id is not distinct from f.accepted_id as is_accepted,
        f.submitted_id is not null as ever_sent, "r"."id", "r"."number", "r"."kind", "r"."state", "r"."value", "r"."numerator", "r"."denominator", "r"."weight", "r"."milestone", "r"."achieved_on", "r"."grade", "r"."quality", "r"."year_end_estimate", "r"."note", "r"."cause", "r"."reason", "r"."recorded_by", "r"."recorded_by_name", "r"."recorded_at", "r"."business_at", "r"."sent_at", "r"."source"
      from figure f
      join figure_revision r on r.id = case when f.unit_id = any ($1::uuid[]) then f.working_id else f.submitted_id end
      where f.half_year = $2
        and f.unit_id = $3::uuid
        
        
      order by f.unit_id, f.indicator_id limit $4;

select "class", "code", "counts_whole_units", "indicator_id", "lower_is_better", "milestone_day", "milestone_month", "name", "of_which_id", "pace_first_half", "pace_kind", "reporter_unit_id", "reporter_unit_kind", "roll_up", "scheme_id", "unit_of_measure" from "indicator_version" where "valid_from" <= $1 and ("valid_to" is null or "valid_to" >= $2) order by "display_order", "indicator_id";

select "f"."unit_id", "f"."half_year", "f"."indicator_id", "r"."state", "r"."value", "r"."numerator", "r"."denominator", "r"."weight", "r"."milestone", "r"."achieved_on", "r"."grade", "r"."quality", "r"."year_end_estimate", "r"."note", "r"."cause", "r"."business_at", f.accepted_id is not distinct from f.submitted_id as "accepted" from "figure" as "f" inner join "figure_revision" as "r" on "r"."id" = "f"."submitted_id" where f.unit_id = any($1::uuid[]) and (f.half_year = any($2) or (
        f.half_year = any($3) and f.indicator_id = any($4::uuid[])));

select t.unit_id, t.indicator_id, t.year, v.value, v.grade, v.baseline, v.first_half, v.stretch, v.number
      from target t
      cross join lateral (
        select r.* from target_revision r
        where r.unit_id = t.unit_id and r.indicator_id = t.indicator_id and r.year = t.year
          and (r.number = 1 or r.decided_on <= $1::date)
        order by r.number desc limit 1) v
      where t.unit_id = any($2::uuid[]) and (t.year = $3 or (
        t.year = any($4::integer[]) and t.indicator_id = any($5::uuid[])));

select "day", "kind" from "work_day_exception" order by "day";

select distinct on ("unit_id") "unit_id" as "id", "kind", "name", "short_name" as "shortName", "official_code" as "officialCode", "own_code" as "ownCode", "parent_id" as "parentId", "related_to_id" as "relatedToId", "valid_from" as "validFrom", "valid_to" as "validTo", "display_order" as "displayOrder", "source" from "unit_version" where "unit_id" = any($1::uuid[]) order by "unit_id", valid_from <= $2::date desc, abs(valid_from - $3::date);

select "unit_id" as "id", "kind", "name", "short_name" as "shortName", "official_code" as "officialCode", "own_code" as "ownCode", "parent_id" as "parentId", "related_to_id" as "relatedToId", "valid_from" as "validFrom", "valid_to" as "validTo", "display_order" as "displayOrder", "source" from "unit_version" where "unit_id" = $1 order by "valid_from", "unit_id";

select distinct on ("unit_id") "unit_id" as "id", "kind", "name", "short_name" as "shortName", "official_code" as "officialCode", "own_code" as "ownCode", "parent_id" as "parentId", "related_to_id" as "relatedToId", "valid_from" as "validFrom", "valid_to" as "validTo", "display_order" as "displayOrder", "source" from "unit_version" where "unit_id" = any($1::uuid[]) order by "unit_id", valid_from <= $2::date desc, abs(valid_from - $3::date);

with moved as (
        update figure set submitted_id = working_id, version = version + 1
        where half_year = $1 and unit_id = $2::uuid and submitted_id is distinct from working_id
        returning working_id
      )
      update figure_revision r set sent_at = $3 from moved
      where r.id = moved.working_id and r.sent_at is null;

insert into "sending" ("half_year", "unit_id", "number", "sent_by", "sent_by_name", "sent_at", "due_at", "late", "late_working_days", "cells", "content", "hash") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12);

with moved as (
        update submission set state = $1, version = version + 1, sendings = sendings + $2::integer
        where half_year = $3 and unit_id = $4::uuid
        returning version
      )
      insert into submission_step (unit_id, half_year, version, action, from_state, to_state, actor_id, actor_name, at, reason)
      select $5::uuid, $6, version, $7, $8, $9, $10::uuid,
        $11, $12, $13 from moved;

with audited as (
    insert into audit (business_at, account_id, actor_name, action, unit_id, half_year, subject, before, after, request_id)
    values ($1, $2::uuid, $3, $4, $5::uuid,
      $6, $7, $8::jsonb, $9::jsonb, $10)) 
    insert into outbox (kind, unit_id, half_year, payload)
    values ($11, $12::uuid, $13, $14::jsonb);

select p.half_year, s.unit_id is not null as has_sheet
      from period p
      join unit_ancestry a on a.half_year = p.half_year and a.basis = 'as-was'
        and a.unit_id = $1::uuid and a.depth = 0
      left join result_sheet s on s.half_year = p.half_year and s.basis = 'as-was' and s.unit_id = a.unit_id
      where p.half_year = any($2::text[])
      order by p.half_year;

select "w"."half_year", "w"."scheme_id", "w"."from_date", "w"."to_date", "w"."scheme_id" = "p"."scheme_id" as "main" from "period_window" as "w" inner join "period" as "p" on "p"."half_year" = $1 where "w"."half_year" in ($2, $3);

select "class", "code", "counts_whole_units", "indicator_id", "lower_is_better", "milestone_day", "milestone_month", "name", "of_which_id", "pace_first_half", "pace_kind", "reporter_unit_id", "reporter_unit_kind", "roll_up", "scheme_id", "unit_of_measure" from "indicator_version" where "valid_from" <= $1 and ("valid_to" is null or "valid_to" >= $2) order by "display_order", "indicator_id";

select "a"."unit_id", "a"."unit_kind", "d"."sent_at", s.state is not distinct from 'locked' as "locked" from "unit_ancestry" as "a" left join "submission" as "s" on "s"."half_year" = "a"."half_year" and "s"."unit_id" = "a"."unit_id" left join "sending" as "d" on "d"."half_year" = "s"."half_year" and "d"."unit_id" = "s"."unit_id" and "d"."number" = "s"."sendings" where "a"."half_year" = $1 and "a"."basis" = $2 and "a"."depth" = $3 and "a"."unit_id" in ($4) order by "a"."unit_id";

select "f"."unit_id", "f"."half_year", "f"."indicator_id", "r"."state", "r"."value", "r"."numerator", "r"."denominator", "r"."weight", "r"."milestone", "r"."achieved_on", "r"."grade", "r"."quality", "r"."year_end_estimate", "r"."note", "r"."cause", "r"."business_at", f.accepted_id is not distinct from f.submitted_id as "accepted" from "figure" as "f" inner join "figure_revision" as "r" on "r"."id" = "f"."submitted_id" where f.unit_id = any($1::uuid[]) and (f.half_year = any($2) or (
        f.half_year = any($3) and f.indicator_id = any($4::uuid[])));

select t.unit_id, t.indicator_id, t.year, v.value, v.grade, v.baseline, v.first_half, v.stretch, v.number
      from target t
      cross join lateral (
        select r.* from target_revision r
        where r.unit_id = t.unit_id and r.indicator_id = t.indicator_id and r.year = t.year
          and (r.number = 1 or r.decided_on <= $1::date)
        order by r.number desc limit 1) v
      where t.unit_id = any($2::uuid[]) and (t.year = $3 or (
        t.year = any($4::integer[]) and t.indicator_id = any($5::uuid[])));

select "contributions" from "result_sheet" where "half_year" = $1 and "basis" = $2 and "unit_id" = $3 for update;

insert into "result_sheet" ("half_year", "basis", "unit_id", "cells", "contributions", "rule", "as_of") values ($1, $2, $3, $4, $5, $6, $7) on conflict ("half_year", "basis", "unit_id") do update set "cells" = $8, "contributions" = $9, "rule" = $10, "as_of" = $11, "written_at" = now();

select * from tiendo_ancestor_targets($1, 'as-was', $2::uuid);

select a.ancestor_id, d.unit_kind, count(*)::integer as units
      from unit_ancestry a
      join unit_ancestry d on d.half_year = a.half_year and d.basis = a.basis
        and d.ancestor_id = a.ancestor_id and d.depth > 0
      where a.half_year = $1 and a.basis = 'as-was' and a.unit_id = $2::uuid and a.depth > 0
      group by a.ancestor_id, d.unit_kind;

select * from tiendo_add_to_ancestors($1, 'as-was', $2::uuid, $3::jsonb);

select tiendo_write_assessments($1, 'as-was', $2::uuid, $3::jsonb);

select tiendo_stamp($1, $2::uuid, $3);
