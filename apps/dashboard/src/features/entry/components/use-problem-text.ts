import { usePhrases } from '../../../i18n/phrases.tsx';
import type { CellProblem } from '../model/check-cell.ts';

/** Says what is wrong with a cell. */
export function useProblemText(): (problem: CellProblem) => string {
  const phrases = usePhrases().entry.problem;
  return (problem) => {
    switch (problem.kind) {
      case 'number':
        return phrases.number[problem.code];
      case 'rule':
        return phrases.rule[problem.code];
      case 'missing':
        return phrases.missing;
      case 'day':
        return phrases.day;
      case 'ambiguous':
        return phrases.ambiguous('');
    }
  };
}
