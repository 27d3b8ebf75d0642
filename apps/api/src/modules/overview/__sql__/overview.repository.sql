select "ancestor_id" from "unit_ancestry" where "half_year" = $1 and "basis" = $2 and "unit_id" = $3 order by "depth";


      with kinds as (
        select distinct i.reporter_unit_kind as kind from indicator_version i
        where i.reporter_unit_kind is not null and i.valid_from <= $1::date
          and (i.valid_to is null or i.valid_to >= $2::date))
      select a.unit_id as id, a.unit_kind, v.name, v.short_name, v.official_code, v.own_code,
        exists (select 1 from unit_ancestry d where d.half_year = a.half_year and d.basis = 'as-was'
          and d.ancestor_id = a.unit_id and d.depth = 1) as above
      from unit_ancestry a
      join unit_version v on v.unit_id = a.unit_id and v.valid_from <= $3::date
        and (v.valid_to is null or v.valid_to >= $4::date)
      where a.half_year = $5 and a.basis = 'as-was'
        and a.ancestor_id = $6::uuid and a.depth = $7
        and (a.depth = 0 or exists (select 1 from unit_ancestry d join kinds on kinds.kind = d.unit_kind
          where d.half_year = a.half_year and d.basis = 'as-was' and d.ancestor_id = a.unit_id))
      order by v.display_order, v.unit_id;


      select half_year from period where state <> 'planned' order by half_year desc limit 40;

  select count(*) || '.' || coalesce(sum(s.submitted), 0) as changes,
    coalesce(sum(s.working) filter (where a.depth = 0), 0)::text as drafts,
    (select coalesce(sum(c.changes), 0)::text from change_stamp c where c.topic = 'catalogue') as catalogue,
    (select coalesce(sum(c.changes), 0)::text from change_stamp c where c.topic in ('agenda', 'target')) as agenda,
    (select count(*)::text from submission b where b.half_year = $1 and b.extended_to < $3) as extended
  from unit_ancestry a
  left join revision_stamp s on s.half_year = a.half_year and s.unit_id = a.unit_id
  where a.half_year = $1 and a.basis = 'as-was' and a.ancestor_id = $2::uuid and a.depth <= 1;

  select count(*) || '.' || coalesce(sum(s.submitted), 0) || '.' || coalesce((select sum(p.submitted) from (
      select e.submitted from revision_stamp e where e.unit_id = $2::uuid and e.half_year < $1
      order by e.half_year desc limit 40) p), 0) as changes,
    coalesce(sum(s.working) filter (where a.depth = 0), 0)::text as drafts,
    (select coalesce(sum(c.changes), 0)::text from change_stamp c where c.topic = 'catalogue') as catalogue,
    (select coalesce(sum(c.changes), 0)::text from change_stamp c where c.topic in ('agenda', 'target')) as agenda,
    (select count(*)::text from submission b where b.half_year = $1 and b.extended_to < $3) as extended
  from unit_ancestry a
  left join revision_stamp s on s.half_year = a.half_year and s.unit_id = a.unit_id
  where a.half_year = $1 and a.basis = 'as-was' and a.ancestor_id = $2::uuid and a.depth <= 1;

  select a.unit_id as id, null::uuid as indicator_id, s.cells, null::boolean as reported, b.state, b.extension_requested_until, b.extended_to, sent.sent_at, sent.late, sent.late_working_days,
  b.sendings, exists (select 1 from signed_paper g where g.half_year = a.half_year and g.unit_id = a.unit_id and g.file_hash is not null) as is_signed
  from unit_ancestry a
  left join result_sheet s on s.half_year = a.half_year and s.basis = 'as-was' and s.unit_id = a.unit_id
  left join submission b on b.half_year = a.half_year and b.unit_id = a.unit_id
  left join sending sent on sent.half_year = a.half_year and sent.unit_id = a.unit_id and sent.number = b.sendings
  where a.half_year = $1 and a.basis = 'as-was' and a.ancestor_id = $2::uuid and a.depth = 1
  union all
  select r.unit_id, r.indicator_id, r.assessment, r.reported > 0, null, null, null, null, null, null, null, null
  from result r
  where r.half_year = $1 and r.basis = 'as-was' and r.unit_id = any ($3::uuid[]) and r.assessment is not null;

  select
    (select coalesce(jsonb_agg(jsonb_build_object('stage', t.stage, 'state', t.state, 'due_on', t.due_on,
        'claimed_on', t.claimed_on)), '[]')
      from task t
      where t.state not in ('completed', 'declined') and (t.half_year <= $1 or t.stage = 'draft')) as open,
    (select coalesce(jsonb_agg(m), '[]') from (
      select m.id, m.title, m.held_on, m.half_year, count(t.id) as tasks,
        count(t.id) filter (where t.state = 'completed') as tasks_completed
      from meeting m
      left join conclusion c on c.meeting_id = m.id
      left join task t on t.conclusion_id = c.id and t.stage = 'assigned'
      where m.half_year <= $1 and m.kind in ('interim-review', 'final-review')
        and m.organiser_unit_id in (select a.unit_id from unit_ancestry a
          where a.half_year = $1 and a.basis = 'as-was' and a.ancestor_id = any ($2::uuid[]) and a.depth <= 1)
      group by m.id order by m.held_on desc limit 2) m) as meetings;

  select a.unit_id as id, null::uuid as indicator_id, null::json as cells, null::boolean as reported, b.state, b.extension_requested_until, b.extended_to, sent.sent_at, sent.late, sent.late_working_days,
  b.sendings, exists (select 1 from signed_paper g where g.half_year = a.half_year and g.unit_id = a.unit_id and g.file_hash is not null) as is_signed
  from unit_ancestry a
  left join submission b on b.half_year = a.half_year and b.unit_id = a.unit_id
  left join sending sent on sent.half_year = a.half_year and sent.unit_id = a.unit_id and sent.number = b.sendings
  where a.half_year = $1 and a.basis = 'as-was' and a.unit_id = $2::uuid and a.ancestor_id = a.unit_id;

  select s.half_year, case when s.half_year = $1 then s.cells end as cells, s.brief
  from result_sheet s
  where s.basis = 'as-was' and s.unit_id = $2::uuid and s.half_year <= $1
  order by s.half_year desc limit $3;

  select s.number, s.sent_by_name, s.sent_at, s.due_at, s.first_due_at, s.late, s.late_working_days,
    s.cells, s.hash
  from sending s where s.half_year = $1 and s.unit_id = $2::uuid order by s.number;

  select exists (select from task t where t.lead_unit_id = $1::uuid)
    or exists (select from task_unit u where u.unit_id = $1::uuid) as has;
