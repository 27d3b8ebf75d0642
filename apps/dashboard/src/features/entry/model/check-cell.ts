import {
  type Entry,
  type EntryProblem,
  type EntryWarning,
  problemsOf,
  type Reading,
  readingAsNumber,
  warningsOf,
} from '@tiendo/domain/figure';
import { type AssessmentText, assessmentText, assessUnit, RULE_H1 } from '@tiendo/domain/result';
import { type Decimal, decimalText } from '@tiendo/domain/shared';

import type { Draft } from './draft.ts';
import { type DraftIssue, readDraft, type ReadDraft, type TypingHabit } from './read-draft.ts';
import type { RowSetting } from '../../../lib/reports/row-setting.ts';

/** Everything that keeps a cell from being recorded, at its input. */
export type CellProblem = DraftIssue | ({ readonly kind: 'rule' } & EntryProblem);

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

/** The readings of the row that this one is part of and of its other parts, and of those that are part of it. */
export type Neighbours = Pick<Entry, 'parts' | 'siblings' | 'whole'>;

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
  const { indicator, occasion, firstHalf } = setting;
  const problems = problemsOf({
    indicator,
    reading,
    window: { from: occasion.year.from, cutOff: occasion.cutOff },
    firstHalf,
    ...neighbours,
  }).map((problem) => ({ kind: 'rule' as const, ...problem }));
  const amount = readingAsNumber(indicator, reading);
  return {
    read,
    problems,
    warnings: warningsOf({
      ...setting,
      reading,
      sentBefore: sentBefore(setting, amount),
      yearEndEstimate: estimate,
    }),
    amount: amount && decimalText(amount),
    verdict: problems.length > 0 ? null : verdictOf(setting, reading),
  };
}

/** Another figure than the sent one would follow it; the sent one itself followed the one before. */
function sentBefore({ indicator, sent, sentBefore: before }: RowSetting, amount: Decimal | null) {
  const is = sent && readingAsNumber(indicator, sent);
  return is && amount && !is.eq(amount) ? sent : before;
}

function verdictOf(setting: RowSetting, reading: Reading): ProvisionalVerdict {
  const judged = assessUnit({ ...setting, reading, rule: RULE_H1, history: [] });
  return {
    assessment: assessmentText(judged),
    awaitsHistory: judged.expectedBasis === 'linear' && setting.indicator.pace === null,
  };
}
