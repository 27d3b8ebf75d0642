// The limit the product is held against: Fastify and pg, nothing else. It opens the same transaction under
// the same role for the same person, and reads the same packed rows.
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

import fastify from 'fastify';
import { Pool, type PoolClient, type QueryConfig, types } from 'pg';

const LEADER = process.env['BENCH_LEADER'] ?? '';
const ROOT = process.env['BENCH_ROOT'] ?? '';
const CONNECTIONS = 16;

const pool = new Pool({
  connectionString: process.env['DATABASE_URL'] ?? '',
  max: CONNECTIONS,
  options: '-c timezone=UTC -c jit=off',
  types: {
    getTypeParser: (oid, format) =>
      oid === types.builtins.JSON ? (text: string) => text : types.getTypeParser(oid, format),
  },
});

const BEGIN = `begin read only; select set_config('role', 'tiendo_app', true), set_config('tiendo.account', '${LEADER}', true),
  set_config('tiendo.own_units', '{}', true), set_config('tiendo.overseen_units', '{${ROOT}}', true)`;

async function inTransaction<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query(BEGIN);
    const result = await work(client);
    await client.query('commit');
    return result;
  } finally {
    client.release();
  }
}

const SHEETS: QueryConfig = {
  name: 'sheets',
  text: `select s.unit_id as id, s.cells as json, 1 as part
    from unit_ancestry a
    join result_sheet s on s.half_year = a.half_year and s.basis = a.basis and s.unit_id = a.unit_id
    where a.half_year = $1 and a.basis = 'as-was' and a.ancestor_id = $2::uuid and a.depth = 1
    union all
    select r.indicator_id, r.assessment, 2 from result r
    where r.half_year = $1 and r.basis = 'as-was' and r.unit_id = $2::uuid`,
};
const CHILD_TOTALS: QueryConfig = {
  name: 'child-totals',
  text: `select r.unit_id as id, r.indicator_id, r.assessment as json
    from unit_ancestry a
    join result r on r.half_year = a.half_year and r.basis = a.basis and r.unit_id = a.unit_id
    where a.half_year = $1 and a.basis = 'as-was' and a.ancestor_id = $2::uuid and a.depth <= 1`,
};
const ONE_UNIT: QueryConfig = {
  name: 'one-unit',
  text: `select s.half_year as id, s.cells as json from result_sheet s
    where s.half_year = any ($1::text[]) and s.basis = 'as-was' and s.unit_id = $2::uuid`,
};
const STAMP: QueryConfig = {
  name: 'stamp',
  text: `select sum(s.submitted) as stamp from unit_ancestry a
    join revision_stamp s on s.half_year = a.half_year and s.unit_id = a.unit_id
    where a.half_year = $1 and a.basis = 'as-was' and a.ancestor_id = $2::uuid and a.depth <= 1`,
};

interface Packed {
  readonly id: string;
  readonly json: string;
  readonly part?: number;
  readonly indicator_id?: string;
}

async function rows(query: QueryConfig, values: readonly unknown[]): Promise<readonly Packed[]> {
  const result = await inTransaction((client) =>
    client.query<Packed>({ ...query, values: [...values] }),
  );
  return result.rows;
}

const joined = (packed: readonly Packed[]): string =>
  packed.map(({ id, json }) => `"${id}":${json}`).join();

async function overview(halfYear: string): Promise<string> {
  const packed = await rows(SHEETS, [halfYear, ROOT]);
  const of = (part: number) => joined(packed.filter((row) => row.part === part));
  return `{"cells":{${of(1)}},"totals":{${of(2)}}}`;
}

async function provinces(halfYear: string): Promise<string> {
  const byUnit = Map.groupBy(await rows(CHILD_TOTALS, [halfYear, ROOT]), (row) => row.id);
  const units = [...byUnit].map(
    ([unit, cells]) =>
      `"${unit}":{${cells.map((cell) => `"${cell.indicator_id ?? ''}":${cell.json}`).join()}}`,
  );
  return `{"cells":{${units.join()}}}`;
}

const compress = promisify(brotliCompress);
const kept = new Map<string, Buffer>();

async function stampedBody(halfYear: string, etag: string): Promise<Buffer> {
  const known = kept.get(halfYear + etag);
  if (known) return known;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 4 };
  const body = await compress(await overview(halfYear), { params });
  kept.set(halfYear + etag, body);
  return body;
}

const server = fastify();
const JSON_TYPE = 'application/json; charset=utf-8';
interface Where {
  readonly Params: { readonly halfYear: string; readonly unit: string };
}

server.get<Where>('/overview/:halfYear', async ({ params }, reply) =>
  reply.type(JSON_TYPE).send(await overview(params.halfYear)),
);
server.get<Where>('/provinces/:halfYear', async ({ params }, reply) =>
  reply.type(JSON_TYPE).send(await provinces(params.halfYear)),
);
server.get<Where & { Querystring: { halfYears: string } }>(
  '/unit/:halfYear/:unit',
  async ({ params, query }, reply) => {
    const packed = await rows(ONE_UNIT, [query.halfYears.split(','), params.unit]);
    return reply.type(JSON_TYPE).send(`{"sheets":{${joined(packed)}}}`);
  },
);
server.get<Where>('/stamped/:halfYear', async ({ params, headers }, reply) => {
  const { rows: found } = await inTransaction((client) =>
    client.query<{ stamp: string }>({ ...STAMP, values: [params.halfYear, ROOT] }),
  );
  const etag = `"${found[0]?.stamp ?? '0'}"`;
  void reply.header('etag', etag);
  if (headers['if-none-match'] === etag) return reply.status(304).send();
  const body = await stampedBody(params.halfYear, etag);
  return reply.header('content-encoding', 'br').type(JSON_TYPE).send(body);
});

await server.listen({ port: Number(process.env['PORT']), host: '127.0.0.1' });
process.send?.('ready');
