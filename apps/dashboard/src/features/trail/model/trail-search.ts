import type { TrailKind } from '@tiendo/contract/trail';

/** Kinds of acts a unit has: those of the system concern no unit. */
export const KINDS_OF_UNITS = [
  'figure',
  'submission',
  'signed-paper',
  'narrative',
  'evidence',
  'comment',
] as const satisfies readonly TrailKind[];

/** What the address of a trail holds. */
export interface TrailSearch {
  readonly kind?: TrailKind;
}

/** Reads the address; what means nothing is dropped rather than refused. */
export function parseTrailSearch(search: Readonly<Record<string, unknown>>): TrailSearch {
  const kind = KINDS_OF_UNITS.find((one) => one === search['kind']);
  return kind === undefined ? {} : { kind };
}
