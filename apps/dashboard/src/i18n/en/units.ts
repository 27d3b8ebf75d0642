import type { UnitsPhrases } from '../vi/units.ts';

export const units = {
  title: 'Units',
  lead: (period) => `Each unit’s results, ${period}, in the official order.`,
  emptyTitle: 'No units yet',
  emptyText: 'There is no reporting unit within your scope.',
} satisfies UnitsPhrases;
