import net from 'node:net';

import { afterEach, expect, test } from 'vitest';

import { refuseBeforehand } from './preflight.ts';

const servers: net.Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close()));

/** Listens on a port of this machine and does with whoever comes what is given. */
async function listening(serve: (socket: net.Socket) => void): Promise<number> {
  const server = net.createServer(serve);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

const byPort = (port: number): string => `postgres://me:secret@127.0.0.1:${port}/tiendo`;

test('a port that is taken is named, with another one to choose', async () => {
  const port = await listening(() => {});
  await expect(refuseBeforehand({ PORT: String(port) })).rejects.toThrow(
    new RegExp(
      `PORT: 127\\.0\\.0\\.1:${port} đang .+\\nPORT: 127\\.0\\.0\\.1:${port} is taken`,
      'u',
    ),
  );
});

test('a database where nobody listens is named without its password', async () => {
  const refused = refuseBeforehand({ PORT: '0', DATABASE_URL: byPort(1) });
  await expect(refused).rejects.toThrow(/DATABASE_URL: 127\.0\.0\.1:1\/tiendo không trả lời/u);
  await expect(refused).rejects.not.toThrow(/secret/u);
});

test('a PostgreSQL older than 15 is refused by its version', async () => {
  const port = await listening(anOldPostgres);
  const refused = refuseBeforehand({ PORT: '0', DATABASE_URL: byPort(port) });
  await expect(refused).rejects.toThrow(/PostgreSQL 15 or later is needed, this server is 14/u);
});

/** Speaks as much of the protocol as it takes to be asked for the version and to say 14.11. */
function anOldPostgres(socket: net.Socket): void {
  socket.on('error', () => {});
  socket.once('data', () => {
    socket.write(Buffer.concat([message('R', int32(0)), READY]));
    socket.on('data', () => socket.write(Buffer.concat([...THE_VERSION, READY])));
  });
}

const int16 = (value: number): Buffer => Buffer.from([value >> 8, value & 255]);
const int32 = (value: number): Buffer =>
  Buffer.concat([int16(value >>> 16), int16(value & 65_535)]);
const message = (kind: string, body: Buffer): Buffer =>
  Buffer.concat([Buffer.from(kind), int32(body.length + 4), body]);

const READY = message('Z', Buffer.from('I'));
const VERSION = Buffer.from('140011');
const COLUMN = Buffer.concat([
  Buffer.from('server_version_num\0'),
  int32(0),
  int16(0),
  int32(25),
  int16(65_535),
  int32(0),
  int16(0),
]);
const THE_VERSION = [
  message('T', Buffer.concat([int16(1), COLUMN])),
  message('D', Buffer.concat([int16(1), int32(VERSION.length), VERSION])),
  message('C', Buffer.from('SHOW\0')),
];
