import { quoted } from '../../../i18n/quoted.ts';
import type { usePhrases } from '../../../i18n/phrases.tsx';
import { errorPhrase } from '../../../lib/error-phrase.ts';
import type { CheckedCell } from '../model/check-cell.ts';
import type { Sync } from '../model/cell-sync.ts';

/** What was typed cannot be recorded as it stands, and whoever typed it has left it. */
export const isHeldBack = (sync: Sync, { problems }: CheckedCell): boolean =>
  sync.kind === 'editing' && sync.asked && problems.length > 0;

/** What became of what was typed, in a sentence; null where nothing was ever recorded. */
export function syncText(
  sync: Sync,
  checked: CheckedCell,
  phrases: ReturnType<typeof usePhrases>,
  savedTime: (at: string) => string,
): string | null {
  const { entry } = phrases;
  switch (sync.kind) {
    case 'saved':
      return sync.at === null ? null : entry.saved(savedTime(sync.at));
    case 'editing':
      return isHeldBack(sync, checked) ? entry.editingWrong : entry.editing;
    case 'saving':
      return entry.saving;
    case 'waiting':
      return `${entry.waiting}. ${errorPhrase(sync.error, phrases)}`;
    case 'refused':
      return entry.refused(errorPhrase(sync.error, phrases));
    case 'conflict':
      return entry.changedBy(nameOf(sync.theirs.recordedByName) ?? entry.somebody);
  }
}

const nameOf = (name: string | null) => (name === null ? null : quoted(name));
