import type { UnitVersion } from '@tiendo/domain/unit';

/** `code:00004` where the statistics office gave a code, else `own:…`. */
export function codeOf(unit: Pick<UnitVersion, 'officialCode' | 'ownCode'>): string {
  return unit.officialCode === null ? `own:${unit.ownCode ?? ''}` : `code:${unit.officialCode}`;
}
