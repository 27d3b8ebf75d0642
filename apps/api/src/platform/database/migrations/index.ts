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
import * as movesOfReports from './2026-11-23T0300-moves-of-reports.ts';
import * as peopleWhoHelp from './2026-11-23T0310-people-who-help.ts';
import * as narratives from './2026-11-23T0600-narratives.ts';
import * as comments from './2026-11-23T0700-comments.ts';
import * as crossChecks from './2026-11-23T0705-cross-checks.ts';
import * as checks from './2026-11-23T0710-checks.ts';
import * as evidence from './2026-11-23T0720-evidence.ts';
import * as auditSeals from './2026-11-23T0725-audit-seals.ts';
import * as unitOpinions from './2026-11-23T0800-unit-opinions.ts';
import * as signedPapers from './2026-11-23T0900-signed-papers.ts';
import * as trailReading from './2026-11-23T0901-trail-reading.ts';
import * as narrativeAudiences from './2026-11-23T0910-narrative-audiences.ts';
import * as innerWords from './2026-11-23T0920-inner-words.ts';
import * as onBehalf from './2026-11-23T1000-on-behalf.ts';
import * as fileClaims from './2026-11-23T1010-file-claims.ts';
import * as extensions from './2026-11-23T1020-extensions.ts';
import * as stepReasons from './2026-11-23T1020-step-reasons.ts';
import * as trailAudiences from './2026-11-23T1040-trail-audiences.ts';
import * as validityOfGrants from './2026-11-23T1040-validity-of-grants.ts';
import * as wordsByThread from './2026-11-23T1040-words-by-thread.ts';
import * as narrativeStretches from './2026-11-23T1345-narrative-stretches.ts';
import * as reviewDeskReads from './2026-11-23T1405-review-desk-reads.ts';
import * as changedSinceAccepted from './2026-11-23T1428-changed-since-accepted.ts';
import * as acceptedOnceMore from './2026-11-23T1505-accepted-once-more.ts';
import * as ownerReadsKeys from './2026-11-23T1510-owner-reads-keys.ts';

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
  '2026-11-23T0300-moves-of-reports': movesOfReports,
  '2026-11-23T0310-people-who-help': peopleWhoHelp,
  '2026-11-23T0600-narratives': narratives,
  '2026-11-23T0700-comments': comments,
  '2026-11-23T0705-cross-checks': crossChecks,
  '2026-11-23T0710-checks': checks,
  '2026-11-23T0720-evidence': evidence,
  '2026-11-23T0725-audit-seals': auditSeals,
  '2026-11-23T0800-unit-opinions': unitOpinions,
  '2026-11-23T0900-signed-papers': signedPapers,
  '2026-11-23T0901-trail-reading': trailReading,
  '2026-11-23T0910-narrative-audiences': narrativeAudiences,
  '2026-11-23T0920-inner-words': innerWords,
  '2026-11-23T1000-on-behalf': onBehalf,
  '2026-11-23T1010-file-claims': fileClaims,
  '2026-11-23T1020-extensions': extensions,
  '2026-11-23T1020-step-reasons': stepReasons,
  '2026-11-23T1040-trail-audiences': trailAudiences,
  '2026-11-23T1040-validity-of-grants': validityOfGrants,
  '2026-11-23T1040-words-by-thread': wordsByThread,
  '2026-11-23T1345-narrative-stretches': narrativeStretches,
  '2026-11-23T1405-review-desk-reads': reviewDeskReads,
  '2026-11-23T1428-changed-since-accepted': changedSinceAccepted,
  '2026-11-23T1505-accepted-once-more': acceptedOnceMore,
  '2026-11-23T1510-owner-reads-keys': ownerReadsKeys,
};
