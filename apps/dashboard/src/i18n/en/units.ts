import type { UnitsPhrases } from '../vi/units.ts';

export const units = {
  title: 'Units',
  lead: (period) => `Each unit’s report and results, ${period}, in the official order.`,
  sent: (at) => `sent ${at}`,
  notSent: 'Nothing is judged until the report is sent.',
  emptyTitle: 'No units yet',
  emptyText: 'There is no reporting unit within your scope.',
} satisfies UnitsPhrases;
