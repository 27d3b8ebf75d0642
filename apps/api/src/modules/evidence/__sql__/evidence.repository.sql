select "id", "unit_id", "half_year", "indicator_id", "name", "kind", "size", "hash", "added_by_name", "business_at", "sent_at", "withdrawn_at", "withdrawn_by_name", "withdrawal_reason" from "evidence" where "half_year" = $1 and "unit_id" = $2 order by "recorded_at", "id";

select "id", "unit_id", "half_year", "indicator_id", "name", "kind", "size", "hash", "added_by_name", "business_at", "sent_at", "withdrawn_at", "withdrawn_by_name", "withdrawal_reason" from "evidence" where "id" = $1;

delete from "evidence" where "id" = $1;

insert into "evidence" ("half_year", "unit_id", "indicator_id", "name", "kind", "size", "hash", "added_by", "added_by_name", "business_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning "id", "unit_id", "half_year", "indicator_id", "name", "kind", "size", "hash", "added_by_name", "business_at", "sent_at", "withdrawn_at", "withdrawn_by_name", "withdrawal_reason";

select tiendo_stamp($1, $2::uuid, false);

update "evidence" set "sent_at" = $1 where "half_year" = $2 and "unit_id" = $3 and "sent_at" is null;

update "evidence" set "withdrawn_at" = $1, "withdrawn_by_name" = $2, "withdrawal_reason" = $3 where "id" = $4 returning "id", "unit_id", "half_year", "indicator_id", "name", "kind", "size", "hash", "added_by_name", "business_at", "sent_at", "withdrawn_at", "withdrawn_by_name", "withdrawal_reason";
