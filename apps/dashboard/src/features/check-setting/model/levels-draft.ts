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
    const read = readEdit(edits[rule]);
    if (read === undefined) continue;
    if ('fault' in read) faults[rule] = read.fault;
    else thresholds[rule] = read.value;
  }
  const changed = ENTRY_WARNINGS.filter(
    (rule) => faults[rule] !== undefined || thresholds[rule] !== standing[rule],
  );
  for (const problem of problemsOfThresholds(decimalsOf(thresholds))) {
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

type EditRead = { readonly value: string | null } | { readonly fault: LevelFault };

function readEdit(edit: LevelEdit | undefined): EditRead | undefined {
  if (edit === undefined) return undefined;
  if (!edit.isOn) return { value: null };
  if (edit.typed.trim() === '') return { fault: 'missing' };
  const read = parseDecimalInput(edit.typed, edit.language);
  return read.kind === 'value' ? { value: decimalText(read.value) } : { fault: 'no-number' };
}

function decimalsOf(thresholds: ThresholdsDto): CheckThresholds {
  const entries = ENTRY_WARNINGS.map((rule) => {
    const value = thresholds[rule];
    return [rule, value === null ? null : decimal(value)] as const;
  });
  // Every rule of the list is in it once.
  return Object.fromEntries(entries) as CheckThresholds;
}
