import { usePhrases } from '../../../i18n/phrases.tsx';
import { errorPhrase } from '../../../lib/error-phrase.ts';
import type { EntryGridRow } from '../model/grid-rows.ts';
import { isHeldBack } from './sync-text.ts';
import { useProblemText } from './use-problem-text.ts';

/** Why what was typed in a row is not recorded, said in the row once its writer has left it; null where nothing is wrong. */
export function useHeldBackText({ cell, checked, placed }: EntryGridRow): string | null {
  const phrases = usePhrases();
  const problemText = useProblemText();
  const { sync } = cell;
  if (sync.kind === 'refused') return errorPhrase(sync.error, phrases);
  const [problem] = checked.problems;
  return problem !== undefined && isHeldBack(sync, checked)
    ? problemText(problem, placed.row)
    : null;
}
