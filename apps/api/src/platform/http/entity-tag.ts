/**
 * The tag of what goes out coded names the coding (`"7+br"`): two sequences of bytes never share a strong
 * tag (RFC 9110 §8.8.3). Whoever sends it back means the version, in whatever coding.
 */
export function codedTag(tag: string, coding: string): string {
  return tag.replace(/"$/u, `+${coding}"`);
}

/** A tag without quotes, and without the coding it was sent in. */
export function versionOf(tag: string): string {
  return tag.replaceAll('"', '').replace(/\+(br|gzip)$/u, '');
}

/**
 * What `If-None-Match` lists: each version with its tag as it was sent. Compared weakly, as RFC 9110
 * §13.1.2 asks.
 */
export function knownTags(header: string | undefined): ReadonlyMap<string, string> {
  const tags = (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//u, ''));
  const named = tags.filter((tag) => tag !== '');
  return new Map(named.map((tag) => [versionOf(tag), tag.replaceAll('"', '')]));
}
