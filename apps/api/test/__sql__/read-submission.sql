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

select "version"."indicator_id" as "id", "version"."code", "version"."name", "version"."name_en" as "nameEn", "version"."short_name" as "shortName", "version"."short_name_en" as "shortNameEn", "version"."definition", "version"."purpose", "area"."block", "area"."code" as "areaCode", "version"."unit_of_measure" as "unitOfMeasure", "version"."unit_of_measure_en" as "unitOfMeasureEn", "version"."class", "version"."roll_up" as "rollUp", "version"."pace_kind" as "paceKind", "version"."pace_first_half" as "paceFirstHalf", "version"."lower_is_better" as "lowerIsBetter", "version"."counts_whole_units" as "countsWholeUnits", "version"."decimals", "version"."minimum", "version"."maximum", "version"."of_which_id" as "ofWhichId", "version"."parts_add_up" as "partsAddUp", "version"."reporter_unit_kind" as "reporterUnitKind", "version"."reporter_unit_id" as "reporterUnitId", "version"."milestone_month" as "milestoneMonth", "version"."milestone_day" as "milestoneDay", "version"."assigned_by" as "assignedBy", "version"."entered_by" as "enteredBy", "version"."cross_checked_by" as "crossCheckedBy", "version"."valid_from" as "validFrom", "version"."valid_to" as "validTo", "version"."display_order" as "displayOrder", "version"."source" from "indicator_version" as "version" inner join "area" on "area"."id" = "version"."area_id" where "version"."valid_from" <= $1 and ("version"."valid_to" is null or "version"."valid_to" >= $2) order by "area"."block", "version"."display_order", "version"."indicator_id" limit $3;

select "period"."half_year" as "halfYear", "period"."state", "period_scheme"."kind" as "scheme", "period_window"."from_date" as "from", "period_window"."to_date" as "to", "period"."source" from "period" inner join "period_scheme" on "period_scheme"."id" = "period"."scheme_id" inner join "period_window" on "period_window"."half_year" = "period"."half_year" and "period_window"."scheme_id" = "period"."scheme_id" where "period"."half_year" = $1;

select "unit_id" as "id", "kind", "name", "short_name" as "shortName", "official_code" as "officialCode", "own_code" as "ownCode", "parent_id" as "parentId", "related_to_id" as "relatedToId", "valid_from" as "validFrom", "valid_to" as "validTo", "display_order" as "displayOrder", "source" from "unit_version" where "unit_id" = $1 order by "valid_from", "unit_id";

select "unit_id" as "unitId", "indicator_id" as "indicatorId", "revision_id" as "revisionId" from "target" where "year" = $1 and "unit_id" = $2 order by "unit_id", "indicator_id" limit $3;

select distinct on ("unit_id") "unit_id" as "id", "kind", "name", "short_name" as "shortName", "official_code" as "officialCode", "own_code" as "ownCode", "parent_id" as "parentId", "related_to_id" as "relatedToId", "valid_from" as "validFrom", "valid_to" as "validTo", "display_order" as "displayOrder", "source" from "unit_version" where "unit_id" = any($1::uuid[]) order by "unit_id", valid_from <= $2::date desc, abs(valid_from - $3::date);

select distinct on ("indicator_id") "indicator_id" as "indicatorId", "code", "name", "name_en" as "nameEn" from "indicator_version" where "indicator_id" = any($1::uuid[]) order by "indicator_id", valid_from <= $2::date desc, abs(valid_from - $3::date);

select "id", "unit_id" as "unitId", "indicator_id" as "indicatorId", "number", "value", "grade", "baseline", "first_half" as "firstHalf", "stretch", "decision_number" as "decisionNumber", "decided_on" as "decidedOn", "reason", "source" from "target_revision" where "year" = $1 and "unit_id" = any($2::uuid[]) and "indicator_id" = any($3::uuid[]) order by "unit_id", "indicator_id", "number" desc;

select f.unit_id, f.indicator_id, f.half_year, f.version,
        r.id is not distinct from f.submitted_id as is_sent,
        r.id is not distinct from f.submitted_id and r.id is not distinct from f.accepted_id as is_accepted,
        f.submitted_id is not null as ever_sent, "r"."id", "r"."number", "r"."kind", "r"."state", "r"."value", "r"."numerator", "r"."denominator", "r"."weight", "r"."milestone", "r"."achieved_on", "r"."grade", "r"."quality", "r"."year_end_estimate", "r"."note", "r"."cause", "r"."reason", "r"."recorded_by", "r"."recorded_by_name", "r"."recorded_at", "r"."business_at", "r"."sent_at", "r"."on_behalf", "r"."source"
      from figure f 
      join figure_revision r on r.id = case when f.unit_id = any ($1::uuid[]) then f.working_id else f.submitted_id end
      where f.half_year = $2
        and f.unit_id = $3::uuid
        
        
      order by f.unit_id, f.indicator_id limit $4;

select f.unit_id, f.indicator_id, f.half_year, f.version,
        r.id is not distinct from f.submitted_id as is_sent,
        r.id is not distinct from f.submitted_id and r.id is not distinct from f.accepted_id as is_accepted,
        f.submitted_id is not null as ever_sent, "r"."id", "r"."number", "r"."kind", "r"."state", "r"."value", "r"."numerator", "r"."denominator", "r"."weight", "r"."milestone", "r"."achieved_on", "r"."grade", "r"."quality", "r"."year_end_estimate", "r"."note", "r"."cause", "r"."reason", "r"."recorded_by", "r"."recorded_by_name", "r"."recorded_at", "r"."business_at", "r"."sent_at", "r"."on_behalf", "r"."source"
      from figure f 
      join figure_revision r on r.id = case when f.unit_id = any ($1::uuid[]) then f.working_id else f.submitted_id end
      where f.half_year = $2
        and f.unit_id = $3::uuid
        
        
      order by f.unit_id, f.indicator_id limit $4;

select "cells" from "result_sheet" where "half_year" = $1 and "basis" = $2 and "unit_id" = $3;

select "number", "sent_by_name", "sent_at", "due_at", "first_due_at", "late", "late_working_days", "cells", "hash" from "sending" where "half_year" = $1 and "unit_id" = $2 order by "number";

select s.action, s.from_state, s.to_state, s.actor_name, s.at, w.reason, s.remarks, s.authority, s.until
      from submission_step s
      left join tiendo_step_reasons($1, $2::uuid) w on w.version = s.version
      where s.half_year = $3 and s.unit_id = $4::uuid
      order by s.version;

select "unit_id" as "id", "kind", "name", "short_name" as "shortName", "official_code" as "officialCode", "own_code" as "ownCode", "parent_id" as "parentId", "related_to_id" as "relatedToId", "valid_from" as "validFrom", "valid_to" as "validTo", "display_order" as "displayOrder", "source" from "unit_version" where "unit_id" = $1 order by "valid_from", "unit_id";

select distinct on ("unit_id") "unit_id" as "id", "kind", "name", "short_name" as "shortName", "official_code" as "officialCode", "own_code" as "ownCode", "parent_id" as "parentId", "related_to_id" as "relatedToId", "valid_from" as "validFrom", "valid_to" as "validTo", "display_order" as "displayOrder", "source" from "unit_version" where "unit_id" = any($1::uuid[]) order by "unit_id", valid_from <= $2::date desc, abs(valid_from - $3::date);

select "day", "kind" from "work_day_exception" order by "day";

select "id", "code", "block", "name", "name_en" as "nameEn", "display_order" as "displayOrder" from "area" order by "display_order", "id" limit $1;

select role, display_name
      from tiendo_people_who_help($1, $2::uuid, $3::text[], $4::date, $5);

select role, display_name
      from tiendo_people_who_help($1, $2::uuid, $3::text[], $4::date, $5);

select role, display_name
      from tiendo_people_who_help($1, $2::uuid, $3::text[], $4::date, $5);

select role, display_name
      from tiendo_people_who_help($1, $2::uuid, $3::text[], $4::date, $5);

select role, display_name
      from tiendo_people_who_help($1, $2::uuid, $3::text[], $4::date, $5);

select distinct on ("unit_id") "unit_id" as "id", "kind", "name", "short_name" as "shortName", "official_code" as "officialCode", "own_code" as "ownCode", "parent_id" as "parentId", "related_to_id" as "relatedToId", "valid_from" as "validFrom", "valid_to" as "validTo", "display_order" as "displayOrder", "source" from "unit_version" where "unit_id" = any($1::uuid[]) order by "unit_id", valid_from <= $2::date desc, abs(valid_from - $3::date);

select distinct on (o.area_id, o.account_id) o.area_id, o.account_id, o.account_name, o.office, o.opinion, o.text, o.at
      from unit_opinion o
      where o.half_year = $1 and o.unit_id = $2::uuid and o.account_id is not null
      order by o.area_id, o.account_id, o.number desc;

with thread as (
        select t.id from comment t
        where t.half_year = $1 and t.unit_id = $2::uuid and t.parent_id is null
          and ($3::uuid is null or (t.at, t.recorded_at, t.id) >
            (select b.at, b.recorded_at, b.id from comment b where b.id = $4::uuid))
        order by t.at, t.recorded_at, t.id limit $5
      )
      select c.id, c.unit_id, c.half_year, c.indicator_id, c.audience, c.parent_id, c.side, c.text,
        c.author_name, c.office, c.at, m.resolved, m.by_name as resolved_by, m.at as resolved_at from comment c left join lateral (
        select k.resolved, k.by_name, k.at from comment_mark k where k.comment_id = c.id
        order by k.number desc limit 1) m on true
      where c.half_year = $6 and c.unit_id = $7::uuid
        and coalesce(c.parent_id, c.id) in (select id from thread)
      order by c.at, c.recorded_at, c.id;
