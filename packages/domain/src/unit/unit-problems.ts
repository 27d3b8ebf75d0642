import { type IsoDate, addDays, compareDays, laterDay } from '../period/iso-date.ts';
import type { UnitId } from '../shared/ids.ts';
import { isInForce, parentOf } from './unit-tree.ts';
import type { UnitVersion, Validity } from './unit.ts';

/**
 * What can be wrong with a set of versions.
 *
 * - `reversed`: ends before it starts
 * - `overlap`: a unit has two versions on one day
 * - `code-taken`: another unit bears the same official or own code on that day
 * - `parent-missing`: the unit above is not in force on that day
 * - `cycle`: stands below itself
 * - `related-and-child`: named both a child and a related unit
 * - `vertical-child`: a vertical agency placed below a unit instead of beside it
 */
export const UNIT_PROBLEMS = [
  'reversed',
  'overlap',
  'code-taken',
  'parent-missing',
  'cycle',
  'related-and-child',
  'vertical-child',
] as const;
export type UnitProblemCode = (typeof UNIT_PROBLEMS)[number];

/** One fault, the unit that has it and the first day it shows. */
export interface UnitProblem {
  readonly unitId: UnitId;
  readonly day: IsoDate;
  readonly problem: UnitProblemCode;
}

/** The units in force from `day` until something changes. */
interface Snapshot {
  readonly day: IsoDate;
  readonly units: ReadonlyMap<UnitId, UnitVersion>;
}

/** Every fault of a set of versions, each kind once a version; empty when a tree stands on every day. */
export function problemsOf(versions: readonly UnitVersion[]): readonly UnitProblem[] {
  const snapshots = snapshotsOf(versions);
  return versions.flatMap((version, index) => {
    const { unitId, validity } = version;
    const at = (day: IsoDate | null, problem: UnitProblemCode): readonly UnitProblem[] =>
      day === null ? [] : [{ unitId, day, problem }];

    if (validity.to !== null && validity.to < validity.from) return at(validity.from, 'reversed');
    const earlier = versions.slice(0, index);
    const during = snapshots.filter(({ day }) => isInForce(validity, day));
    return [
      ...at(firstClash(version, earlier, isSameUnit), 'overlap'),
      ...at(firstClash(version, earlier, isSameCode), 'code-taken'),
      ...at(during.find(({ units }) => lacksParent(version, units))?.day ?? null, 'parent-missing'),
      ...at(during.find(({ units }) => isBelowItself(version, units))?.day ?? null, 'cycle'),
      ...at(isRelatedChild(version) ? validity.from : null, 'related-and-child'),
      ...at(isVerticalChild(version) ? validity.from : null, 'vertical-child'),
    ];
  });
}

const isSameUnit = (a: UnitVersion, b: UnitVersion) => a.unitId === b.unitId;

const isSameCode = (a: UnitVersion, b: UnitVersion) =>
  a.unitId !== b.unitId &&
  ((a.officialCode !== null && a.officialCode === b.officialCode) ||
    (a.ownCode !== null && a.ownCode === b.ownCode));

const isRelatedChild = (version: UnitVersion) =>
  version.relatedToId !== null && version.parentId !== null;

const isVerticalChild = (version: UnitVersion) =>
  version.kind === 'vertical-agency' && parentOf(version) !== null;

function lacksParent(version: UnitVersion, units: Snapshot['units']): boolean {
  const parent = version.relatedToId ?? version.parentId;
  return parent !== null && !units.has(parent);
}

function isBelowItself(version: UnitVersion, units: Snapshot['units']): boolean {
  const seen = new Set<UnitId>();
  let at = parentOf(version);
  while (at !== null && !seen.has(at)) {
    if (at === version.unitId) return true;
    seen.add(at);
    const above = units.get(at);
    at = above ? parentOf(above) : null;
  }
  return false;
}

function firstClash(
  version: UnitVersion,
  others: readonly UnitVersion[],
  clashes: (a: UnitVersion, b: UnitVersion) => boolean,
): IsoDate | null {
  const days = others.flatMap((other) =>
    clashes(version, other) ? firstSharedDay(version.validity, other.validity) : [],
  );
  return days.toSorted(compareDays)[0] ?? null;
}

function firstSharedDay(a: Validity, b: Validity): readonly IsoDate[] {
  const day = laterDay(a.from, b.from);
  return isInForce(a, day) && isInForce(b, day) ? [day] : [];
}

/** One for every day on which some version starts or has just ended: between them nothing changes. */
function snapshotsOf(versions: readonly UnitVersion[]): readonly Snapshot[] {
  const days = versions.flatMap(({ validity: { from, to } }) =>
    to === null ? [from] : [from, addDays(to, 1)],
  );
  return [...new Set(days)].toSorted(compareDays).map((day) => ({
    day,
    units: new Map(
      versions
        .filter((version) => isInForce(version.validity, day))
        .map((version) => [version.unitId, version]),
    ),
  }));
}
