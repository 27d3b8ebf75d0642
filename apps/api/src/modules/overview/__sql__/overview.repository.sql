
      select p.half_year, p.state, w.from_date, w.to_date, p.source = 'illustrative' as illustrative,
        array(select a.ancestor_id from unit_ancestry a
          where a.half_year = p.half_year and a.basis = 'as-was' and a.unit_id = $1::uuid
          order by a.depth) as line,
        stamp.changes, stamp.drafts
      from period p
      join period_window w on w.half_year = p.half_year and w.scheme_id = p.scheme_id
      cross join lateral (
        select count(*) || '.' || coalesce(sum(s.submitted), 0) as changes,
          coalesce(sum(s.working) filter (where a.depth = 0), 0)::text as drafts
        from unit_ancestry a
        left join revision_stamp s on s.half_year = a.half_year and s.unit_id = a.unit_id
        where a.half_year = p.half_year and a.basis = 'as-was'
          and a.ancestor_id = $2::uuid and a.depth <= 1) stamp
      where p.half_year = $3;


      with kinds as (
        select distinct i.reporter_unit_kind as kind from indicator_version i
        where i.reporter_unit_kind is not null and i.valid_from <= $1::date
          and (i.valid_to is null or i.valid_to >= $2::date))
      select a.unit_id as id, a.unit_kind, v.name, v.short_name, v.official_code, v.own_code,
  b.state, coalesce(b.sendings, 0) as sendings, b.extension_requested_until, b.extended_to,
  sent.sent_at, sent.late, sent.late_working_days, d.due_at, d.corrections_until
      from unit_ancestry a
      
  join unit_version v on v.unit_id = a.unit_id and v.valid_from <= $3::date
    and (v.valid_to is null or v.valid_to >= $4::date)
  left join submission b on b.half_year = a.half_year and b.unit_id = a.unit_id
  left join sending sent on sent.half_year = a.half_year and sent.unit_id = a.unit_id and sent.number = b.sendings
  left join period_deadline d on d.half_year = a.half_year and d.unit_kind = a.unit_kind
      where a.half_year = $5 and a.basis = 'as-was'
        and a.ancestor_id = $6::uuid and a.depth = 1
        and exists (select 1 from unit_ancestry d join kinds on kinds.kind = d.unit_kind
          where d.half_year = a.half_year and d.basis = 'as-was' and d.ancestor_id = a.unit_id)
      order by v.display_order, v.unit_id;


      select a.unit_id as id, a.unit_kind, v.name, v.short_name, v.official_code, v.own_code,
  b.state, coalesce(b.sendings, 0) as sendings, b.extension_requested_until, b.extended_to,
  sent.sent_at, sent.late, sent.late_working_days, d.due_at, d.corrections_until
      from unit_ancestry a
      
  join unit_version v on v.unit_id = a.unit_id and v.valid_from <= $1::date
    and (v.valid_to is null or v.valid_to >= $2::date)
  left join submission b on b.half_year = a.half_year and b.unit_id = a.unit_id
  left join sending sent on sent.half_year = a.half_year and sent.unit_id = a.unit_id and sent.number = b.sendings
  left join period_deadline d on d.half_year = a.half_year and d.unit_kind = a.unit_kind
      where a.half_year = $3 and a.basis = 'as-was'
        and a.ancestor_id = $4::uuid and a.depth = 0;


      select
        (select string_agg('"' || a.unit_id || '":' || coalesce(s.cells::text, above.cells), ',')
          from unit_ancestry a
          left join result_sheet s on s.half_year = a.half_year and s.basis = 'as-was' and s.unit_id = a.unit_id
          left join lateral (
            select '{' || string_agg('"' || r.indicator_id || '":{"state":"'
              || case when r.reported > 0 then 'reported' else 'not-reported' end || '",'
              || ltrim(r.assessment::text, '{ '), ',') || '}' as cells
            from result r
            where s.unit_id is null and r.half_year = a.half_year and r.basis = 'as-was'
              and r.unit_id = a.unit_id and r.assessment is not null) above on true
          where a.half_year = $1 and a.basis = 'as-was'
            and a.ancestor_id = $2::uuid and a.depth = 1) as cells,
        (select string_agg('"' || r.indicator_id || '":' || r.assessment::text, ',')
          from result r
          where r.half_year = $3 and r.basis = 'as-was' and r.unit_id = $4::uuid
            and r.assessment is not null) as totals;


      select half_year, cells from result_sheet
      where basis = 'as-was' and unit_id = $1::uuid and half_year <= $2
      order by half_year desc limit $3;

select "number", "sent_by_name", "sent_at", "due_at", "late", "late_working_days", "cells", "hash" from "sending" where "half_year" = $1 and "unit_id" = $2 order by "number";


      select half_year from period where state <> 'planned' order by half_year desc limit 40;

select "stage", "state", "due_on", "claimed_on" from "task" where "state" not in ($1, $2) and ("half_year" <= $3 or "stage" = $4);


      select m.id, m.title, m.held_on, m.half_year,
        count(t.id)::integer as tasks,
        (count(t.id) filter (where t.state = 'completed'))::integer as tasks_completed
      from meeting m
      left join conclusion c on c.meeting_id = m.id
      left join task t on t.conclusion_id = c.id and t.stage = 'assigned'
      where m.half_year <= $1 and m.kind in ('interim-review', 'final-review')
        and m.organiser_unit_id in (select a.unit_id from unit_ancestry a
          where a.half_year = $2 and a.basis = 'as-was'
            and a.ancestor_id = any ($3::uuid[]) and a.depth <= 1)
      group by m.id order by m.held_on desc limit 2;
