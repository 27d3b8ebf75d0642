import { useState } from 'react';

import type { CheckSettingDto } from '@tiendo/contract/check';
import { ENTRY_WARNINGS, type EntryWarningCode } from '@tiendo/domain/figure';

import { useSaveLevels } from '../api/use-save-levels.ts';
import { type LevelEdit, type LevelEdits, editsOf, readLevels } from '../model/levels-draft.ts';
import { type OwnEdit, changedOwn, ownLevelsOf, withOwnEdit } from '../model/own-levels.ts';

/**
 * The form over the setting that one has seen. Without edits it follows what is set elsewhere; with edits
 * one chooses, and neither side is lost before that.
 */
export function useLevelsForm(setting: CheckSettingDto) {
  const [seen, setSeen] = useState(setting);
  const [edits, setEdits] = useState<LevelEdits>({});
  const [ownEdits, setOwnEdits] = useState<readonly OwnEdit[]>([]);
  const [isAsked, setAsked] = useState(false);
  const save = useSaveLevels(seen);
  const isBehind = seen.version !== setting.version;
  const unsavedOver = (one: CheckSettingDto) =>
    readLevels(one, edits).changed.length + changedOwn(one.indicators, ownEdits).length;
  if (isBehind && !save.isPending && unsavedOver(setting) === 0) goOn(setting, {}, []);
  const read = readLevels(seen, edits);
  const own = ownLevelsOf(seen.indicators, ownEdits);

  /** Goes on from a setting with some of the edits. */
  function goOn(from: CheckSettingDto, kept: LevelEdits, keptOwn: readonly OwnEdit[]) {
    setSeen(from);
    setEdits(kept);
    setOwnEdits(keptOwn);
    setAsked(false);
  }

  return {
    seen,
    edits,
    read,
    /** What would hold for single indicators. */
    own,
    unsaved: unsavedOver(seen),
    /** What somebody else set while there are edits; null while nobody did. */
    theirs: isBehind && !save.isPending ? setting : null,
    /** What is wrong is said from the first attempt to save on. */
    faults: isAsked ? read.faults : {},
    edit: (rule: EntryWarningCode, edit: LevelEdit) => {
      save.reset();
      setEdits((now) => ({ ...now, [rule]: edit }));
    },
    editOwn: (edit: OwnEdit) => {
      save.reset();
      setOwnEdits((now) => withOwnEdit(now, edit));
    },
    keepMine: () =>
      goOn(setting, editsOf(edits, read.changed), changedOwn(seen.indicators, ownEdits)),
    takeTheirs: () => goOn(setting, {}, []),
    discard: () => goOn(setting, {}, []),
    /** Saves; where something is wrong it says so instead and returns the first rule to put right. */
    submit: (): EntryWarningCode | undefined => {
      setAsked(true);
      const wrong = ENTRY_WARNINGS.find((rule) => read.faults[rule] !== undefined);
      if (wrong === undefined) {
        const left = { edits, ownEdits };
        const levels = { thresholds: read.thresholds, indicators: [...own] };
        save.mutate(levels, {
          onSuccess: (recorded) => {
            setSeen(recorded);
            setAsked(false);
            // What was typed while it was on its way is not saved yet.
            setEdits((now) => (now === left.edits ? {} : now));
            setOwnEdits((now) => (now === left.ownEdits ? [] : now));
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
