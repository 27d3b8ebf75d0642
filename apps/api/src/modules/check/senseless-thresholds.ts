import type { PutChecksBody } from '@tiendo/contract/check';
import {
  type EntryWarningCode,
  type ThresholdProblem,
  problemsOfThresholds,
} from '@tiendo/domain/figure';
import { decimalText } from '@tiendo/domain/shared';

import type { RaisedIssue } from '../../platform/errors/app-error.ts';
import type { Thresholds } from './thresholds.ts';

/**
 * What makes no sense about a setting that is to be put, at the field it was put in: for all indicators,
 * and for one whose own thresholds do not go together with what holds for it besides.
 */
export function senselessThresholds(
  { indicators }: PutChecksBody,
  thresholds: Thresholds,
): readonly RaisedIssue[] {
  const forAll = problemsOfThresholds(thresholds.forAll).map((problem) =>
    issueAt(`thresholds.${problem.rule}`, problem),
  );
  const places = Map.groupBy(indicators.entries(), ([, { indicatorId }]) => indicatorId);
  const forOne = [...places].flatMap(([id, own]) =>
    problemsOfThresholds(thresholds.of(id)).flatMap((problem) => {
      const parties = partiesTo(problem);
      // Where neither is the indicator's own, it is said of all indicators already.
      const place = own.find(([, { code }]) => parties.includes(code));
      return place ? [issueAt(`indicators.${place[0]}.value`, problem)] : [];
    }),
  );
  return [...forAll, ...forOne];
}

/** The rules whose thresholds make the problem. */
const partiesTo = ({ rule, problem }: ThresholdProblem): readonly EntryWarningCode[] =>
  problem === 'same-reaches-far' ? [rule, 'far-from-last-year'] : [rule];

const issueAt = (path: string, { problem, params }: ThresholdProblem): RaisedIssue => ({
  path,
  code: `check.${problem}`,
  params: Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, decimalText(value)]),
  ),
});
