import { type MadeDatabase, onServer } from './make-database.ts';

/** Writes a draft into every cell of the open half-year, half as much again as in the first half. */
export const writeDrafts = (database: MadeDatabase): Promise<void> =>
  onServer(database.url, [
    'set session_replication_role = replica',
    ...draftStatements(database),
    'analyze',
  ]);

function draftStatements({ empty, sent }: MadeDatabase): readonly string[] {
  return [
    `delete from figure where half_year = '${empty}'`,
    `delete from figure_revision where half_year = '${empty}'`,
    `delete from submission where half_year = '${empty}'`,
    `insert into figure_revision (id, unit_id, half_year, indicator_id, number, kind, state, value, numerator, denominator,
        quality, cause, recorded_by, recorded_by_name, business_at, source)
      select md5('draft-' || r.id)::uuid, r.unit_id, '${empty}', r.indicator_id, 1, 'entry', 'reported', ceil(r.value * 1.5),
        r.numerator, r.denominator, 'official', 'Số liệu giả định', r.recorded_by, r.recorded_by_name, now(), 'illustrative'
      from figure f join figure_revision r on r.id = f.submitted_id where f.half_year = '${sent}'`,
    `insert into figure (unit_id, half_year, indicator_id, working_id, version)
      select unit_id, half_year, indicator_id, id, 1 from figure_revision where half_year = '${empty}'`,
    `insert into submission (unit_id, half_year, state, version)
      select distinct unit_id, half_year, 'draft', 0 from figure where half_year = '${empty}'`,
  ];
}
