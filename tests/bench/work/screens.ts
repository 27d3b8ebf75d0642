import { createHash } from 'node:crypto';

import type { Bench, Target } from '../bench.ts';
import type { MadeDatabase } from '../generator/make-database.ts';
import { LEADER_TOKEN } from '../generator/names.ts';
import { HttpConnection, headerOf, requestText } from '../load/http-connection.ts';
import type { ReadWork } from '../load/scenario.ts';

/** A UUID made of a name, as the generator makes it in SQL. */
export function idOf(name: string): string {
  const hex = createHash('md5').update(name).digest('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

const read = (path: string, token: string | null, headers: Record<string, string>): ReadWork => ({
  kind: 'read',
  token,
  path,
  headers,
  expect: 'if-none-match' in headers ? 304 : 200,
});

export const overviewPath = ({ sent }: MadeDatabase): string => `/api/v1/overview/${sent}`;
export const unitPath = ({ sent }: MadeDatabase): string =>
  `/api/v1/overview/${sent}/units/${idOf('unit-3')}`;

/** A screen as the leader asks for it: with no coding accepted nothing is kept, so it is built each time. */
export const ours = (port: number, path: string, headers: Record<string, string> = {}): Target => ({
  port,
  work: read(path, LEADER_TOKEN, headers),
});

export const theirs = (
  port: number,
  path: string,
  headers: Record<string, string> = {},
): Target => ({ port, work: read(path, null, headers) });

export const portOf = ({ url }: { readonly url: string }): number => Number(new URL(url).port);

/** What the bare server is told about who asks. */
const LIMIT_ENV = { BENCH_LEADER: idOf('leader'), BENCH_ROOT: idOf('root') };

/** The product and the bare server on one database. */
export async function bothOn(bench: Bench, database: MadeDatabase) {
  const product = await bench.product({ databaseUrl: database.url, env: { DEMO: '0' } });
  const limit = await bench.limit(database.url, LIMIT_ENV);
  return { product, port: portOf(product), limit };
}

/** The version of an answer; asked once, before a measurement. */
export async function etagOf({ port, work }: Target): Promise<string> {
  if (work.kind !== 'read') throw new Error('only a read has a version');
  const connection = await HttpConnection.open(port);
  const cookie: Record<string, string> =
    work.token === null ? {} : { cookie: `tiendo_session=${work.token}` };
  const answer = await connection.send(
    requestText('GET', work.path, { ...work.headers, ...cookie }),
  );
  connection.close();
  if (answer.status !== 200) {
    throw new Error(`${work.path}: ${answer.status} ${answer.body.toString().slice(0, 300)}`);
  }
  return headerOf(answer, 'etag');
}
