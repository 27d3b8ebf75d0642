import type { Phrases } from '../vi/bundle.ts';
import { approval } from './approval.ts';
import { checkSetting } from './check-setting.ts';
import { checks } from './checks.ts';
import { comments } from './comments.ts';
import { core } from './core.ts';
import { correction } from './correction.ts';
import { crossCheck } from './cross-check.ts';
import { entry } from './entry.ts';
import { grid } from './grid.ts';
import { evidence } from './evidence.ts';
import { figureHistory } from './figure-history.ts';
import { meetings } from './meetings.ts';
import { narrative } from './narrative.ts';
import { onBehalf } from './on-behalf.ts';
import { outbox } from './outbox.ts';
import { overview } from './overview.ts';
import { paper } from './paper.ts';
import { paste } from './paste.ts';
import { reportTabs } from './report-tabs.ts';
import { results } from './results.ts';
import { review } from './review.ts';
import { signedPaper } from './signed-paper.ts';
import { system } from './system.ts';
import { tasks } from './tasks.ts';
import { trail } from './trail.ts';
import { units } from './units.ts';
import { unitPage } from './unit-page.ts';

/** Everything said in English. */
export const bundle = {
  ...core,
  approval,
  checkSetting,
  checks,
  comments,
  correction,
  crossCheck,
  entry,
  grid,
  evidence,
  figureHistory,
  meetings,
  narrative,
  onBehalf,
  outbox,
  overview,
  paper,
  paste,
  reportTabs,
  results,
  review,
  signedPaper,
  system,
  tasks,
  trail,
  units,
  unitPage,
} satisfies Phrases;
