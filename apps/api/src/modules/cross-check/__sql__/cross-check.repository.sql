
      with day as (select tiendo_cut_off($1) as last)
      select x.verifier_id, x.unit_id, x.indicator_id, coalesce(f.version, 0) as version,
        coalesce(f.accepted_id = f.submitted_id, false) as is_accepted, "r"."id" as "r_id", "r"."number" as "r_number", "r"."kind" as "r_kind", "r"."state" as "r_state", "r"."value" as "r_value", "r"."numerator" as "r_numerator", "r"."denominator" as "r_denominator", "r"."weight" as "r_weight", "r"."milestone" as "r_milestone", "r"."achieved_on" as "r_achieved_on", "r"."grade" as "r_grade", "r"."quality" as "r_quality", "r"."year_end_estimate" as "r_year_end_estimate", "r"."note" as "r_note", "r"."cause" as "r_cause", "r"."reason" as "r_reason", "r"."recorded_by" as "r_recorded_by", "r"."recorded_by_name" as "r_recorded_by_name", "r"."recorded_at" as "r_recorded_at", "r"."business_at" as "r_business_at", "r"."sent_at" as "r_sent_at", "r"."on_behalf" as "r_on_behalf", "r"."source" as "r_source",
        c.verdict as check_verdict, c.revision_id as check_revision_id, c.value as check_value, c.note as check_note,
        c.verifier_id as check_verifier_id, c.checked_name as check_name, c.at as check_at
      from (
        select distinct on (a.unit_id, i.indicator_id) a.half_year, a.unit_id, i.indicator_id, v.unit_id as verifier_id,
          i.display_order
        from day
        join area_verifier v on day.last between v.valid_from and coalesce(v.valid_to, 'infinity')
        join indicator_version i on i.area_id = v.area_id and day.last between i.valid_from and coalesce(i.valid_to, 'infinity')
        join unit_ancestry a on a.half_year = $2 and a.basis = 'as-was' and a.ancestor_id = v.below_unit_id
          and a.depth > 0 and (i.reporter_unit_id = a.unit_id or i.reporter_unit_kind = a.unit_kind)
        where v.unit_id = any ($3::uuid[])
          
          
        order by a.unit_id, i.indicator_id, v.unit_id) x
      left join figure f on f.half_year = x.half_year and f.unit_id = x.unit_id and f.indicator_id = x.indicator_id
      left join figure_revision r on r.id = f.submitted_id
      left join lateral (
        select k.* from cross_check k where k.half_year = x.half_year and k.unit_id = x.unit_id
          and k.indicator_id = x.indicator_id order by k.number desc limit 1) c on true
      order by x.unit_id, x.display_order, x.indicator_id;


      with day as (select tiendo_cut_off($1) as last)
      select x.verifier_id, x.unit_id, x.indicator_id, coalesce(f.version, 0) as version,
        coalesce(f.accepted_id = f.submitted_id, false) as is_accepted, "r"."id" as "r_id", "r"."number" as "r_number", "r"."kind" as "r_kind", "r"."state" as "r_state", "r"."value" as "r_value", "r"."numerator" as "r_numerator", "r"."denominator" as "r_denominator", "r"."weight" as "r_weight", "r"."milestone" as "r_milestone", "r"."achieved_on" as "r_achieved_on", "r"."grade" as "r_grade", "r"."quality" as "r_quality", "r"."year_end_estimate" as "r_year_end_estimate", "r"."note" as "r_note", "r"."cause" as "r_cause", "r"."reason" as "r_reason", "r"."recorded_by" as "r_recorded_by", "r"."recorded_by_name" as "r_recorded_by_name", "r"."recorded_at" as "r_recorded_at", "r"."business_at" as "r_business_at", "r"."sent_at" as "r_sent_at", "r"."on_behalf" as "r_on_behalf", "r"."source" as "r_source",
        c.verdict as check_verdict, c.revision_id as check_revision_id, c.value as check_value, c.note as check_note,
        c.verifier_id as check_verifier_id, c.checked_name as check_name, c.at as check_at
      from (
        select distinct on (a.unit_id, i.indicator_id) a.half_year, a.unit_id, i.indicator_id, v.unit_id as verifier_id,
          i.display_order
        from day
        join area_verifier v on day.last between v.valid_from and coalesce(v.valid_to, 'infinity')
        join indicator_version i on i.area_id = v.area_id and day.last between i.valid_from and coalesce(i.valid_to, 'infinity')
        join unit_ancestry a on a.half_year = $2 and a.basis = 'as-was' and a.ancestor_id = v.below_unit_id
          and a.depth > 0 and (i.reporter_unit_id = a.unit_id or i.reporter_unit_kind = a.unit_kind)
        where (select true from unit_ancestry o where o.half_year = a.half_year and o.basis = 'as-was'
            and o.unit_id = a.unit_id and o.ancestor_id = any ($3::uuid[]) limit 1)
          and a.unit_id = $4::uuid
          and i.indicator_id = $5::uuid
        order by a.unit_id, i.indicator_id, v.unit_id) x
      left join figure f on f.half_year = x.half_year and f.unit_id = x.unit_id and f.indicator_id = x.indicator_id
      left join figure_revision r on r.id = f.submitted_id
      left join lateral (
        select k.* from cross_check k where k.half_year = x.half_year and k.unit_id = x.unit_id
          and k.indicator_id = x.indicator_id order by k.number desc limit 1) c on true
      order by x.unit_id, x.display_order, x.indicator_id;


      with day as (select tiendo_cut_off($1) as last)
      select x.unit_id, count(*) filter (where c.revision_id is distinct from f.submitted_id)::integer as unchecked,
        count(*) filter (where c.revision_id = f.submitted_id and c.verdict = 'differs')::integer as differing
      from (
        select distinct on (a.unit_id, i.indicator_id) a.half_year, a.unit_id, i.indicator_id, v.unit_id as verifier_id,
          i.display_order
        from day
        join area_verifier v on day.last between v.valid_from and coalesce(v.valid_to, 'infinity')
        join indicator_version i on i.area_id = v.area_id and day.last between i.valid_from and coalesce(i.valid_to, 'infinity')
        join unit_ancestry a on a.half_year = $2 and a.basis = 'as-was' and a.ancestor_id = v.below_unit_id
          and a.depth > 0 and (i.reporter_unit_id = a.unit_id or i.reporter_unit_kind = a.unit_kind)
        where (select true from unit_ancestry o where o.half_year = a.half_year and o.basis = 'as-was'
            and o.unit_id = a.unit_id and o.ancestor_id = any ($3::uuid[]) limit 1)
          
          
        order by a.unit_id, i.indicator_id, v.unit_id) x
      join figure f on f.half_year = x.half_year and f.unit_id = x.unit_id and f.indicator_id = x.indicator_id
        and f.submitted_id is not null
      left join lateral (
        select k.revision_id, k.verdict from cross_check k where k.half_year = x.half_year and k.unit_id = x.unit_id
          and k.indicator_id = x.indicator_id order by k.number desc limit 1) c on true
      group by x.unit_id order by x.unit_id;
