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

/**
 * Everything said in Vietnamese, the source. A feature adds its phrases here, in `en`, and to the
 * sections of `load-phrases.ts`; only tests load all of it at once.
 */
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
};

/** What every language has to say; a missing phrase does not compile. */
export type Phrases = typeof bundle;
