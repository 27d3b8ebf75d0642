import { randomUUID } from 'node:crypto';

import { unitIdOf } from '../../src/demo/units.ts';
import type { TestApi } from './test-api.ts';

const WARD = '00001';

/** The person of the demo's draft ward, who writes the same figure anew each time, and adds a file. */
export async function demoClerk(api: TestApi) {
  const { id } = await api.database.db
    .selectFrom('account')
    .where('username', '=', `nhap-${WARD}`)
    .select('id')
    .executeTakeFirstOrThrow();
  const ask = await api.as(id);
  const url = `/api/v1/figures/2017-H1/code:${WARD}/TG12`;
  /** Writes a figure, from 100 on, over whatever there is. Returns the status. */
  const write = async (value: number): Promise<number> => {
    const { etag } = (await ask({ method: 'GET', url })).headers;
    const headers = { 'if-match': String(etag), 'idempotency-key': randomUUID() };
    const payload = { state: 'reported', value: String(value) };
    return (await ask({ method: 'PUT', url, payload, headers })).statusCode;
  };
  return {
    write,
    /** Writes one figure after the other, each larger by one, until told to end. Returns those acknowledged. */
    writeUntil: async (end: AbortSignal, first: number): Promise<readonly number[]> => {
      const written: number[] = [];
      for (let value = first; !end.aborted; value += 1) {
        if ((await write(value)) === 200) written.push(value);
      }
      return written;
    },
    value: async (): Promise<string> => (await ask({ method: 'GET', url })).json().value,
    addFile: async (name: string, payload: Buffer) => {
      const place = `period=2017-H1&unit=${unitIdOf(WARD)}`;
      return ask({
        method: 'POST',
        url: `/api/v1/evidence?${place}&name=${name}`,
        payload,
        headers: { 'content-type': 'application/octet-stream' },
      });
    },
    content: (file: string) => ask({ method: 'GET', url: `/api/v1/evidence/${file}/content` }),
  };
}
