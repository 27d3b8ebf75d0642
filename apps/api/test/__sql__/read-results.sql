select "half_year" from "period" where "half_year" = $1;

select "w"."half_year", "w"."scheme_id", "w"."from_date", "w"."to_date", "w"."scheme_id" = "p"."scheme_id" as "main" from "period_window" as "w" inner join "period" as "p" on "p"."half_year" = $1 where "w"."half_year" in ($2, $3);

select "class", "code", "counts_whole_units", "decimals", "indicator_id", "lower_is_better", "maximum", "milestone_day", "milestone_month", "minimum", "name", "of_which_id", "pace_first_half", "pace_kind", "parts_add_up", "reporter_unit_id", "reporter_unit_kind", "roll_up", "scheme_id", "unit_of_measure" from "indicator_version" where "valid_from" <= $1 and ("valid_to" is null or "valid_to" >= $2) order by "display_order", "indicator_id";

select "period"."half_year" as "halfYear", "period"."state", "period_scheme"."kind" as "scheme", "period_window"."from_date" as "from", "period_window"."to_date" as "to", "period"."source" from "period" inner join "period_scheme" on "period_scheme"."id" = "period"."scheme_id" inner join "period_window" on "period_window"."half_year" = "period"."half_year" and "period_window"."scheme_id" = "period"."scheme_id" where "period"."half_year" = $1;

select "version"."indicator_id" as "id", "version"."code", "version"."name", "version"."name_en" as "nameEn", "version"."short_name" as "shortName", "version"."short_name_en" as "shortNameEn", "version"."definition", "version"."purpose", "area"."block", "area"."code" as "areaCode", "version"."unit_of_measure" as "unitOfMeasure", "version"."unit_of_measure_en" as "unitOfMeasureEn", "version"."class", "version"."roll_up" as "rollUp", "version"."pace_kind" as "paceKind", "version"."pace_first_half" as "paceFirstHalf", "version"."lower_is_better" as "lowerIsBetter", "version"."counts_whole_units" as "countsWholeUnits", "version"."decimals", "version"."minimum", "version"."maximum", "version"."of_which_id" as "ofWhichId", "version"."parts_add_up" as "partsAddUp", "version"."reporter_unit_kind" as "reporterUnitKind", "version"."reporter_unit_id" as "reporterUnitId", "version"."milestone_month" as "milestoneMonth", "version"."milestone_day" as "milestoneDay", "version"."assigned_by" as "assignedBy", "version"."entered_by" as "enteredBy", "version"."cross_checked_by" as "crossCheckedBy", "version"."valid_from" as "validFrom", "version"."valid_to" as "validTo", "version"."display_order" as "displayOrder", "version"."source" from "indicator_version" as "version" inner join "area" on "area"."id" = "version"."area_id" where "version"."valid_from" <= $1 and ("version"."valid_to" is null or "version"."valid_to" >= $2) order by "area"."block", "version"."display_order", "version"."indicator_id" limit $3;

select "unit_id" as "id", "kind", "name", "short_name" as "shortName", "official_code" as "officialCode", "own_code" as "ownCode", "parent_id" as "parentId", "related_to_id" as "relatedToId", "valid_from" as "validFrom", "valid_to" as "validTo", "display_order" as "displayOrder", "source" from "unit_version" where "official_code" = $1 order by "valid_from", "unit_id";

select "ancestor_id" from "unit_ancestry" where "half_year" = $1 and "basis" = $2 and "unit_id" = $3 order by "depth";

with sheets as (
        select s.unit_id, s.cells, s.as_of from result_sheet s
        where s.half_year = $1 and s.basis = $2 and true
    and "s"."unit_id" in (select a.unit_id from unit_ancestry a where a.half_year = $3
    and a.basis = $4 and a.ancestor_id = $5::uuid and a.depth <= 1)
          and ($6::uuid is null or s.unit_id >= $7::uuid)
        order by s.unit_id limit $8
      ), cells as (
        select s.unit_id, c.key::uuid as indicator_id, c.value::text as packed, false as is_total, s.as_of
        from sheets s cross join lateral json_each(s.cells) c
      ), totals as (
        select r.unit_id, r.indicator_id, r.assessment::text as packed, true as is_total, null::timestamptz as as_of
        from result r
        where r.half_year = $9 and r.basis = $10 and r.assessment is not null
          and true
    and "r"."unit_id" in (select a.unit_id from unit_ancestry a where a.half_year = $11
    and a.basis = $12 and a.ancestor_id = $13::uuid and a.depth <= 1) and true and true
        order by r.unit_id, r.indicator_id limit $14
      )
      select * from (
        select * from cells where true and true
        union all select * from totals) rows
      order by unit_id, indicator_id limit $15;

select distinct on ("unit_id") "unit_id" as "id", "kind", "name", "short_name" as "shortName", "official_code" as "officialCode", "own_code" as "ownCode", "parent_id" as "parentId", "related_to_id" as "relatedToId", "valid_from" as "validFrom", "valid_to" as "validTo", "display_order" as "displayOrder", "source" from "unit_version" where "unit_id" = any($1::uuid[]) order by "unit_id", valid_from <= $2::date desc, abs(valid_from - $3::date);

select d.ancestor_id as parent_id, d.unit_id, d.unit_kind, c.key as indicator_id,
        c.value ->> 'reason' as reason, c.value ->> 'actual' as actual,
        c.value ->> 'percentOfPlan' as percent_of_plan, c.value ->> 'target' as target,
        c.value ->> 'baseline' as baseline, c.value ->> 'numerator' as numerator,
        c.value ->> 'denominator' as denominator
      from unit_ancestry d
      join result_sheet s on s.half_year = d.half_year and s.basis = d.basis and s.unit_id = d.unit_id
      cross join lateral json_each(s.cells) c
      where d.half_year = $1 and d.basis = $2 and d.depth = 1
        and d.ancestor_id in (select a.ancestor_id from unit_ancestry a where a.half_year = $3
          and a.basis = $4 and a.depth = 1 and a.unit_id = any ($5::uuid[])
          and tiendo_oversees(a.half_year, a.ancestor_id))
        and c.key = any ($6::text[]);

select d.ancestor_id, d.unit_id, t.indicator_id
      from unnest($1::uuid[], $2::uuid[],
        $3::text[]) as t (ancestor_id, indicator_id, unit_kind)
      join unit_ancestry d on d.half_year = $4 and d.basis = $5 and d.ancestor_id = t.ancestor_id
        and d.depth > 0 and d.unit_kind = t.unit_kind
      left join result_sheet s on s.half_year = d.half_year and s.basis = d.basis and s.unit_id = d.unit_id
      where coalesce(s.cells -> t.indicator_id::text ->> 'state', 'not-reported') = 'not-reported'
      order by d.unit_id;

select distinct on ("unit_id") "unit_id" as "id", "kind", "name", "short_name" as "shortName", "official_code" as "officialCode", "own_code" as "ownCode", "parent_id" as "parentId", "related_to_id" as "relatedToId", "valid_from" as "validFrom", "valid_to" as "validTo", "display_order" as "displayOrder", "source" from "unit_version" where "unit_id" = any($1::uuid[]) order by "unit_id", valid_from <= $2::date desc, abs(valid_from - $3::date);
