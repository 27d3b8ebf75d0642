import type { Phrases } from '../vi/bundle.ts';
import { core } from './core.ts';
import { entry } from './entry.ts';
import { meetings } from './meetings.ts';
import { outbox } from './outbox.ts';
import { overview } from './overview.ts';
import { paste } from './paste.ts';
import { results } from './results.ts';
import { system } from './system.ts';
import { tasks } from './tasks.ts';
import { units } from './units.ts';
import { unitPage } from './unit-page.ts';

/** Everything said in English. */
export const bundle = {
  ...core,
  entry,
  meetings,
  outbox,
  overview,
  paste,
  results,
  system,
  tasks,
  units,
  unitPage,
} satisfies Phrases;
