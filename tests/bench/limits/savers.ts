import type { MadeDatabase } from '../generator/make-database.ts';
import { clerkToken } from '../generator/names.ts';
import type { Lane, SaveWork } from '../load/scenario.ts';
import { idOf } from '../work/screens.ts';

const CELLS = 10;

/** Clerks of different units, each with some cells of the open half-year. */
export function savers(port: number, database: MadeDatabase, count: number): readonly Lane[] {
  return Array.from({ length: count }, (_, unit) => ({ port, work: saveWork(database, unit) }));
}

function saveWork({ empty }: MadeDatabase, unit: number): SaveWork {
  const cells = Array.from({ length: CELLS }, (_, cell) => ({
    path: `/api/v1/figures/${empty}/${idOf(`unit-${unit}`)}/${idOf(`indicator-${cellNumber(cell)}`)}`,
    body: JSON.stringify({ state: 'reported', value: String(2_000 + unit + cell) }),
  }));
  return { kind: 'save', token: clerkToken(unit), cells };
}

/** Of ten indicators, six add up: the ones a plain number is written in. */
const cellNumber = (cell: number): number => Math.floor(cell / 6) * 10 + (cell % 6);
