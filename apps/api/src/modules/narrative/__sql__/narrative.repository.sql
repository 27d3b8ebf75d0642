
      select n.area_id, n.version, r.id, r.number, r.results, r.shortcomings, r.causes, r.proposals, r.audience,
  r.recorded_by_name, r.business_at, r.id is not distinct from n.submitted_id as is_sent from narrative n join narrative_revision r on r.id = "n"."working_id"
      where n.half_year = $1 and n.unit_id = $2::uuid;


      select n.area_id, n.version, r.id, r.number, r.results, r.shortcomings, r.causes, r.proposals, r.audience,
  r.recorded_by_name, r.business_at, r.id is not distinct from n.submitted_id as is_sent from narrative n join narrative_revision r on r.id = "n"."submitted_id"
      where n.half_year = $1 and n.unit_id = $2::uuid;


      select n.area_id, n.version, r.id, r.number, r.results, r.shortcomings, r.causes, r.proposals, r.audience,
  r.recorded_by_name, r.business_at, r.id is not distinct from n.submitted_id as is_sent from narrative n join narrative_revision r on r.id = "n"."working_id"
      where n.half_year = $1 and n.unit_id = $2::uuid
        and n.area_id is not distinct from $3::uuid;


      select n.area_id, n.version, r.id, r.number, r.results, r.shortcomings, r.causes, r.proposals, r.audience,
  r.recorded_by_name, r.business_at, r.id is not distinct from n.submitted_id as is_sent, r.recorded_by, r.recorded_office, r.sent_at is not null as was_sent,
        extract(epoch from now() - r.begun_at)::double precision as seconds_open,
        (exists (select from submission_step x where x.half_year = n.half_year and x.unit_id = n.unit_id and x.recorded_at > r.begun_at)
          or exists (select from unit_opinion x where x.half_year = n.half_year and x.unit_id = n.unit_id and x.recorded_at > r.begun_at)
          or exists (select from comment x where x.half_year = n.half_year and x.unit_id = n.unit_id and x.recorded_at > r.begun_at)) as is_acted_on
      from narrative n join narrative_revision r on r.id = n.working_id
      where n.half_year = $1 and n.unit_id = $2::uuid
        and n.area_id is not distinct from $3::uuid;

select "id", "code" from "area";
