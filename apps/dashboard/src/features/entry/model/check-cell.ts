import {
  type EntryField,
  type EntryProblemCode,
  type EntryWarning,
  problemsOf,
  type Reading,
  readingAsNumber,
  warningsOf,
} from '@tiendo/domain/figure';
import { type AssessmentText, assessmentText, assessUnit, RULE_H1 } from '@tiendo/domain/result';
import { decimalText } from '@tiendo/domain/shared';

import type { Draft } from './draft.ts';
import { type DraftIssue, readDraft, type ReadDraft, type TypingHabit } from './read-draft.ts';
import type { RowSetting } from './row-setting.ts';

/** Everything that keeps a cell from being recorded, at its input. */
export type CellProblem =
  | DraftIssue
  | { readonly kind: 'rule'; readonly field: EntryField; readonly code: EntryProblemCode };

/** A cell as one types: what it says, what is wrong with it and how it would be judged. */
export interface CheckedCell {
  readonly read: ReadDraft;
  readonly problems: readonly CellProblem[];
  readonly warnings: readonly EntryWarning[];
  /** What the cell comes to as one number: for a ratio, its percent. */
  readonly amount: string | null;
  /** Provisional: what others read is judged when the report is sent. */
  readonly verdict: ProvisionalVerdict | null;
}

/** How the figure would be judged now. */
interface ProvisionalVerdict {
  readonly assessment: AssessmentText;
  /** Past years are not on this screen; where they set the pace, the status waits for the sending. */
  readonly awaitsHistory: boolean;
}

/** The readings of the rows that this one is part of, or that are part of it. */
export interface Neighbours {
  readonly whole: Reading | null;
  readonly parts: readonly Reading[];
}

/** Checks a cell with the rules that the server applies. */
export function checkCell(
  setting: RowSetting,
  draft: Draft,
  contentKind: Parameters<typeof readDraft>[1],
  { neighbours, habit }: { readonly neighbours: Neighbours; readonly habit: TypingHabit },
): CheckedCell {
  const read = readDraft(draft, contentKind, habit);
  const { reading, estimate } = read;
  if (reading === null) {
    return { read, problems: read.issues, warnings: [], amount: null, verdict: null };
  }
  const { indicator, occasion, target, lastYear } = setting;
  const problems = problemsOf({
    indicator,
    reading,
    window: { from: occasion.year.from, cutOff: occasion.cutOff },
    firstHalf: null,
    ...neighbours,
  }).map((problem) => ({ kind: 'rule' as const, ...problem }));
  const amount = readingAsNumber(indicator, reading);
  return {
    read,
    problems,
    warnings: warningsOf({ indicator, reading, target, lastYear, yearEndEstimate: estimate }),
    amount: amount && decimalText(amount),
    verdict: problems.length > 0 ? null : verdictOf(setting, reading),
  };
}

function verdictOf(setting: RowSetting, reading: Reading): ProvisionalVerdict {
  const judged = assessUnit({ ...setting, reading, rule: RULE_H1, history: [] });
  return {
    assessment: assessmentText(judged),
    awaitsHistory: judged.expectedBasis === 'linear' && setting.indicator.pace === null,
  };
}
