import { afterEach, expect, test } from 'vitest';

import { ok, serve } from '../testing/server.ts';
import { markSignedOut, signedOutHere } from './kept-answers/signed-out-here.ts';
import { createQueryClient } from './query-client.ts';
import { sessionQuery } from './session-query.ts';

const NOBODY = { session: null, businessNow: '2017-06-22T10:34:00+07:00' };
const ASKED = 'GET /session/welcome';
const TOLD = 'DELETE /session';

afterEach(() => markSignedOut(null));

test('whoever left without a network is signed out at the server before it is asked who is here', async () => {
  markSignedOut('a');
  const requests = serve({
    [TOLD]: () => new Response(null, { status: 204 }),
    [ASKED]: ok(NOBODY),
  });
  const client = createQueryClient();
  client.setQueryData(['submissions'], 'read as the one who left');
  expect(await client.query(sessionQuery)).toBeNull();
  expect(requests.map(({ line }) => line)).toEqual([TOLD, ASKED]);
  expect([signedOutHere(), client.getQueryData(['submissions'])]).toEqual([null, undefined]);
});

test('while the server cannot be told it is not asked either', async () => {
  markSignedOut('a');
  const requests = serve({ [ASKED]: ok(NOBODY) });
  await expect(createQueryClient().query({ ...sessionQuery, retry: false })).rejects.toThrow(
    'network',
  );
  expect([requests.map(({ line }) => line), signedOutHere()]).toEqual([[TOLD], 'a']);
});
