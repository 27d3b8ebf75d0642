import type { CheckSettingDto, ThresholdsDto } from '@tiendo/contract/check';
import {
  type CheckThresholds,
  ENTRY_WARNINGS,
  type EntryWarningCode,
  type ThresholdProblem,
  problemsOfThresholds,
} from '@tiendo/domain/figure';
import { decimal, decimalText, parseDecimalInput } from '@tiendo/domain/shared';

import type { Language } from '../../../lib/language.ts';

/** What somebody made of one rule and has not saved: whether it asks, and its threshold as it was typed. */
export interface LevelEdit {
  readonly isOn: boolean;
  readonly typed: string;
  /** Whose way of writing numbers it was typed in. */
  readonly language: Language;
}

/** The rules that were touched. */
export type LevelEdits = Readonly<Partial<Record<EntryWarningCode, LevelEdit>>>;

/** What is wrong with a field: nothing or no number in it, or a threshold that makes no sense. */
export type LevelFault = ThresholdProblem | 'missing' | 'no-number';

/** What the form says. */
export interface LevelsRead {
  /** As they would be saved; where nothing readable is typed, what stands. */
  readonly thresholds: ThresholdsDto;
  readonly faults: Readonly<Partial<Record<EntryWarningCode, LevelFault>>>;
  /** The rules of which the form says something else than the setting. */
  readonly changed: readonly EntryWarningCode[];
}

/** Reads what was typed over a setting. */
export function readLevels(
  { thresholds: standing }: CheckSettingDto,
  edits: LevelEdits,
): LevelsRead {
  const thresholds = { ...standing };
  const faults: Partial<Record<EntryWarningCode, LevelFault>> = {};
  for (const rule of ENTRY_WARNINGS) {
    const edit = edits[rule];
    if (edit === undefined) continue;
    const read = readLevel(edit);
    if ('fault' in read) faults[rule] = read.fault;
    else thresholds[rule] = read.value;
  }
  const changed = ENTRY_WARNINGS.filter(
    (rule) => faults[rule] !== undefined || thresholds[rule] !== standing[rule],
  );
  for (const problem of problemsOfThresholds(thresholdsOf(thresholds))) {
    faults[problem.rule] ??= problem;
  }
  return { thresholds, faults, changed };
}

/** The edits of those rules alone. */
export function editsOf(edits: LevelEdits, rules: readonly EntryWarningCode[]): LevelEdits {
  return Object.fromEntries(rules.map((rule) => [rule, edits[rule]]));
}

/** The rules whose threshold another setting has elsewhere. */
export function movedBetween(one: CheckSettingDto, other: CheckSettingDto): EntryWarningCode[] {
  return ENTRY_WARNINGS.filter((rule) => one.thresholds[rule] !== other.thresholds[rule]);
}

/** Whether two settings, each in its one order, differ in what holds for single indicators. */
export const movesOwn = ({ indicators: one }: CheckSettingDto, other: CheckSettingDto): boolean =>
  JSON.stringify(one) !== JSON.stringify(other.indicators);

/** A threshold as it travels, or what is wrong with what was typed. */
type LevelRead = { readonly value: string | null } | { readonly fault: LevelFault };

/** Reads one field. */
export function readLevel(edit: LevelEdit): LevelRead {
  if (!edit.isOn) return { value: null };
  if (edit.typed.trim() === '') return { fault: 'missing' };
  const read = parseDecimalInput(edit.typed, edit.language);
  return read.kind === 'value' ? { value: decimalText(read.value) } : { fault: 'no-number' };
}

/** Thresholds as the rules compute with them. */
export function thresholdsOf(thresholds: ThresholdsDto): CheckThresholds {
  const entries = ENTRY_WARNINGS.map((rule) => {
    const value = thresholds[rule];
    return [rule, value === null ? null : decimal(value)] as const;
  });
  // Every rule of the list is in it once.
  return Object.fromEntries(entries) as CheckThresholds;
}
