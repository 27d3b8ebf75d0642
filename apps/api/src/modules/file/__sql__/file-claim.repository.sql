select pg_advisory_xact_lock(hashtextextended($1, 0));

select "id" from "file_claim" where "hash" = $1 and "removing" = $2;

insert into "file_claim" ("hash", "removing", "due_at") values ($1, $2, now() + make_interval(secs => $3)) returning "id";

delete from "file_claim" where "id" = $1 returning "id";

update "file_claim" set "due_at" = now() where "id" = $1;


      select hash from file_claim where due_at <= now() group by hash order by min(due_at) limit $1;

delete from "file_claim" where "hash" = $1 and "due_at" <= now() returning "id";


      select exists (select from evidence where hash = $1)
        or exists (select from signed_paper where file_hash = $2)
        or exists (select from file_claim where hash = $3) as wanted;
