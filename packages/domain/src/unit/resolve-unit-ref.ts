import type { IsoDate } from '../period/iso-date.ts';
import { compareForDisplay, isInForce } from './unit-tree.ts';
import type { UnitVersion } from './unit.ts';

/** What a reference to a unit names on a day. `candidates` stand in display order, with their validity. */
export type ResolvedUnit =
  | { readonly kind: 'unit'; readonly unit: UnitVersion }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly UnitVersion[] };

/**
 * Finds the unit that `code:00004` (official code), `own:btg` (our own code) or an id named on `day`.
 *
 * Official codes are re-issued: 00025 was Ngọc Khánh until 30/06/2025 and is Giảng Võ since. So a
 * code means nothing without a day, and where two units bear it on one day nobody guesses.
 * Text of any other shape finds nothing.
 */
export function resolveUnitRef(
  versions: readonly UnitVersion[],
  ref: string,
  day: IsoDate,
): ResolvedUnit {
  const named = matcherOf(ref);
  const candidates = versions
    .filter((version) => isInForce(version.validity, day) && named(version))
    .toSorted(compareForDisplay);
  const [unit, ...others] = candidates;
  if (!unit) return { kind: 'not-found' };
  return others.length > 0 ? { kind: 'ambiguous', candidates } : { kind: 'unit', unit };
}

function matcherOf(ref: string): (version: UnitVersion) => boolean {
  if (ref.startsWith('code:')) return (version) => version.officialCode === ref.slice(5);
  if (ref.startsWith('own:')) return (version) => version.ownCode === ref.slice(4);
  return (version) => version.unitId === ref.toLowerCase();
}
