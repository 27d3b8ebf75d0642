/**
 * Names without the beginning that most of them share: under the heading *Cán bộ nhập liệu*,
 * *Cán bộ nhập liệu P. Trúc Bạch* is *P. Trúc Bạch*. A name that begins otherwise stays whole.
 */
export function shortNames(names: readonly string[]): string[] {
  const shared = sharedBeginning(names);
  return names.map((name) => (name.startsWith(shared) ? name.slice(shared.length) : name));
}

/** The longest run of leading words that more than half of several names have, the last word kept. */
function sharedBeginning(names: readonly string[]): string {
  const beginnings = names.flatMap((name) =>
    name
      .split(' ')
      .slice(0, -1)
      .map((_, index, words) => `${words.slice(0, index + 1).join(' ')} `)
      // "P." belongs to the name of the ward.
      .filter((beginning) => !beginning.endsWith('. ')),
  );
  const common = beginnings.filter(
    (one) =>
      names.length > 1 && names.filter((name) => name.startsWith(one)).length > names.length / 2,
  );
  return common.toSorted((one, other) => other.length - one.length)[0] ?? '';
}
