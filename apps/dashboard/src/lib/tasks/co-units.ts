import type { TaskDto } from '@tiendo/contract/task';

import { quoted } from '../../i18n/quoted.ts';

/** How many co-operating units a line names before it only counts the rest. */
const NAMED = 3;

/** Co-operating units for one line; all fourteen wards would bury the task itself. */
export function coUnitsInLine(units: TaskDto['coUnits'], rest: (count: number) => string): string {
  const names = units.map((unit) => unit.shortName);
  if (names.length <= NAMED + 1) return quoted(names.join(', '));
  return `${quoted(names.slice(0, NAMED).join(', '))} ${rest(names.length - NAMED)}`;
}
