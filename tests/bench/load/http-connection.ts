import { type Socket, connect } from 'node:net';

/** An answer as far as a measurement needs it. */
export interface Answer {
  readonly status: number;
  readonly head: string;
  readonly body: Buffer;
}

const HEAD_END = Buffer.from('\r\n\r\n');

/**
 * One kept-alive HTTP/1.1 connection that sends one request at a time and reads bodies of a known
 * length. It does so little that the server, not the client, is what is measured.
 */
export class HttpConnection {
  readonly #socket: Socket;
  #chunks: Buffer[] = [];
  #size = 0;
  #wanted = 0;
  #resolve: ((answer: Answer) => void) | null = null;
  #reject: ((error: Error) => void) | null = null;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.setNoDelay(true);
    socket.on('data', (chunk: Buffer) => this.#take(chunk));
    socket.on('error', (error) => this.#reject?.(error));
    socket.on('close', () => this.#reject?.(new Error('the server closed the connection')));
  }

  static open(port: number): Promise<HttpConnection> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('error', reject);
      socket.once('connect', () => resolve(new HttpConnection(socket)));
    });
  }

  send(request: Buffer | string): Promise<Answer> {
    return new Promise((resolve, reject) => {
      [this.#resolve, this.#reject] = [resolve, reject];
      this.#socket.write(request);
    });
  }

  close(): void {
    this.#resolve = this.#reject = null;
    this.#socket.destroy();
  }

  #take(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    if (this.#size < this.#wanted) return;
    const all = this.#chunks.length === 1 ? chunk : Buffer.concat(this.#chunks);
    this.#chunks = [all];
    const end = all.indexOf(HEAD_END);
    if (end < 0) return;
    const head = all.toString('latin1', 0, end);
    this.#wanted = end + HEAD_END.length + bodyLength(head);
    if (this.#size < this.#wanted) return;
    const body = all.subarray(end + HEAD_END.length, this.#wanted);
    this.#chunks = [];
    this.#size = this.#wanted = 0;
    this.#resolve?.({ status: Number(head.slice(9, 12)), head, body });
  }
}

function bodyLength(head: string): number {
  const known = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (known !== undefined) return Number(known);
  if (/\r\ntransfer-encoding/i.test(head)) throw new Error('a body of unknown length');
  return 0;
}

/** The value of a header of an answer; empty when there is none. */
export const headerOf = ({ head }: Pick<Answer, 'head'>, name: string): string =>
  new RegExp(`\\r\\n${name}: *([^\\r]*)`, 'i').exec(head)?.[1] ?? '';

/** A request as it goes over the wire. */
export function requestText(
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  body = '',
): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const typed = body === '' ? '' : `content-type: application/json\r\n`;
  const length = method === 'GET' ? '' : `content-length: ${Buffer.byteLength(body)}\r\n`;
  return `${method} ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\n${lines.join('')}${typed}${length}\r\n${body}`;
}
