select "version", "changed_by", "changed_at" from "check_setting";

select "rule", "indicator_id", "value" from "check_threshold" order by "indicator_id", "rule";

select "id" from "indicator" where id = any($1::uuid[]);


      select indicator_id, units, median, deviation, mean_deviation
      from tiendo_peer_spread($1, $2::uuid, $3::uuid[], $4::uuid[]);
