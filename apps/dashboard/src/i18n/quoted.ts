// First strong isolate and its end: invisible, and Unicode's own marks around a text of its own.
const OPENS = '\u2068';
const CLOSES = '\u2069';

/**
 * Marks what somebody wrote before a phrase takes it in, so that `MixedText` can say its language.
 *
 * @example phrases.remark(quoted(text))
 */
export const quoted = (text: string): string => OPENS + text + CLOSES;

/** The same sentence where nothing can be marked: names for the ear, titles, files, pictures. */
export const unquoted = (sentence: string): string => sentence.replaceAll(/[\u2068\u2069]/gu, '');

/** A piece of a sentence and where it begins in it. */
interface QuotedPart {
  readonly at: number;
  readonly text: string;
  readonly isQuoted: boolean;
}

/** A sentence in its pieces, in order. */
export function quotedParts(sentence: string): QuotedPart[] {
  const pieces = sentence.matchAll(/\u2068([^\u2069]*)\u2069|[^\u2068]+/gu);
  return [...pieces].map(({ 0: whole, 1: inside, index: at }) => ({
    at,
    text: inside ?? whole,
    isQuoted: inside !== undefined,
  }));
}
