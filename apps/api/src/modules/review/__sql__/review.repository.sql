
      select u.unit_id, u.due_at, s.state, s.sendings, s.extended_to, s.extension_requested_until, d.sent_at, d.late, d.late_working_days,
        exists (select 1 from signed_paper g where g.half_year = $1 and g.unit_id = u.unit_id
          and g.file_hash is not null) as is_signed,
        (select count(*)::integer from figure f join figure_revision r on r.id = f.submitted_id
          where f.half_year = $2 and f.unit_id = u.unit_id and r.cause is not null) as explained,
        (select count(*)::integer from figure f join figure_revision r on r.id = f.submitted_id
          where f.half_year = $3 and f.unit_id = u.unit_id and r.on_behalf) as on_behalf,
        (select max(o.sendings) from on_behalf_opening o
          where o.half_year = $4 and o.unit_id = u.unit_id) as opened_sendings,
        (select count(*)::integer from comment c
          where c.half_year = $5 and c.unit_id = u.unit_id and c.parent_id is null
            and not coalesce((select m.resolved from comment_mark m where m.comment_id = c.id
              order by m.number desc limit 1), false)) as open_comments
      from (
      select distinct on (a.unit_id) a.unit_id, d.due_at, v.display_order
      from unit_ancestry a
      join period_deadline d on d.half_year = a.half_year and d.unit_kind = a.unit_kind
      join unit_version v on v.unit_id = a.unit_id
        and tiendo_cut_off($6) between v.valid_from and coalesce(v.valid_to, 'infinity')
      where a.half_year = $7 and a.basis = 'as-was' and a.depth > 0
        and a.ancestor_id = any ($8::uuid[])
        and exists (select 1 from indicator_version i where tiendo_cut_off($9) between i.valid_from
          and coalesce(i.valid_to, 'infinity') and (i.reporter_unit_kind = a.unit_kind or i.reporter_unit_id = a.unit_id))
      order by a.unit_id) u
      left join submission s on s.half_year = $10 and s.unit_id = u.unit_id
      left join sending d on d.half_year = s.half_year and d.unit_id = s.unit_id and d.number = s.sendings
      order by u.display_order, u.unit_id;


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
