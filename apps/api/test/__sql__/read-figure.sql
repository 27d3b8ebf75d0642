select "unit_id" as "id", "kind", "name", "short_name" as "shortName", "official_code" as "officialCode", "own_code" as "ownCode", "parent_id" as "parentId", "related_to_id" as "relatedToId", "valid_from" as "validFrom", "valid_to" as "validTo", "display_order" as "displayOrder", "source" from "unit_version" where "unit_id" = $1 order by "valid_from", "unit_id";

select "period"."half_year" as "halfYear", "period"."state", "period_scheme"."kind" as "scheme", "period_window"."from_date" as "from", "period_window"."to_date" as "to", "period"."source" from "period" inner join "period_scheme" on "period_scheme"."id" = "period"."scheme_id" inner join "period_window" on "period_window"."half_year" = "period"."half_year" and "period_window"."scheme_id" = "period"."scheme_id" where "period"."half_year" = $1;

select i.indicator_id, i.code as indicator_code, array(select a.ancestor_id::text from unit_ancestry a
          where a.half_year = p.half_year and a.basis = 'as-was' and a.unit_id = $1::uuid
          order by a.depth) as line
      from period p
      left join indicator_version i on i.code = $2
        and i.valid_from <= tiendo_cut_off(p.half_year)
        and (i.valid_to is null or i.valid_to >= tiendo_cut_off(p.half_year))
      where p.half_year = $3;

select distinct on ("unit_id") "unit_id" as "id", "kind", "name", "short_name" as "shortName", "official_code" as "officialCode", "own_code" as "ownCode", "parent_id" as "parentId", "related_to_id" as "relatedToId", "valid_from" as "validFrom", "valid_to" as "validTo", "display_order" as "displayOrder", "source" from "unit_version" where "unit_id" = any($1::uuid[]) order by "unit_id", valid_from <= $2::date desc, abs(valid_from - $3::date);

select f.unit_id, f.indicator_id, f.half_year, f.version,
        r.id is not distinct from f.submitted_id as is_sent,
        r.id is not distinct from f.submitted_id and r.id is not distinct from f.accepted_id as is_accepted,
        f.submitted_id is not null as ever_sent, "r"."id", "r"."number", "r"."kind", "r"."state", "r"."value", "r"."numerator", "r"."denominator", "r"."weight", "r"."milestone", "r"."achieved_on", "r"."grade", "r"."quality", "r"."year_end_estimate", "r"."note", "r"."cause", "r"."reason", "r"."recorded_by", "r"."recorded_by_name", "r"."recorded_at", "r"."business_at", "r"."sent_at", "r"."on_behalf", "r"."source"
      from figure f  join figure_revision r on r.id = f.working_id
      where f.half_year = $1 and f.unit_id = $2::uuid and f.indicator_id = $3::uuid;

select "r"."id", "r"."number", "r"."kind", "r"."state", "r"."value", "r"."numerator", "r"."denominator", "r"."weight", "r"."milestone", "r"."achieved_on", "r"."grade", "r"."quality", "r"."year_end_estimate", "r"."note", "r"."cause", "r"."reason", "r"."recorded_by", "r"."recorded_by_name", "r"."recorded_at", "r"."business_at", "r"."sent_at", "r"."on_behalf", "r"."source", s.number as sending, t.actor_office as office,
        r.id is not distinct from f.submitted_id as is_submitted, r.id is not distinct from f.accepted_id as is_accepted
      from figure_revision r
      join figure f on f.half_year = r.half_year and f.unit_id = r.unit_id and f.indicator_id = r.indicator_id
      left join sending s on s.half_year = r.half_year and s.unit_id = r.unit_id and s.sent_at = r.sent_at
      left join tiendo_trail($1::uuid, $2, $3,
        array['figure.recorded', 'figure.corrected'], null, $4::integer) t on t.at = r.recorded_at
      where r.half_year = $5 and r.unit_id = $6::uuid and r.indicator_id = $7::uuid
      order by r.number desc;
