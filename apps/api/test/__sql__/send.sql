select "unit_id" as "id", "kind", "name", "short_name" as "shortName", "official_code" as "officialCode", "own_code" as "ownCode", "parent_id" as "parentId", "related_to_id" as "relatedToId", "valid_from" as "validFrom", "valid_to" as "validTo", "display_order" as "displayOrder", "source" from "unit_version" where "unit_id" = $1 order by "valid_from", "unit_id";

select "period"."half_year" as "halfYear", "period"."state", "period_scheme"."kind" as "scheme", "period_window"."from_date" as "from", "period_window"."to_date" as "to", "period"."source" from "period" inner join "period_scheme" on "period_scheme"."id" = "period"."scheme_id" inner join "period_window" on "period_window"."half_year" = "period"."half_year" and "period_window"."scheme_id" = "period"."scheme_id" where "period"."half_year" = $1;

select p.state as period_state, a.unit_kind, d.due_at, d.corrections_until, coalesce(d.extension_working_days, 0) as extension_working_days,
        array(select b.ancestor_id::text from unit_ancestry b where b.half_year = p.half_year and b.basis = 'as-was'
          and b.unit_id = $1::uuid order by b.depth) as line,
        s.state, s.version, s.sendings, s.extension_requested_until, s.extension_reason, s.extended_to, s.source, g.sending as signed_sending, g.revision as signed_revision,
        b.sendings as opened_sendings, b.ground as opened_ground, b.opened_by_name, b.office as opened_office, b.business_at as opened_at,
        coalesce(t.working, 0) as working_stamp, coalesce(t.submitted, 0) as submitted_stamp,
        coalesce(e.working, 0) as earlier_working, coalesce(e.submitted, 0) as earlier_submitted,
        (select coalesce(sum(c.changes), 0) from change_stamp c where c.topic in ('catalogue', 'target')) as plan_stamp,
        tiendo_peer_stamp(p.half_year, $2::uuid) as peer_stamp, (select version from check_setting) as checks_version,
        (select count(*)::integer from unit_opinion o where o.half_year = p.half_year and o.unit_id = $3::uuid) as opinions,
        (select count(*)::integer from comment c where c.half_year = p.half_year and c.unit_id = $4::uuid)
          + (select count(*)::integer from comment_mark m where m.half_year = p.half_year and m.unit_id = $5::uuid) as said
      from period p
      left join unit_ancestry a on a.half_year = p.half_year and a.basis = 'as-was' and a.unit_id = $6::uuid and a.depth = 0
      left join period_deadline d on d.half_year = p.half_year and d.unit_kind = a.unit_kind
      left join submission s on s.half_year = p.half_year and s.unit_id = $7::uuid
      left join revision_stamp t on t.half_year = p.half_year and t.unit_id = $8::uuid
      left join lateral (select sum(o.working) as working, sum(o.submitted) as submitted from revision_stamp o
        where o.unit_id = $9::uuid and o.half_year < p.half_year) e on true
      left join lateral (select o.sending, o.revision, o.file_hash from signed_paper o
        where o.half_year = p.half_year and o.unit_id = $10::uuid order by o.revision desc limit 1) g on g.file_hash is not null
      left join lateral (select o.* from on_behalf_opening o
        where o.half_year = p.half_year and o.unit_id = $11::uuid order by o.sendings desc limit 1) b on true
      where p.half_year = $12;

select "version" from "submission" where "half_year" = $1 and "unit_id" = $2 for no key update;

select "unit_id" as "id", "kind", "name", "short_name" as "shortName", "official_code" as "officialCode", "own_code" as "ownCode", "parent_id" as "parentId", "related_to_id" as "relatedToId", "valid_from" as "validFrom", "valid_to" as "validTo", "display_order" as "displayOrder", "source" from "unit_version" where "unit_id" = $1 order by "valid_from", "unit_id";

select p.state as period_state, a.unit_kind, d.due_at, d.corrections_until, coalesce(d.extension_working_days, 0) as extension_working_days,
        array(select b.ancestor_id::text from unit_ancestry b where b.half_year = p.half_year and b.basis = 'as-was'
          and b.unit_id = $1::uuid order by b.depth) as line,
        s.state, s.version, s.sendings, s.extension_requested_until, s.extension_reason, s.extended_to, s.source, g.sending as signed_sending, g.revision as signed_revision,
        b.sendings as opened_sendings, b.ground as opened_ground, b.opened_by_name, b.office as opened_office, b.business_at as opened_at,
        coalesce(t.working, 0) as working_stamp, coalesce(t.submitted, 0) as submitted_stamp,
        coalesce(e.working, 0) as earlier_working, coalesce(e.submitted, 0) as earlier_submitted,
        (select coalesce(sum(c.changes), 0) from change_stamp c where c.topic in ('catalogue', 'target')) as plan_stamp,
        tiendo_peer_stamp(p.half_year, $2::uuid) as peer_stamp, (select version from check_setting) as checks_version,
        (select count(*)::integer from unit_opinion o where o.half_year = p.half_year and o.unit_id = $3::uuid) as opinions,
        (select count(*)::integer from comment c where c.half_year = p.half_year and c.unit_id = $4::uuid)
          + (select count(*)::integer from comment_mark m where m.half_year = p.half_year and m.unit_id = $5::uuid) as said
      from period p
      left join unit_ancestry a on a.half_year = p.half_year and a.basis = 'as-was' and a.unit_id = $6::uuid and a.depth = 0
      left join period_deadline d on d.half_year = p.half_year and d.unit_kind = a.unit_kind
      left join submission s on s.half_year = p.half_year and s.unit_id = $7::uuid
      left join revision_stamp t on t.half_year = p.half_year and t.unit_id = $8::uuid
      left join lateral (select sum(o.working) as working, sum(o.submitted) as submitted from revision_stamp o
        where o.unit_id = $9::uuid and o.half_year < p.half_year) e on true
      left join lateral (select o.sending, o.revision, o.file_hash from signed_paper o
        where o.half_year = p.half_year and o.unit_id = $10::uuid order by o.revision desc limit 1) g on g.file_hash is not null
      left join lateral (select o.* from on_behalf_opening o
        where o.half_year = p.half_year and o.unit_id = $11::uuid order by o.sendings desc limit 1) b on true
      where p.half_year = $12;

select "w"."half_year", "w"."scheme_id", "w"."from_date", "w"."to_date", "w"."scheme_id" = "p"."scheme_id" as "main" from "period_window" as "w" inner join "period" as "p" on "p"."half_year" = $1 where "w"."half_year" in ($2, $3);

select f.unit_id, f.indicator_id, f.half_year, f.version,
        r.id is not distinct from f.submitted_id as is_sent,
        r.id is not distinct from f.submitted_id and r.id is not distinct from f.accepted_id as is_accepted,
        f.submitted_id is not null as ever_sent, "r"."id", "r"."number", "r"."kind", "r"."state", "r"."value", "r"."numerator", "r"."denominator", "r"."weight", "r"."milestone", "r"."achieved_on", "r"."grade", "r"."quality", "r"."year_end_estimate", "r"."note", "r"."cause", "r"."reason", "r"."recorded_by", "r"."recorded_by_name", "r"."recorded_at", "r"."business_at", "r"."sent_at", "r"."on_behalf", "r"."source"
      from figure f 
      join figure_revision r on r.id = case when f.unit_id = any ($1::uuid[]) then f.working_id else f.submitted_id end
      where f.half_year = $2
        and f.unit_id = $3::uuid
        
        
      order by f.unit_id, f.indicator_id limit $4;

select f.indicator_id, b.state, b.value, b.numerator, b.denominator, b.weight, b.milestone, b.achieved_on, b.grade,
        b.quality
      from figure f 
      join figure_revision r on r.id = f.working_id
      cross join lateral (
        select o.* from figure_revision o
        where o.unit_id = f.unit_id and o.half_year = f.half_year and o.indicator_id = f.indicator_id
          and o.number < r.number and o.sent_at is not null
        order by o.number desc limit 1) b
      where f.half_year = $1 and f.unit_id = $2::uuid and f.submitted_id is not null;

select "rule", "indicator_id", "value" from "check_threshold" order by "indicator_id", "rule";

select "class", "code", "counts_whole_units", "decimals", "indicator_id", "lower_is_better", "maximum", "milestone_day", "milestone_month", "minimum", "name", "of_which_id", "pace_first_half", "pace_kind", "parts_add_up", "reporter_unit_id", "reporter_unit_kind", "roll_up", "scheme_id", "unit_of_measure" from "indicator_version" where "valid_from" <= $1 and ("valid_to" is null or "valid_to" >= $2) order by "display_order", "indicator_id";

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

select n.area_id, n.version, r.id, r.number, r.results, r.shortcomings, r.causes, r.proposals, r.audience,
  r.recorded_by_name, r.business_at, r.id is not distinct from n.submitted_id as is_sent from narrative n join narrative_revision r on r.id = "n"."working_id"
      where n.half_year = $1 and n.unit_id = $2::uuid;

select "id", "unit_id", "half_year", "indicator_id", "name", "kind", "size", "hash", "added_by_name", "business_at", "sent_at", "withdrawn_at", "withdrawn_by_name", "withdrawal_reason" from "evidence" where "half_year" = $1 and "unit_id" = $2 order by "recorded_at", "id";

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

with moved as (
        update narrative set submitted_id = working_id, version = version + 1
        where half_year = $1 and unit_id = $2::uuid and submitted_id is distinct from working_id
        returning working_id
      )
      update narrative_revision r set sent_at = $3 from moved
      where r.id = moved.working_id and r.sent_at is null;

update "evidence" set "sent_at" = $1 where "half_year" = $2 and "unit_id" = $3 and "sent_at" is null;

insert into "sending" ("half_year", "unit_id", "number", "sent_by", "sent_by_name", "sent_at", "due_at", "first_due_at", "late", "late_working_days", "cells", "content", "hash", "declaration") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14);

with moved as (
        update submission set state = $1, version = version + 1, sendings = sendings + $2::integer
        where half_year = $3 and unit_id = $4::uuid
        returning version
      )
      insert into submission_step (unit_id, half_year, version, action, from_state, to_state, actor_id, actor_name, at, reason,
        remarks, authority, until)
      select $5::uuid, $6, version, $7, $8, $9, $10::uuid,
        $11, $12, $13, $14::jsonb, $15, $16::date from moved
      returning version;

with audited as (
    insert into audit (business_at, account_id, actor_name, actor_office, actor_role, actor_unit_id, address, user_agent,
      action, unit_id, half_year, subject, before, after, reason, request_id)
    values ($1, $2::uuid, $3, $4, $5,
      $6::uuid, $7, $8, $9, $10::uuid, $11, $12,
      $13::jsonb, $14::jsonb, $15, $16)) 
    insert into outbox (kind, unit_id, half_year, payload)
    values ($17, $18::uuid, $19, $20::jsonb);

select p.half_year, s.unit_id is not null as has_sheet
      from period p
      join unit_ancestry a on a.half_year = p.half_year and a.basis = 'as-was'
        and a.unit_id = $1::uuid and a.depth = 0
      left join result_sheet s on s.half_year = p.half_year and s.basis = 'as-was' and s.unit_id = a.unit_id
      where p.half_year = any($2::text[])
      order by p.half_year;

select "w"."half_year", "w"."scheme_id", "w"."from_date", "w"."to_date", "w"."scheme_id" = "p"."scheme_id" as "main" from "period_window" as "w" inner join "period" as "p" on "p"."half_year" = $1 where "w"."half_year" in ($2, $3);

select "class", "code", "counts_whole_units", "decimals", "indicator_id", "lower_is_better", "maximum", "milestone_day", "milestone_month", "minimum", "name", "of_which_id", "pace_first_half", "pace_kind", "parts_add_up", "reporter_unit_id", "reporter_unit_kind", "roll_up", "scheme_id", "unit_of_measure" from "indicator_version" where "valid_from" <= $1 and ("valid_to" is null or "valid_to" >= $2) order by "display_order", "indicator_id";

select "a"."unit_id", "a"."unit_kind", "d"."sent_at", "s"."state", "s"."sendings" from "unit_ancestry" as "a" left join "submission" as "s" on "s"."half_year" = "a"."half_year" and "s"."unit_id" = "a"."unit_id" left join "sending" as "d" on "d"."half_year" = "s"."half_year" and "d"."unit_id" = "s"."unit_id" and "d"."number" = "s"."sendings" where "a"."half_year" = $1 and "a"."basis" = $2 and "a"."depth" = $3 and "a"."unit_id" in ($4) order by "a"."unit_id";

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
