import { parseArgs } from 'node:util';

import { StartRefusedError } from '../../platform/config/start-refused.ts';

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

/**
 * The links that somebody names on the command line, each as `--at 44:cf51…`.
 *
 * @throws StartRefusedError for what is no link, and for anything else that stands there
 */
export function notedLinksIn(args: readonly string[]): readonly NotedLink[] {
  const { tokens } = parseArgs({
    args: [...args],
    options: { at: { type: 'string' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  return tokens.flatMap((token) => {
    if (token.kind === 'option-terminator') return [];
    if (token.kind === 'positional') throw unknown(token.value);
    if (token.name !== 'at') throw unknown(token.rawName);
    const link = notedLink(token.value ?? '');
    if (link === null) throw noLink(token.value ?? '');
    return [link];
  });
}

const unknown = (text: string) =>
  new StartRefusedError({
    vi: `audit:verify không hiểu “${text}”; chỉ nhận --at, ví dụ npm run audit:verify -- --at 44:cf51a2b3`,
    en: `audit:verify does not know “${text}”; it takes --at alone, such as npm run audit:verify -- --at 44:cf51a2b3`,
  });

const noLink = (text: string) =>
  new StartRefusedError({
    vi: `--at cần vị trí và ít nhất tám ký tự đầu của mã băm, ví dụ 44:cf51a2b3; nhận được: ${text}`,
    en: `--at takes a position and at least the first eight digits of its hash, such as 44:cf51a2b3; got: ${text}`,
  });
