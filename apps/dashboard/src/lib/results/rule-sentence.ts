import type { ResultPhrases } from '../../i18n/vi/results.ts';
import type { AssessedCell, IndicatorOfResults } from './assessed-cell.ts';
import type { Writing } from './figure-text.ts';
import type { ShownPeriod } from './plan-year.ts';
import type { RuleFacts } from '../../i18n/rule-facts.ts';
import { ruleFacts } from './rule-facts.ts';

/** One sentence that says why a result has its status, with this very assessment's numbers. */
export function ruleSentence(
  indicator: IndicatorOfResults,
  cell: AssessedCell,
  period: ShownPeriod,
  writing: Writing,
): string {
  const facts = ruleFacts(indicator, cell, period, writing);
  const { reasons, covered } = writing.phrases;
  const parts = [
    reasons[cell.reason](facts),
    basisOf(cell, facts, writing.phrases),
    facts.covered && covered(facts.covered.answered, facts.covered.expected),
  ].filter((part) => part !== null);
  return `${parts.join('; ')}.`;
}

/** Which pace it was measured by; nothing where the year target itself was the measure. */
function basisOf(cell: AssessedCell, facts: RuleFacts, phrases: ResultPhrases): string | null {
  const paced = ['gap', 'schedule', 'ratio-gap', 'rate-schedule', 'growth-gap'].includes(
    cell.reason,
  );
  if (!paced || facts.basis === null || facts.half === 2) return null;
  const basis = phrases.basis[facts.basis](facts.assigner);
  return basis.charAt(0).toLowerCase() + basis.slice(1);
}
