import type { Reading } from '../figure/figure.ts';
import type { UnitId } from '../shared/ids.ts';
import type { Tally } from './tally.ts';

/** How many of the units that should report stand behind a total (*12/14 đơn vị*). */
export interface Coverage {
  /** Units asked to report, those to which the indicator does not apply included. */
  readonly expected: number;
  readonly reported: number;
  readonly notApplicable: number;
  /** Units asked and silent. Never extrapolated. */
  readonly missing: number;
  readonly complete: boolean;
}

/**
 * Coverage of a tally. Complete when every unit asked has answered, *không áp dụng* included.
 *
 * @throws RangeError when more units answered than were asked
 */
export function coverage(
  tally: Pick<Tally, 'notApplicable' | 'reported'>,
  expectedUnits: number,
): Coverage {
  const { reported, notApplicable } = tally;
  const missing = expectedUnits - reported - notApplicable;
  if (missing < 0) throw new RangeError(`${-missing} units more than the ${expectedUnits} asked`);
  return { expected: expectedUnits, reported, notApplicable, missing, complete: missing === 0 };
}

/** The units asked that left the cell blank, in the order in which they were asked. */
export function missingUnits(
  asked: readonly UnitId[],
  readings: ReadonlyMap<UnitId, Reading>,
): readonly UnitId[] {
  return asked.filter((unit) => (readings.get(unit)?.state ?? 'not-reported') === 'not-reported');
}
