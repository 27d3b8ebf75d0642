import { ID_SQL, LEADER_SQL, indicatorSql, unitSql } from './names.ts';
import { type Scale, halfYearsOf } from './scales.ts';

/** A target that depends on unit and indicator only: between 100 and 1,099. */
const TARGET = `(100 + (u * 7919 + i * 104729) % 1000)`;
/** How much of it was done by the end of the half-year, between 30 % and 109 % of the share due. */
const DONE = `(0.30 + ((u * 31 + i * 17 + h * 13 + r * 7) % 80) / 100.0)`;
const VALUE = `round(${TARGET} * ${DONE} * case when h % 2 = 0 then 0.5 else 1 end)`;
const cell = (h: string): string => `'cell-' || u || '-' || i || '-' || ${h}`;

/** Targets of every year, figures of every half-year but the last, reports that were all sent. */
export function figureStatements(scale: Scale, year: number): readonly string[] {
  const periods = halfYearsOf(year, scale.halfYears);
  const sent = periods.slice(0, -1);
  const list = `unnest(array[${sent.map((p) => `'${p}'`).join()}]) with ordinality p (half_year, h)`;
  const grid = `generate_series(0, ${scale.units - 1}) u, generate_series(0, ${scale.indicators - 1}) i`;
  const newest = (h: string) => ID_SQL(`${cell(h)} || '-' || ${scale.revisions}`);
  const account = ID_SQL(`'account-' || u`);
  return [
    ...targetStatements(grid),
    `insert into figure_revision (id, unit_id, half_year, indicator_id, number, kind, state, value, numerator,
        denominator, quality, recorded_by, recorded_by_name, business_at, sent_at, source)
      select ${ID_SQL(`${cell('h')} || '-' || r`)}, ${unitSql('u')}, half_year, ${indicatorSql('i')}, r, 'entry', 'reported',
        case when i % 10 not in (6, 7) then ${VALUE} end, case when i % 10 in (6, 7) then ${VALUE} end,
        case when i % 10 in (6, 7) then ${TARGET} * 2 end, 'official', ${account}, 'Cán bộ nhập liệu ' || u,
        now() - interval '2 days', case when r = ${scale.revisions} then now() - interval '1 day' end, 'illustrative'
      from ${list}, ${grid}, generate_series(1, ${scale.revisions}) r`,
    `insert into figure (unit_id, half_year, indicator_id, working_id, submitted_id, version)
      select ${unitSql('u')}, half_year, ${indicatorSql('i')}, ${newest('h')}, ${newest('h')}, ${scale.revisions + 1}
      from ${list}, ${grid}`,
    `insert into submission (unit_id, half_year, state, version, sendings, source)
      select ${unitSql('u')}, half_year, 'submitted', 1, 1, 'illustrative'
      from ${list}, generate_series(0, ${scale.units - 1}) u`,
    `insert into sending (unit_id, half_year, number, sent_by, sent_by_name, sent_at, due_at, late, late_working_days,
        cells, content, hash, source)
      select ${unitSql('u')}, half_year, 1, ${account}, 'Cán bộ nhập liệu ' || u, now() - interval '1 day',
        now() + interval '20 days', false, 0, ${scale.indicators}, '{}', repeat('0', 64), 'illustrative'
      from ${list}, generate_series(0, ${scale.units - 1}) u`,
  ];
}

/** One decision for each unit and year; rates are out of a hundred. */
function targetStatements(grid: string): readonly string[] {
  const years = `(select distinct left(half_year, 4)::int as y from period) years`;
  const id = ID_SQL(`'target-' || u || '-' || i || '-' || y`);
  return [
    `insert into target_revision (id, unit_id, indicator_id, year, number, value, recorded_by, source)
      select ${id}, ${unitSql('u')}, ${indicatorSql('i')}, y, 1,
        case when i % 10 in (6, 7) then 40 + (u + i) % 20 else ${TARGET} end, ${LEADER_SQL}, 'illustrative'
      from ${years}, ${grid}`,
    `insert into target (unit_id, indicator_id, year, revision_id)
      select unit_id, indicator_id, year, id from target_revision`,
  ];
}

/**
 * Gives the results of one half-year, as the product wrote them, to all earlier ones: a screen reads as
 * many rows of the same size, and a thousand half-years need not be judged one by one.
 */
export function copiedResults(scale: Scale, year: number): readonly string[] {
  const periods = halfYearsOf(year, scale.halfYears);
  const from = periods.at(-2) ?? '';
  const earlier = `unnest(array[${periods
    .slice(0, -2)
    .map((p) => `'${p}'`)
    .join()}]::text[]) p`;
  return [
    `insert into result_sheet (half_year, basis, unit_id, cells, contributions, rule, as_of)
      select p, basis, unit_id, cells, contributions, rule, as_of from result_sheet, ${earlier} where half_year = '${from}'`,
    `create temporary table copied as select * from result where half_year = '${from}'`,
    `do $$ declare wanted text; begin
      for wanted in select p from ${earlier} loop
        update copied set half_year = wanted;
        insert into result select * from copied;
      end loop;
    end $$`,
    `insert into revision_stamp (half_year, unit_id, working, submitted)
      select half_year, unit_id, 1, 1 from unit_ancestry where depth = 0
      on conflict do nothing`,
  ];
}
