import type { Migration } from 'kysely/migration';

import * as infrastructure from './2026-11-22T0800-infrastructure.ts';
import * as units from './2026-11-22T0900-units.ts';
import * as scope from './2026-11-22T0902-scope.ts';
import * as accounts from './2026-11-22T0905-accounts.ts';
import * as periods from './2026-11-22T0910-periods.ts';
import * as indicators from './2026-11-22T0915-indicators.ts';
import * as targets from './2026-11-22T0920-targets.ts';
import * as figures from './2026-11-22T0925-figures.ts';
import * as submissions from './2026-11-22T0930-submissions.ts';
import * as results from './2026-11-22T0935-results.ts';
import * as ancestors from './2026-11-22T0937-ancestors.ts';
import * as judging from './2026-11-22T0938-ancestor-judging.ts';
import * as meetings from './2026-11-22T0940-meetings.ts';
import * as tasks from './2026-11-22T0945-tasks.ts';
import * as trail from './2026-11-22T0950-trail.ts';
import * as scopeInline from './2026-11-22T0960-scope-inline.ts';
import * as sheetsByUnit from './2026-11-22T0965-sheets-by-unit.ts';
import * as keptTogether from './2026-11-22T0970-kept-together.ts';
import * as changeStamps from './2026-11-23T0010-change-stamps.ts';
import * as screenReads from './2026-11-23T0020-screen-reads.ts';
import * as closedHoles from './2026-11-23T0100-closed-holes.ts';
import * as indicatorShortNames from './2026-11-23T0100-indicator-short-names.ts';
import * as reasonsOfCorrections from './2026-11-23T0200-reasons-of-corrections.ts';

/** Every migration by its file name, in the order they run. Those in `frozen.ts` never change. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '2026-11-22T0800-infrastructure': infrastructure,
  '2026-11-22T0900-units': units,
  '2026-11-22T0902-scope': scope,
  '2026-11-22T0905-accounts': accounts,
  '2026-11-22T0910-periods': periods,
  '2026-11-22T0915-indicators': indicators,
  '2026-11-22T0920-targets': targets,
  '2026-11-22T0925-figures': figures,
  '2026-11-22T0930-submissions': submissions,
  '2026-11-22T0935-results': results,
  '2026-11-22T0937-ancestors': ancestors,
  '2026-11-22T0938-ancestor-judging': judging,
  '2026-11-22T0940-meetings': meetings,
  '2026-11-22T0945-tasks': tasks,
  '2026-11-22T0950-trail': trail,
  '2026-11-22T0960-scope-inline': scopeInline,
  '2026-11-22T0965-sheets-by-unit': sheetsByUnit,
  '2026-11-22T0970-kept-together': keptTogether,
  '2026-11-23T0010-change-stamps': changeStamps,
  '2026-11-23T0020-screen-reads': screenReads,
  '2026-11-23T0100-closed-holes': closedHoles,
  '2026-11-23T0100-indicator-short-names': indicatorShortNames,
  '2026-11-23T0200-reasons-of-corrections': reasonsOfCorrections,
};
