import type { IsoDate } from '../period/iso-date.ts';
import type { UnitId } from '../shared/ids.ts';

/** What a unit is. `vertical-agency` (công an, thuế, quân sự) is related to the parent, never its child. */
export const UNIT_KINDS = [
  'committee',
  'ward-committee',
  'ward-authority',
  'party-board',
  'department',
  'authority',
  'mass-organisation',
  'public-unit',
  'vertical-agency',
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** Days on which a version of a unit is in force; `to` is the last day, null while it lasts. */
export interface Validity {
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

/**
 * A unit as it was called and placed during `validity`.
 *
 * `officialCode` is the statistics office's code, which is re-issued to other units; units without
 * one carry `ownCode`. Neither is a key.
 */
export interface UnitVersion {
  readonly unitId: UnitId;
  readonly validity: Validity;
  readonly kind: UnitKind;
  readonly name: string;
  readonly shortName: string;
  readonly officialCode: string | null;
  readonly ownCode: string | null;
  readonly parentId: UnitId | null;
  readonly relatedToId: UnitId | null;
  readonly displayOrder: number;
}
