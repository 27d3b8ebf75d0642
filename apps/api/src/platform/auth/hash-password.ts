import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(argon2);

/** OWASP's second set: 19 MiB, two passes, one lane; about 40 ms. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const TAG_LENGTH = 32;

interface Cost {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
}

const PHC =
  /^\$argon2id\$v=19\$m=(?<m>\d{1,7}),t=(?<t>\d{1,3}),p=(?<p>\d{1,2})\$(?<salt>[A-Za-z0-9+/]{11,86})\$(?<tag>[A-Za-z0-9+/]{22,86})$/;

/** A password as it is kept: argon2id with its cost and salt, in the PHC string form. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const tag = await tagOf(password, salt, COST, TAG_LENGTH);
  const { memory, passes, parallelism } = COST;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(salt)}$${unpadded(tag)}`;
}

/** Whether a password is the kept one. Takes the same time for every wrong password. */
export async function isPassword(password: string, kept: string): Promise<boolean> {
  const parts = PHC.exec(kept)?.groups;
  if (!parts) throw new RangeError('this is not a password hash of ours');
  const expected = Buffer.from(parts['tag'] ?? '', 'base64');
  const cost = {
    memory: Number(parts['m']),
    passes: Number(parts['t']),
    parallelism: Number(parts['p']),
  };
  const salt = Buffer.from(parts['salt'] ?? '', 'base64');
  return timingSafeEqual(await tagOf(password, salt, cost, expected.length), expected);
}

/** The same password typed on two keyboards may be composed differently: NFC makes it one. */
function tagOf(password: string, nonce: Buffer, cost: Cost, tagLength: number): Promise<Buffer> {
  const message = Buffer.from(password.normalize('NFC'), 'utf8');
  return derive('argon2id', { message, nonce, ...cost, tagLength });
}

const unpadded = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '');
