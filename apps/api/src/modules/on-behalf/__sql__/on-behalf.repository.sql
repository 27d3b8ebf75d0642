select "sendings", "ground", "opened_by_name", "office", "business_at" from "on_behalf_opening" where "half_year" = $1 and "unit_id" = $2 order by "sendings" desc limit $3;
