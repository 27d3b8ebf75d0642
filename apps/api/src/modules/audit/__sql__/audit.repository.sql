
      select id, at, business_at, actor_name, actor_office, address, action, subject, before, after, reason, seal
      from tiendo_trail($1::uuid, $2, $3, $4::text[],
        $5::bigint, $6::integer, $7::date);
