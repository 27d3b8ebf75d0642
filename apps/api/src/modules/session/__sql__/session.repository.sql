select "id", "password_hash" as "passwordHash" from "account" where "username" = $1 and "disabled_at" is null;

select "id" from "account" limit $1;

select distinct on ("account"."username") "account"."username", "account"."display_name" as "displayName", "account"."office", "role_grant"."role" from "account" inner join "role_grant" on "role_grant"."account_id" = "account"."id" where "account"."disabled_at" is null and "role_grant"."valid_from" <= $1 and ("role_grant"."valid_to" is null or "role_grant"."valid_to" >= $2) order by "account"."username", "role_grant"."role";
