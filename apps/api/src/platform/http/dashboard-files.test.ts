import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { fastify } from 'fastify';
import { afterAll, describe, expect, test } from 'vitest';

import { DashboardFiles } from './dashboard-files.ts';

const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'tiendo-dashboard-'));
fs.mkdirSync(path.join(directory, 'assets'));
fs.writeFileSync(
  path.join(directory, 'index.html'),
  '<html lang="vi"><title>Tiến Độ</title><script data-chunks="{}">early();</script><script src="/a.js"></script>',
);
fs.writeFileSync(path.join(directory, 'assets/index-1a2b.js'), 'export {};');
fs.writeFileSync(path.join(directory, 'assets/index-1a2b.js.br'), brotliCompressSync('export {};'));

const server = fastify();
const files = new DashboardFiles(directory, false);
files.serve(server);
afterAll(async () => {
  await server.close();
  fs.rmSync(directory, { recursive: true });
});

const BROWSER = 'text/html,application/xhtml+xml,*/*;q=0.8';

describe('the dashboard is served beside the API', () => {
  test.each([
    ['/', BROWSER],
    ['/', '*/*'],
    ['/', undefined],
    ['/?x=1', '*/*'],
    ['/don-vi/2017-H1/00001', BROWSER],
    ['/tong-quan/2017-H1', '*/*'],
  ])('%s answers the page to Accept: %s', async (url, accept) => {
    const reply = await server.inject({ url, headers: accept === undefined ? {} : { accept } });
    expect([reply.statusCode, reply.headers['content-type']]).toEqual([
      200,
      'text/html; charset=utf-8',
    ]);
    expect(reply.headers['cache-control']).toBe('no-cache');
  });

  test.each([
    ['/api/v1/nothing', BROWSER],
    ['/healthz/nothing', '*/*'],
    ['/assets/none.js', '*/*'],
    ['/tong-quan/2017-H1', 'application/json'],
  ])('%s is not the page to Accept: %s', async (url, accept) => {
    const reply = await server.inject({ url, headers: { accept } });
    expect(reply.statusCode).toBe(404);
    expect(reply.json()).toMatchObject({ code: 'resource.not-found' });
  });

  test('a file named by its content is kept for ever', async () => {
    const reply = await server.inject({ url: '/assets/index-1a2b.js' });
    expect(reply.headers['cache-control']).toContain('immutable');
    const again = await server.inject({
      url: '/assets/index-1a2b.js',
      headers: { 'if-none-match': String(reply.headers['etag']) },
    });
    expect(again.statusCode).toBe(304);
  });

  test('the page of the demo says so before any script has come', async () => {
    const demo = fastify();
    new DashboardFiles(directory, true).serve(demo);
    const replies = await Promise.all([demo, server].map((one) => one.inject({ url: '/' })));
    expect(replies.map(({ body }) => body.includes('data-demo'))).toEqual([true, false]);
    await demo.close();
  });

  test('the script inside the page may run, as it is and no other', () => {
    expect(files.scriptHashes()).toEqual([
      `'sha256-${createHash('sha256').update('early();').digest('base64')}'`,
    ]);
  });

  test('a compressed twin of the build goes out in the place of its file, and has no address', async () => {
    const headers = { 'accept-encoding': 'br' };
    const reply = await server.inject({ url: '/assets/index-1a2b.js', headers });
    expect(reply.headers['content-encoding']).toBe('br');
    expect(reply.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(reply.rawPayload).toEqual(brotliCompressSync('export {};'));
    const twin = await server.inject({ url: '/assets/index-1a2b.js.br', headers });
    expect(twin.statusCode).toBe(404);
  });
});
