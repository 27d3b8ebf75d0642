import {
  ID_SQL,
  LEADER_SQL,
  LEADER_TOKEN,
  ROOT_SQL,
  accountSql,
  indicatorSql,
  provinceSql,
  unitSql,
} from './names.ts';
import { type Scale, halfYearsOf } from './scales.ts';

const text = (values: readonly string[]): string => `array[${values.map((v) => `'${v}'`).join()}]`;

/** Everything that stands before the first figure: units, half-years, indicators, people. */
export function frameStatements(scale: Scale, year: number): readonly string[] {
  const periods = halfYearsOf(year, scale.halfYears);
  return [
    `insert into installation (kind) values ('real')`,
    ...unitStatements(scale),
    ...periodStatements(periods),
    ...ancestryStatements(scale),
    ...indicatorStatements(scale),
    ...peopleStatements(scale),
  ];
}

function unitStatements({ units, provinces }: Scale): readonly string[] {
  const parent = provinces === 0 ? ROOT_SQL : provinceSql(`(n % ${provinces})`);
  const version = `insert into unit_version
    (unit_id, valid_from, kind, name, short_name, official_code, parent_id, display_order, source)`;
  return [
    `insert into unit (id) select ${ROOT_SQL}`,
    `insert into unit (id) select ${provinceSql('n')} from generate_series(0, ${provinces - 1}) n`,
    `insert into unit (id) select ${unitSql('n')} from generate_series(0, ${units - 1}) n`,
    `${version} select ${ROOT_SQL}, '1000-01-01', 'committee', 'Cấp trên', 'Cấp trên', '00', null, 0, 'illustrative'`,
    `${version} select ${provinceSql('n')}, '1000-01-01', 'committee', 'Tỉnh ủy số ' || n, 'Tỉnh ' || n,
      'T' || n, ${ROOT_SQL}, n, 'illustrative' from generate_series(0, ${provinces - 1}) n`,
    `${version} select ${unitSql('n')}, '1000-01-01', 'ward-committee', 'Đảng ủy phường số ' || n, 'Phường ' || n,
      lpad(n::text, 5, '0'), ${parent}, n, 'illustrative' from generate_series(0, ${units - 1}) n`,
  ];
}

/** Only the last two half-years are open; the deadline lies ahead, so no report is late. */
function periodStatements(periods: readonly string[]): readonly string[] {
  const open = periods.slice(-2);
  const scheme = ID_SQL(`'scheme'`);
  return [
    `insert into period_scheme (id, kind, name) values (${scheme}, 'custom', 'Kỳ sơ kết')`,
    `insert into period (half_year, scheme_id, state, opened_at, closed_at, source)
      select p, ${scheme}, case when p = any (${text(open)}) then 'open' else 'closed' end, now() - interval '30 days',
        case when p = any (${text(open)}) then null else now() end, 'illustrative'
      from unnest(${text(periods)}) p`,
    `insert into period_window (half_year, scheme_id, from_date, to_date)
      select half_year, scheme_id,
        case when half_year like '%1' then make_date(left(half_year, 4)::int - 1, 12, 15) else make_date(left(half_year, 4)::int, 6, 15) end,
        case when half_year like '%1' then make_date(left(half_year, 4)::int, 6, 14) else make_date(left(half_year, 4)::int, 12, 14) end
      from period`,
    `insert into period_deadline (half_year, unit_kind, due_at, corrections_until)
      select half_year, 'ward-committee', now() + interval '20 days', now() + interval '40 days' from period`,
  ];
}

function ancestryStatements({ provinces }: Scale): readonly string[] {
  const into = `insert into unit_ancestry (half_year, basis, unit_id, ancestor_id, depth, unit_kind)
    select p.half_year, 'as-was', v.unit_id`;
  const from = `v.kind from unit_version v cross join period p`;
  return [
    `${into}, v.unit_id, 0, ${from}`,
    `${into}, v.parent_id, 1, ${from} where v.parent_id is not null`,
    ...(provinces === 0
      ? []
      : [`${into}, ${ROOT_SQL}, 2, ${from} where v.kind = 'ward-committee'`]),
  ];
}

/** Six of ten add up, two are rates, one is a level, one takes its pace from earlier years. */
function indicatorStatements({ indicators }: Scale): readonly string[] {
  return [
    `insert into area (id, code, block, name, name_en, display_order)
      select ${ID_SQL(`'area-' || n`)}, 'LV' || n, case when n < 4 then 'A' else 'B' end, 'Lĩnh vực ' || n, 'Area ' || n, n
      from generate_series(0, 7) n`,
    `insert into indicator (id) select ${indicatorSql('n')} from generate_series(0, ${indicators - 1}) n`,
    `insert into indicator_version (indicator_id, valid_from, code, name, name_en, definition, purpose, area_id,
        unit_of_measure, unit_of_measure_en, class, roll_up, pace_kind, counts_whole_units, reporter_unit_kind,
        assigned_by, entered_by, display_order, source)
      select ${indicatorSql('n')}, '1000-01-01', 'CT' || lpad(n::text, 3, '0'),
        'Chỉ tiêu số ' || n || ' về công tác tuyên giáo, xây dựng Đảng', 'Indicator ' || n || ' of party building',
        'Cách tính chỉ tiêu số ' || n, 'Theo dõi', ${ID_SQL(`'area-' || (n % 8)`)},
        case when n % 10 in (6, 7) then '%' else 'lượt' end, case when n % 10 in (6, 7) then '%' else 'times' end,
        case when n % 10 in (6, 7) then 'RATIO_HIGH' when n % 10 = 8 then 'SNAP_HIGH' else 'CUM_HIGH' end,
        case when n % 10 in (6, 7) then 'SUM_RATIO' when n % 10 = 8 then 'SNAPSHOT_SUM' else 'SUM' end,
        case when n % 10 = 9 then null else 'linear' end, n % 10 not in (6, 7), 'ward-committee',
        'Ban Tuyên giáo', 'Đảng ủy phường', n, 'illustrative'
      from generate_series(0, ${indicators - 1}) n`,
  ];
}

const token = (expression: string): string => `sha256(convert_to(${expression}, 'UTF8'))`;

/** A leader who sees everything, and one person per unit who writes and sends. */
function peopleStatements({ units }: Scale): readonly string[] {
  const until = `now() + interval '12 hours'`;
  return [
    `insert into account (id, username, display_name, office, password_hash)
      select ${LEADER_SQL}, 'lanhdao', 'Thường trực', 'Lãnh đạo', 'none'
      union all select ${accountSql('n')}, 'nhap-' || n, 'Cán bộ nhập liệu ' || n, 'Cán bộ', 'none'
        from generate_series(0, ${units - 1}) n`,
    `insert into role_grant (account_id, role, unit_id, valid_from)
      select ${LEADER_SQL}, 'standing-committee', ${ROOT_SQL}, '2000-01-01'::date
      union all select ${accountSql('n')}, r, ${unitSql('n')}, '2000-01-01'
        from generate_series(0, ${units - 1}) n, unnest(array['clerk', 'unit-approver']) r`,
    `insert into session (token_hash, account_id, expires_at)
      select ${token(`'${LEADER_TOKEN}'`)}, ${LEADER_SQL}, ${until}
      union all select ${token(`'clerk-token-' || n`)}, ${accountSql('n')}, ${until}
        from generate_series(0, ${units - 1}) n`,
  ];
}
