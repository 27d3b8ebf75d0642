
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


      select count(*)::integer as threads from comment c
      where c.half_year = $1 and c.unit_id = $2::uuid and c.parent_id is null
        and c.audience = $3;


      select c.id, c.unit_id, c.half_year, c.indicator_id, c.audience, c.parent_id, c.side, c.text,
        c.author_name, c.office, c.at, m.resolved, m.by_name as resolved_by, m.at as resolved_at from comment c left join lateral (
        select k.resolved, k.by_name, k.at from comment_mark k where k.comment_id = c.id
        order by k.number desc limit 1) m on true
      where c.id = $1::uuid or c.parent_id = $2::uuid
      order by c.parent_id nulls first, c.at, c.recorded_at, c.id;
