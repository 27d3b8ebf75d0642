select "unit_id" as "unitId", "indicator_id" as "indicatorId", "revision_id" as "revisionId" from "target" where "year" = $1 order by "unit_id", "indicator_id" limit $2;

select "unit_id" as "unitId", "indicator_id" as "indicatorId", "revision_id" as "revisionId" from "target" where "year" = $1 and "unit_id" = $2 and "indicator_id" = $3 and "unit_id" in (select "unit_version"."unit_id" from "unit_version" where "parent_id" = $4 and "valid_from" <= $5 and ("valid_to" is null or "valid_to" >= $6)) and ("unit_id", "indicator_id") > ($7, $8) order by "unit_id", "indicator_id" limit $9;

select "id", "unit_id" as "unitId", "indicator_id" as "indicatorId", "number", "value", "grade", "baseline", "first_half" as "firstHalf", "stretch", "decision_number" as "decisionNumber", "decided_on" as "decidedOn", "reason", "source" from "target_revision" where "year" = $1 and "unit_id" = any($2::uuid[]) and "indicator_id" = any($3::uuid[]) order by "unit_id", "indicator_id", "number" desc;
