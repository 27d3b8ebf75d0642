// The load client, in a process of its own: takes an order over IPC, answers with what it measured.
import { randomUUID } from 'node:crypto';

import { HttpConnection, headerOf, requestText } from './http-connection.ts';
import type { Lane, LaneReport, Order, ReadWork, Report, SaveWork, SendWork } from './scenario.ts';

const MOST_ERRORS = 5;
const cookie = (token: string | null): Record<string, string> =>
  token === null ? {} : { cookie: `tiendo_session=${token}` };

process.on('message', (order: Order) => {
  void run(order).then(
    (report) => process.send?.(report),
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      process.exit(1);
    },
  );
});

async function run({ lanes, seconds }: Order): Promise<Report> {
  const connections = await Promise.all(lanes.map(({ port }) => HttpConnection.open(port)));
  const start = performance.now();
  const until = start + seconds * 1_000;
  const reports = await Promise.all(
    lanes.map(async (lane, index) => runLane(lane, connections[index], until)),
  );
  for (const connection of connections) connection.close();
  return { lanes: reports, seconds: (performance.now() - start) / 1_000 };
}

interface Running {
  readonly connection: HttpConnection;
  readonly until: number;
  readonly times: number[];
  readonly errors: string[];
}

async function runLane(
  { work }: Lane,
  connection: HttpConnection | undefined,
  until: number,
): Promise<LaneReport> {
  if (!connection) throw new Error('a lane has its connection');
  const running: Running = { connection, until, times: [], errors: [] };
  if (work.kind === 'read') await read(work, running);
  else if (work.kind === 'save') await save(work, running);
  else await send(work, running);
  return { times: running.times, errors: running.errors };
}

const goesOn = ({ until, errors }: Running): boolean =>
  performance.now() < until && errors.length < MOST_ERRORS;

async function read(work: ReadWork, running: Running): Promise<void> {
  const request = Buffer.from(
    requestText('GET', work.path, { ...work.headers, ...cookie(work.token) }),
  );
  while (goesOn(running)) {
    const start = performance.now();
    const answer = await running.connection.send(request);
    running.times.push(performance.now() - start);
    if (answer.status !== work.expect) running.errors.push(failed(answer.status, answer.body));
  }
}

async function save(work: SaveWork, running: Running): Promise<void> {
  const versions = new Map<string, string>();
  for (let n = 0; goesOn(running); n += 1) {
    const cell = work.cells[n % work.cells.length];
    if (!cell) return;
    const headers = {
      ...cookie(work.token),
      'if-match': versions.get(cell.path) ?? (await versionOf(cell.path, work.token, running)),
      'idempotency-key': randomUUID(),
    };
    const start = performance.now();
    const answer = await running.connection.send(requestText('PUT', cell.path, headers, cell.body));
    running.times.push(performance.now() - start);
    if (answer.status !== 200) running.errors.push(failed(answer.status, answer.body));
    else versions.set(cell.path, headerOf(answer, 'etag'));
  }
}

async function versionOf(path: string, token: string, { connection }: Running): Promise<string> {
  const answer = await connection.send(requestText('GET', path, cookie(token)));
  return headerOf(answer, 'etag');
}

const DECLARED = '{"declaration":true}';

async function send(work: SendWork, running: Running): Promise<void> {
  const version = await versionOf(work.versionAt, work.token, running);
  const headers = { ...cookie(work.token), 'if-match': version, 'idempotency-key': randomUUID() };
  const start = performance.now();
  const answer = await running.connection.send(requestText('POST', work.path, headers, DECLARED));
  running.times.push(performance.now() - start);
  if (answer.status >= 300) running.errors.push(failed(answer.status, answer.body));
}

const failed = (status: number, body: Buffer): string =>
  `${status} ${body.toString().slice(0, 300)}`;
