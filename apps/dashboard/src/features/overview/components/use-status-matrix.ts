import type { OverviewDto } from '@tiendo/contract/overview';
import type { Tone } from '@tiendo/ui/status-badge/tone.ts';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { endsYear } from '../../../lib/half-year.ts';
import { isOnCovered } from '../../../lib/results/assessed-cell.ts';
import { usePublicView } from '../../../lib/results/use-public-view.ts';
import { countedIndicators } from '../model/counted-indicators.ts';
import type { OverviewSearch } from '../model/overview-search.ts';
import { statusMatrix } from '../model/status-matrix.ts';

const BAD = new Set<Tone>(['caution', 'warning', 'danger']);
const SILENT = new Set<Tone>(['missing', 'muted']);

/** The matrix in the current language, and what it found; `leaves` for what is taken off the screen. */
export function useStatusMatrix(overview: OverviewDto, search: OverviewSearch, leaves = false) {
  const { overview: phrases, results, words } = usePhrases();
  const format = useFormat();
  const isPublic = usePublicView() || leaves;
  const indicators = countedIndicators(overview, search.block);
  const matrix = statusMatrix({
    overview,
    indicators,
    order: search.order ?? 'official',
    isPublic,
    writing: { format, phrases: results },
    statuses: words.resultStatuses,
    words: {
      whole: phrases.whole,
      notSent: phrases.absences['not-sent'],
      notAsked: phrases.notAsked,
      block: (block) => phrases.blocks[block],
    },
  });
  const judged = matrix.rows
    .slice(1)
    .flatMap((row) => row.cells)
    .filter(({ tone }) => !SILENT.has(tone));
  const bad = judged.filter(({ tone }) => BAD.has(tone)).length;
  const say = endsYear(overview.halfYear) ? phrases.matrixFindingYearEnd : phrases.matrixFinding;
  const totals = indicators.flatMap(({ id }) => overview.totals[id] ?? []);
  return {
    matrix,
    indicators,
    finding: say(bad, judged.length),
    /** The row of the whole stands on the units that reported. */
    standsOnCovered: totals.some((total) => isOnCovered(total)),
  };
}

/** What each tone stands for in this matrix; in public the quiet one covers reference paces too. */
export function useToneWords(
  overview: OverviewDto,
  leaves = false,
): Readonly<Record<Tone, string>> {
  const { results, words } = usePhrases();
  const isPublic = usePublicView() || leaves;
  const of = words.resultStatuses;
  const ends = endsYear(overview.halfYear);
  return {
    'positive-strong': ends ? of.exceeded : of['completed-early'],
    positive: ends ? of.met : of.ahead,
    'neutral-good': of['on-pace'],
    'neutral-late': results.shownOnly['done-late'],
    caution: of.watch,
    warning: of['at-risk'],
    danger: ends ? of['not-met'] : of.alarm,
    missing: of['no-data'],
    muted:
      isPublic && !ends
        ? `${of['not-assessed']}; ${results.shownOnly.reference}`
        : of['not-assessed'],
  };
}
