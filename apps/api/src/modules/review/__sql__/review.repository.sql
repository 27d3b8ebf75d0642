
      select u.unit_id, u.due_at, s.state, s.sendings, s.extended_to, s.extension_requested_until, d.sent_at, d.late, d.late_working_days,
        exists (select 1 from signed_paper g where g.half_year = $1 and g.unit_id = u.unit_id
          and g.file_hash is not null) as is_signed,
        told.explained, told.on_behalf,
        (select count(*)::integer from figure f where s.state in ('accepted', 'locked') and f.half_year = $2
          and f.unit_id = u.unit_id and f.submitted_id is distinct from f.accepted_id) as changed_since_accepted,
        (select max(o.sendings) from on_behalf_opening o
          where o.half_year = $3 and o.unit_id = u.unit_id) as opened_sendings,
        (select count(*)::integer from comment c
          where c.half_year = $4 and c.unit_id = u.unit_id and c.parent_id is null
            and not coalesce((select m.resolved from comment_mark m where m.comment_id = c.id
              order by m.number desc limit 1), false)) as open_comments
      from (
      select distinct on (a.unit_id) a.unit_id, d.due_at, v.display_order
      from unit_ancestry a
      join period_deadline d on d.half_year = a.half_year and d.unit_kind = a.unit_kind
      join unit_version v on v.unit_id = a.unit_id
        and tiendo_cut_off($5) between v.valid_from and coalesce(v.valid_to, 'infinity')
      where a.half_year = $6 and a.basis = 'as-was' and a.depth > 0
        and a.ancestor_id = any ($7::uuid[])
        and exists (select 1 from indicator_version i where tiendo_cut_off($8) between i.valid_from
          and coalesce(i.valid_to, 'infinity') and (i.reporter_unit_kind = a.unit_kind or i.reporter_unit_id = a.unit_id))
      order by a.unit_id) u
      left join submission s on s.half_year = $9 and s.unit_id = u.unit_id
      left join sending d on d.half_year = s.half_year and d.unit_id = s.unit_id and d.number = s.sendings
      cross join lateral (
        select count(*) filter (where r.cause is not null)::integer as explained,
          count(*) filter (where r.on_behalf)::integer as on_behalf
        from figure_revision r
        join figure f on f.half_year = r.half_year and f.unit_id = r.unit_id and f.indicator_id = r.indicator_id
          and f.submitted_id = r.id
        where r.half_year = $10 and r.unit_id = u.unit_id and (r.cause is not null or r.on_behalf)) told
      order by u.display_order, u.unit_id;


      select concat_ws('.',
        (select coalesce(sum(s.submitted), 0) from revision_stamp s
          where s.half_year = $1 and s.unit_id = any ($2::uuid[])),
        (select coalesce(sum(c.changes), 0) from change_stamp c where c.topic in ('catalogue', 'review')),
        (select count(*) from period_deadline d where d.half_year = $3 and d.due_at < $4),
        (select count(*) from submission b where b.half_year = $5 and b.extended_to < $6)) as version;


      select u.unit_id from (
      select distinct on (a.unit_id) a.unit_id, d.due_at, v.display_order
      from unit_ancestry a
      join period_deadline d on d.half_year = a.half_year and d.unit_kind = a.unit_kind
      join unit_version v on v.unit_id = a.unit_id
        and tiendo_cut_off($1) between v.valid_from and coalesce(v.valid_to, 'infinity')
      where a.half_year = $2 and a.basis = 'as-was' and a.depth > 0
        and a.ancestor_id = any ($3::uuid[])
        and exists (select 1 from indicator_version i where tiendo_cut_off($4) between i.valid_from
          and coalesce(i.valid_to, 'infinity') and (i.reporter_unit_kind = a.unit_kind or i.reporter_unit_id = a.unit_id))
      order by a.unit_id) u
      order by u.display_order, u.unit_id;


      select count(*)::text as stamp from cross_check k
      where k.half_year = $1 and k.unit_id = $2::uuid;


      select s.content::jsonb -> 'cells' as cells from sending s
      where s.half_year = $1 and s.unit_id = $2::uuid and s.number = $3;
