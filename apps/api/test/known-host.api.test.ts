import { describe, expect, test } from 'vitest';

import { startTestApi, type TestApi } from './support/test-api.ts';

type Settings = Readonly<Record<string, string>>;

/** What an address answers when it is called by each name. */
async function answers(env: Settings, names: readonly string[], url = '/api/v1/session/welcome') {
  const api = await startTestApi({ env });
  const replies = [];
  for (const host of names) replies.push(await ask(api, url, { host }));
  await api.close();
  return replies;
}

const ask = (api: TestApi, url: string, headers: Settings) =>
  api.inject({ url, headers: { 'accept-language': 'en', ...headers } });

const OTHERS = [
  'evil.example',
  'evil.example:3000',
  'localhost.evil.example',
  '127.0.0.1.evil.example:3000',
  '10.0.0.5:3000',
  'evil.example:3000:127.0.0.1',
];
const OWN = ['localhost', 'LOCALHOST:3000', '127.0.0.1:3000', '127.0.0.1', '[::1]:3000', '[::1]'];

describe('a server that listens for this machine only', () => {
  test('answers to the names of this machine, on any port', async () => {
    const replies = await answers({}, OWN);
    expect(replies.map(({ statusCode }) => statusCode)).toEqual(OWN.map(() => 200));
  });

  test.each(['/api/v1/session/welcome', '/api/v1/nothing', '/readyz', '/api/docs', '/'])(
    'refuses to be called by another name: %s',
    async (url) => {
      for (const reply of await answers({}, OTHERS, url)) {
        expect(reply.headers['content-type']).toContain('application/problem+json');
        expect(reply.json()).toMatchObject({
          status: 421,
          code: 'request.host-refused',
          title: expect.stringContaining('localhost'),
        });
      }
    },
  );

  test('answers to the name of its public address, which a proxy beside it passes on', async () => {
    const env = { PUBLIC_URL: 'https://tiendo.example.vn', TRUST_PROXY: 'loopback' };
    const replies = await answers(env, [
      'tiendo.example.vn',
      'TienDo.example.vn:443',
      'evil.example',
    ]);
    expect(replies.map(({ statusCode }) => statusCode)).toEqual([200, 200, 421]);
  });

  test('does not believe a name that is only forwarded', async () => {
    const api = await startTestApi({ env: { TRUST_PROXY: '1' } });
    const headers = { host: 'evil.example', 'x-forwarded-host': 'localhost' };
    expect((await ask(api, '/readyz', headers)).statusCode).toBe(421);
    await api.close();
  });
});

test('a server that others reach answers to whatever it is called', async () => {
  const replies = await answers({ HOST: '0.0.0.0' }, ['tiendo.example.vn', '10.0.0.5:3000']);
  expect(replies.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
});
