import { useState } from 'react';

import type { CheckSettingDto } from '@tiendo/contract/check';
import { ENTRY_WARNINGS, type EntryWarningCode } from '@tiendo/domain/figure';

import { useSaveLevels } from '../api/use-save-levels.ts';
import { type LevelEdit, type LevelEdits, editsOf, readLevels } from '../model/levels-draft.ts';

/**
 * The form over the setting that one has seen. Without edits it follows what is set elsewhere; with edits
 * one chooses, and neither side is lost before that.
 */
export function useLevelsForm(setting: CheckSettingDto) {
  const [seen, setSeen] = useState(setting);
  const [edits, setEdits] = useState<LevelEdits>({});
  const [isAsked, setAsked] = useState(false);
  const save = useSaveLevels(seen);
  const isBehind = seen.version !== setting.version;
  if (isBehind && !save.isPending && readLevels(setting, edits).changed.length === 0) {
    setSeen(setting);
    setEdits({});
  }
  const read = readLevels(seen, edits);

  /** Goes on from a setting with some of the edits. */
  function goOn(from: CheckSettingDto, kept: LevelEdits) {
    setSeen(from);
    setEdits(kept);
    setAsked(false);
  }

  return {
    seen,
    edits,
    read,
    /** What somebody else set while there are edits; null while nobody did. */
    theirs: isBehind && !save.isPending ? setting : null,
    /** What is wrong is said from the first attempt to save on. */
    faults: isAsked ? read.faults : {},
    edit: (rule: EntryWarningCode, edit: LevelEdit) => {
      save.reset();
      setEdits((now) => ({ ...now, [rule]: edit }));
    },
    keepMine: () => goOn(setting, editsOf(edits, read.changed)),
    takeTheirs: () => goOn(setting, {}),
    discard: () => goOn(setting, {}),
    /** Saves; where something is wrong it says so instead and returns the first rule to put right. */
    submit: (): EntryWarningCode | undefined => {
      setAsked(true);
      const wrong = ENTRY_WARNINGS.find((rule) => read.faults[rule] !== undefined);
      if (wrong === undefined) {
        const left = edits;
        save.mutate(read.thresholds, {
          onSuccess: (recorded) => {
            setSeen(recorded);
            setAsked(false);
            // What was typed while it was on its way is not saved yet.
            setEdits((now) => (now === left ? {} : now));
          },
        });
      }
      return wrong;
    },
    isSaving: save.isPending,
    isSaved: save.isSuccess,
    failure: save.error,
  };
}

export type LevelsFormState = ReturnType<typeof useLevelsForm>;
