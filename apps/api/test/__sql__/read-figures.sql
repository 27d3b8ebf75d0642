select i.indicator_id, i.code from indicator_version i
      where i.valid_from <= tiendo_cut_off($1)
        and (i.valid_to is null or i.valid_to >= tiendo_cut_off($2));

select f.unit_id, f.indicator_id, f.half_year, f.version,
        r.id is not distinct from f.submitted_id as is_sent,
        r.id is not distinct from f.submitted_id and r.id is not distinct from f.accepted_id as is_accepted,
        f.submitted_id is not null as ever_sent, "r"."id", "r"."number", "r"."kind", "r"."state", "r"."value", "r"."numerator", "r"."denominator", "r"."weight", "r"."milestone", "r"."achieved_on", "r"."grade", "r"."quality", "r"."year_end_estimate", "r"."note", "r"."cause", "r"."reason", "r"."recorded_by", "r"."recorded_by_name", "r"."recorded_at", "r"."business_at", "r"."sent_at", "r"."on_behalf", "r"."source"
      from figure f 
      join figure_revision r on r.id = case when f.unit_id = any ($1::uuid[]) then f.working_id else f.submitted_id end
      where f.half_year = $2
        
        and f.indicator_id = $3::uuid
        
      order by f.unit_id, f.indicator_id limit $4;

select "period"."half_year" as "halfYear", "period"."state", "period_scheme"."kind" as "scheme", "period_window"."from_date" as "from", "period_window"."to_date" as "to", "period"."source" from "period" inner join "period_scheme" on "period_scheme"."id" = "period"."scheme_id" inner join "period_window" on "period_window"."half_year" = "period"."half_year" and "period_window"."scheme_id" = "period"."scheme_id" where "period"."half_year" = $1;

select distinct on ("unit_id") "unit_id" as "id", "kind", "name", "short_name" as "shortName", "official_code" as "officialCode", "own_code" as "ownCode", "parent_id" as "parentId", "related_to_id" as "relatedToId", "valid_from" as "validFrom", "valid_to" as "validTo", "display_order" as "displayOrder", "source" from "unit_version" where "unit_id" = any($1::uuid[]) order by "unit_id", valid_from <= $2::date desc, abs(valid_from - $3::date);
