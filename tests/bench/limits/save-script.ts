import { randomUUID } from 'node:crypto';

import type { Bench } from '../bench.ts';
import type { MadeDatabase } from '../generator/make-database.ts';
import { HttpConnection, headerOf, requestText } from '../load/http-connection.ts';
import { idOf, portOf } from '../work/screens.ts';
import { savers } from './savers.ts';
import { type Recorded, RecordingProxy } from './recording-proxy.ts';

/** Marks a key in what was recorded. */
const KEY = `bench-${randomUUID()}`;

/**
 * What the product asks of PostgreSQL to save one figure, as a script for pgbench: each client a unit
 * of its own, ten cells in turn, the version read from the database and a new key each time.
 */
export async function saveScript(bench: Bench, database: MadeDatabase): Promise<string> {
  const server = new URL(database.url);
  const socket = server.searchParams.get('host');
  const proxy = await RecordingProxy.to(socket ?? server.hostname, server.port || 5432);
  const through = new URL(database.url);
  through.host = `127.0.0.1:${proxy.port}`;
  through.searchParams.delete('host');
  const product = await bench.product({ databaseUrl: through.href, env: { DEMO: '0' } });
  const statements = await recordSave(portOf(product), database, proxy);
  await product.stop();
  proxy.close();
  const head = [
    '\\set number random(0, 5)',
    '\\set key random(1, 1000000000000)',
    `select n.unit, n.cell, n.account, 'bench-' || :client_id || '-' || :key as key, f.version
      from (select md5('unit-' || :client_id)::uuid as unit, md5('indicator-' || :number)::uuid as cell,
        md5('account-' || :client_id)::uuid as account) n
      join figure f on f.half_year = '${database.empty}' and f.unit_id = n.unit and f.indicator_id = n.cell \\gset at_`.replaceAll(
      /\s*\n\s*/g,
      ' ',
    ),
    '\\set after :at_version + 1',
  ];
  return [...head, ...statements, ''].join('\n');
}

async function recordSave(port: number, database: MadeDatabase, proxy: RecordingProxy) {
  const [lane] = savers(port, database, 1);
  if (lane?.work.kind !== 'save') throw new Error('savers save');
  const { cells, token } = lane.work;
  const cell = cells[0];
  if (!cell) throw new Error('savers have cells');
  const connection = await HttpConnection.open(port);
  const cookie = { cookie: `tiendo_session=${token}` };
  const found = await connection.send(requestText('GET', cell.path, cookie));
  let version = headerOf(found, 'etag');
  // The second save is the one that counts: by then who asks is known and the cell is written.
  let recorded: readonly Recorded[] = [];
  for (const key of [randomUUID(), KEY]) {
    proxy.take();
    const headers = { ...cookie, 'if-match': version, 'idempotency-key': key };
    const saved = await connection.send(requestText('PUT', cell.path, headers, cell.body));
    if (saved.status !== 200) throw new Error(`${saved.status} ${saved.body.toString()}`);
    recorded = proxy.take();
    version = headerOf(saved, 'etag');
  }
  connection.close();
  const after = Number(version.replaceAll('"', ''));
  return recorded.flatMap((one) => scriptLines(one, { before: after - 1, after }));
}

interface Versions {
  readonly before: number;
  readonly after: number;
}

function scriptLines({ text, values }: Recorded, versions: Versions): readonly string[] {
  const filled =
    values.length === 0
      ? withNames(text)
      : text.replaceAll(/\$(\d+)/g, (_, n: string) => valueText(values[Number(n) - 1], versions));
  const flat = filled.replaceAll(/\s*\n\s*/g, ' ').trim();
  return flat
    .split(/;\s*/)
    .filter(Boolean)
    .map((line) => `${line};`);
}

/** A bound value as pgbench writes it: ids and versions differ by client and turn, all else stays. */
function valueText(value: string | null | undefined, { before, after }: Versions): string {
  if (value === null || value === undefined) return 'null';
  if (value === String(before)) return ':at_version';
  if (value === String(after)) return ':after';
  if (value === KEY) return ':at_key';
  // A colon before a letter would be a variable to pgbench.
  const quoted = value.replaceAll("'", "''").replaceAll(/:(?=[a-z_])/gi, ":' || '");
  return quoted === value ? withNames(`'${value}'`) : withNames(`('${quoted}')`);
}

/** Ids stand for what the client drew: alone a variable, inside a text between its parts. */
function withNames(text: string): string {
  const names = [
    [idOf('unit-0'), ':at_unit'],
    [idOf('indicator-0'), ':at_cell'],
    [idOf('account-0'), ':at_account'],
  ] as const;
  const alone = names.find(([id]) => text === `'${id}'`);
  if (alone) return alone[1];
  const filled = names.reduce(
    (found, [id, variable]) => found.replaceAll(id, `' || ${variable}::text || '`),
    text,
  );
  return filled !== text && text.startsWith("'") ? `(${filled})` : filled;
}
