import { type Server, type Socket, connect, createServer } from 'node:net';

/** A statement as it went to the database, with what its placeholders stood for. */
export interface Recorded {
  readonly text: string;
  /** Text values in the order of the placeholders; empty for a statement sent as it is. */
  readonly values: readonly (string | null)[];
}

const STARTUP_CODES = new Set([196_608, 80_877_103, 80_877_104, 80_877_102]);

/**
 * Stands between the product and PostgreSQL and writes down what is asked: so the limit runs the
 * statements of the product itself, whatever they have become.
 */
export class RecordingProxy {
  readonly #server: Server;
  readonly #recorded: Recorded[] = [];

  private constructor(server: Server) {
    this.#server = server;
  }

  static async to(host: string, port: number | string): Promise<RecordingProxy> {
    const server = createServer();
    const proxy = new RecordingProxy(server);
    server.on('connection', (client) => proxy.#join(client, host, port));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  get port(): number {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('the proxy listens');
    return address.port;
  }

  /** What was recorded since the last time. */
  take(): readonly Recorded[] {
    return this.#recorded.splice(0);
  }

  close(): void {
    this.#server.close();
  }

  #join(client: Socket, host: string, port: number | string): void {
    const upstream = host.startsWith('/')
      ? connect(`${host}/.s.PGSQL.${port}`)
      : connect(Number(port), host);
    const reader = new MessageReader((recorded) => this.#recorded.push(recorded));
    client.on('data', (chunk: Buffer) => {
      reader.take(chunk);
      upstream.write(chunk);
    });
    upstream.on('data', (chunk: Buffer) => client.write(chunk));
    const end = () => {
      client.destroy();
      upstream.destroy();
    };
    for (const socket of [client, upstream]) {
      socket.on('close', end);
      socket.on('error', end);
    }
  }
}

/** Reads the messages of the frontend: Query, Parse and Bind. */
class MessageReader {
  readonly #tell: (recorded: Recorded) => void;
  readonly #texts = new Map<string, string>();
  #rest = Buffer.alloc(0);

  constructor(tell: (recorded: Recorded) => void) {
    this.#tell = tell;
  }

  take(chunk: Buffer): void {
    this.#rest = Buffer.concat([this.#rest, chunk]);
    for (;;) {
      const untyped = this.#rest.length >= 8 && STARTUP_CODES.has(this.#rest.readInt32BE(4));
      const lengthAt = untyped ? 0 : 1;
      if (this.#rest.length < lengthAt + 4) return;
      const end = lengthAt + this.#rest.readInt32BE(lengthAt);
      if (this.#rest.length < end) return;
      if (!untyped)
        this.#read(String.fromCharCode(this.#rest[0] ?? 0), this.#rest.subarray(5, end));
      this.#rest = this.#rest.subarray(end);
    }
  }

  #read(type: string, message: Buffer): void {
    const [first, afterFirst] = zeroEnded(message, 0);
    if (type === 'Q') this.#tell({ text: first, values: [] });
    if (type === 'P') this.#texts.set(first, zeroEnded(message, afterFirst)[0]);
    if (type === 'B') {
      const [statement, at] = zeroEnded(message, afterFirst);
      this.#tell({ text: this.#texts.get(statement) ?? '', values: boundValues(message, at) });
    }
  }
}

function zeroEnded(message: Buffer, from: number): readonly [text: string, next: number] {
  const end = message.indexOf(0, from);
  return [message.toString('utf8', from, Math.max(end, from)), end + 1];
}

function boundValues(message: Buffer, from: number): readonly (string | null)[] {
  let at = from;
  const formats = Array.from({ length: message.readInt16BE(at) }, (_, n) =>
    message.readInt16BE(from + 2 + n * 2),
  );
  at += 2 + formats.length * 2;
  const count = message.readInt16BE(at);
  at += 2;
  return Array.from({ length: count }, (_, n) => {
    const length = message.readInt32BE(at);
    at += 4;
    if (length < 0) return null;
    const value = message.subarray(at, at + length);
    at += length;
    const binary = (formats.length === 1 ? formats[0] : formats[n]) === 1;
    return binary ? `\\x${value.toString('hex')}` : value.toString('utf8');
  });
}
