/** A link of the chain as somebody wrote it down elsewhere. */
export interface NotedLink {
  readonly position: string;
  /** The hash, or no less than its first eight digits; hexadecimal, lower case. */
  readonly hash: string;
}

const NOTED = /^([1-9]\d{0,17}):([0-9a-f]{8,64})$/u;

/** Reads a link as `44:cf51…`; null where it is none. Eight digits of the hash will do, and more say more. */
export function notedLink(text: string): NotedLink | null {
  const [, position, hash] = NOTED.exec(text.trim().toLowerCase().replace(/…$/u, '')) ?? [];
  return position === undefined || hash === undefined ? null : { position, hash };
}
