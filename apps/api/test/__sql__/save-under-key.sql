with "expired" as (delete from "idempotency_key" where "account_id" = $1 and "created_at" < now() - interval '24 hours' and not ("method" = $2 and "path" = $3 and "key" = $4)) insert into "idempotency_key" ("account_id", "method", "path", "key", "body_hash") values ($5, $6, $7, $8, $9) on conflict ("account_id", "method", "path", "key") do update set "body_hash" = $10, "status" = $11, "headers" = $12, "response" = $13, "created_at" = now() where ("idempotency_key"."created_at" < now() - interval '24 hours' or "idempotency_key"."status" is null) returning "key";

with report as (
        select s.state, s.sendings from submission s
        where s.half_year = $1 and s.unit_id = $2::uuid for no key update of s
      ), indicator_then as (
        select p.state as period_state, p.scheme_id as period_scheme_id, tiendo_cut_off(p.half_year) as cut_off, i.*
        from period p
        join indicator_version i on i.code = $3
          and i.valid_from <= tiendo_cut_off(p.half_year)
          and (i.valid_to is null or i.valid_to >= tiendo_cut_off(p.half_year))
        where p.half_year = $4
      ), cell as (
        select f.version, f.working_id, f.submitted_id from figure f
        where f.half_year = $5 and f.unit_id = $6::uuid
          and f.indicator_id = (select indicator_id from indicator_then) for no key update of f
      )
      select i.*,
        report.state as submission_state, report.sendings, cell.version, cell.working_id, cell.submitted_id,
        (select a.unit_kind from unit_ancestry a where a.half_year = $7 and a.basis = 'as-was'
          and a.unit_id = $8::uuid and a.depth = 0) as unit_kind,
        array(select a.ancestor_id::text from unit_ancestry a where a.half_year = $9 and a.basis = 'as-was'
          and a.unit_id = $10::uuid and a.depth > 0 order by a.depth) as ancestors,
        (select coalesce('code:' || v.official_code, 'own:' || v.own_code) from unit_version v
          where v.unit_id = $11::uuid and v.valid_from <= i.cut_off and (v.valid_to is null or v.valid_to >= i.cut_off)) as unit_code,
        (select d.corrections_until from period_deadline d where d.half_year = $12 and d.unit_kind =
          (select a.unit_kind from unit_ancestry a where a.half_year = $13 and a.basis = 'as-was'
            and a.unit_id = $14::uuid and a.depth = 0)) as corrections_until,
        (select jsonb_agg(jsonb_build_object('half_year', w.half_year, 'scheme_id', w.scheme_id, 'from_date', w.from_date,
            'to_date', w.to_date, 'main', w.scheme_id = i.period_scheme_id))
          from period_window w where w.half_year in ($15, $16)) as windows,
        exists (select 1 from indicator_version o where o.of_which_id = i.indicator_id) as has_parts,
        (select r.id from figure_revision r where r.recorded_by = $17::uuid
          and r.idempotency_key = $18) as replayed_id,
        "w"."id" as "w_id", "w"."number" as "w_number", "w"."kind" as "w_kind", "w"."state" as "w_state", "w"."value" as "w_value", "w"."numerator" as "w_numerator", "w"."denominator" as "w_denominator", "w"."weight" as "w_weight", "w"."milestone" as "w_milestone", "w"."achieved_on" as "w_achieved_on", "w"."grade" as "w_grade", "w"."quality" as "w_quality", "w"."year_end_estimate" as "w_year_end_estimate", "w"."note" as "w_note", "w"."cause" as "w_cause", "w"."reason" as "w_reason", "w"."recorded_by" as "w_recorded_by", "w"."recorded_by_name" as "w_recorded_by_name", "w"."recorded_at" as "w_recorded_at", "w"."business_at" as "w_business_at", "w"."sent_at" as "w_sent_at", "w"."on_behalf" as "w_on_behalf", "w"."source" as "w_source"
      from indicator_then i
      left join report on true
      left join cell on true
      left join figure_revision w on w.id = cell.working_id;

with revision as (
        insert into figure_revision (unit_id, half_year, indicator_id, number, kind, state, value, numerator, denominator,
          weight, milestone, achieved_on, grade, quality, year_end_estimate, note, cause, reason, recorded_by,
          recorded_by_name, business_at, idempotency_key, sent_at)
        values ($1::uuid, $2, $3::uuid,
          (select coalesce(max(o.number), 0) + 1 from figure_revision o where o.unit_id = $4::uuid
            and o.half_year = $5 and o.indicator_id = $6::uuid),
          $7, $8, $9, $10, $11, $12, $13,
          $14::date, $15, $16, $17, $18, $19, $20,
          $21::uuid, $22, $23, $24,
          $25)
        on conflict on constraint figure_revision_number_key do nothing
        returning id, number, recorded_at, on_behalf
      ), cell as (
        insert into figure (unit_id, half_year, indicator_id, working_id, submitted_id, version)
        select $26::uuid, $27, $28::uuid, id, case when $29 then id end,
          $30::integer from revision
        on conflict (half_year, unit_id, indicator_id) do update
          set working_id = excluded.working_id, version = excluded.version,
            submitted_id = coalesce(excluded.submitted_id, figure.submitted_id)
          where figure.version = $31::integer
        returning version
      ), audited as (
    insert into audit (business_at, account_id, actor_name, actor_office, actor_role, actor_unit_id, address, user_agent,
      action, unit_id, half_year, subject, before, after, reason, request_id)
    values ($32, $33::uuid, $34, $35, $36,
      $37::uuid, $38, $39, $40, $41::uuid, $42, $43,
      $44::jsonb, $45::jsonb, $46, $47)), told as (
    insert into outbox (kind, unit_id, half_year, payload)
    values ($48, $49::uuid, $50, $51::jsonb))
      select revision.id, revision.number, cell.version, revision.recorded_at, revision.on_behalf, tiendo_stamp($52, $53::uuid, false)
      from revision, cell;

update "idempotency_key" set "status" = $1, "headers" = $2, "response" = $3 where "account_id" = $4 and "method" = $5 and "path" = $6 and "key" = $7;
