
      insert into unit_opinion (unit_id, half_year, area_id, number, account_id, account_name, office, opinion, text, at)
      select $1::uuid, $2, $3::uuid, coalesce(max(o.number), 0) + 1, $4::uuid, $5,
        $6, $7, $8, $9
      from unit_opinion o where o.half_year = $10 and o.unit_id = $11::uuid
        and o.area_id = $12::uuid and o.account_id = $13::uuid;


      select distinct on (o.area_id, o.account_id) o.area_id, o.account_id, o.account_name, o.office, o.opinion, o.text, o.at
      from unit_opinion o
      where o.half_year = $1 and o.unit_id = $2::uuid and o.account_id is not null
      order by o.area_id, o.account_id, o.number desc;
