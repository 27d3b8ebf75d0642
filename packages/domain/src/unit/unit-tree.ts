import type { IsoDate } from '../period/iso-date.ts';
import type { UnitId } from '../shared/ids.ts';
import type { UnitKind, UnitVersion, Validity } from './unit.ts';

/** The units in force on one day and how they stand to each other. Build it with {@link treeAt}. */
export interface UnitTree {
  readonly at: IsoDate;
  /** In display order. */
  readonly units: ReadonlyMap<UnitId, UnitVersion>;
  /** Children in display order; no entry for a unit without any. */
  readonly children: ReadonlyMap<UnitId, readonly UnitVersion[]>;
}

const byVietnameseName = new Intl.Collator('vi').compare;

/** Whether a version is in force on `day`; the last day counts. */
export function isInForce(validity: Validity, day: IsoDate): boolean {
  return validity.from <= day && (validity.to === null || day <= validity.to);
}

/** The order in which people expect units to be listed: the official one, then by Vietnamese name. */
export function compareForDisplay(a: UnitVersion, b: UnitVersion): number {
  return (
    a.displayOrder - b.displayOrder ||
    byVietnameseName(a.name, b.name) ||
    (a.unitId < b.unitId ? -1 : Number(a.unitId > b.unitId))
  );
}

/**
 * The unit above, or null at the top. A related unit (công an, thuế, quân sự) hangs on nobody:
 * it works with the parent and reports elsewhere.
 */
export function parentOf(version: UnitVersion): UnitId | null {
  return version.relatedToId === null ? version.parentId : null;
}

/**
 * The tree as it stood on `day` (*theo địa giới tại thời điểm*). A unit whose parent is not in force
 * that day stands at the top.
 *
 * @throws RangeError when a unit has two versions that day, or stands below itself
 */
export function treeAt(versions: readonly UnitVersion[], day: IsoDate): UnitTree {
  const inForce = versions
    .filter((version) => isInForce(version.validity, day))
    .toSorted(compareForDisplay);
  const units = new Map(inForce.map((version) => [version.unitId, version]));
  if (units.size < inForce.length) throw new RangeError(`A unit has two versions on ${day}`);

  const children = new Map<UnitId, UnitVersion[]>();
  for (const version of inForce) {
    const parent = parentOf(version);
    if (parent !== null && units.has(parent)) {
      children.set(parent, [...(children.get(parent) ?? []), version]);
    }
  }
  const tree = { at: day, units, children };
  for (const unitId of units.keys()) ancestorsOf(tree, unitId);
  return tree;
}

/**
 * The units above, nearest first; empty at the top.
 *
 * @throws RangeError when the unit is not in force that day, or stands below itself
 */
export function ancestorsOf(tree: UnitTree, unitId: UnitId): readonly UnitVersion[] {
  const above: UnitVersion[] = [];
  for (let at = aboveOf(tree, unitId); at; at = aboveOf(tree, at.unitId)) {
    if (at.unitId === unitId || above.includes(at)) {
      throw new RangeError(`Unit ${unitId} stands below itself on ${tree.at}`);
    }
    above.push(at);
  }
  return above;
}

function aboveOf(tree: UnitTree, unitId: UnitId): UnitVersion | undefined {
  const version = tree.units.get(unitId);
  if (!version) throw new RangeError(`Unit ${unitId} is not in force on ${tree.at}`);
  const parent = parentOf(version);
  return parent === null ? undefined : tree.units.get(parent);
}

/** The units directly below, in display order. */
export function childrenOf(tree: UnitTree, unitId: UnitId): readonly UnitVersion[] {
  return tree.children.get(unitId) ?? [];
}

/** Every unit below, each followed by its own, in display order; the unit itself is not among them. */
export function descendantsOf(tree: UnitTree, unitId: UnitId): readonly UnitVersion[] {
  return childrenOf(tree, unitId).flatMap((child) => [child, ...descendantsOf(tree, child.unitId)]);
}

/** Units at the top, in display order; related units are not among them. */
export function rootsOf(tree: UnitTree): readonly UnitVersion[] {
  return [...tree.units.values()].filter(
    (version) => version.relatedToId === null && !aboveOf(tree, version.unitId),
  );
}

/** Every unit of a kind below `unitId`: who fills an indicator's row, e.g. all *đảng ủy phường*. */
export function reportersBelow(
  tree: UnitTree,
  unitId: UnitId,
  kind: UnitKind,
): readonly UnitVersion[] {
  return descendantsOf(tree, unitId).filter((version) => version.kind === kind);
}

/** Units below `unitId` that have nothing below them. */
export function leavesBelow(tree: UnitTree, unitId: UnitId): readonly UnitVersion[] {
  return descendantsOf(tree, unitId).filter((version) => !tree.children.has(version.unitId));
}

/** Units that work with `unitId` without standing below it, in display order. */
export function relatedTo(tree: UnitTree, unitId: UnitId): readonly UnitVersion[] {
  return [...tree.units.values()].filter((version) => version.relatedToId === unitId);
}
