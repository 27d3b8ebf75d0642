import { Button } from '@tiendo/ui/button/button.tsx';
import { Icon, type IconName } from '@tiendo/ui/icon/icon.tsx';

import { MixedText } from '../../../i18n/data-text.tsx';
import { quoted } from '../../../i18n/quoted.ts';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { errorPhrase } from '../../../lib/error-phrase.ts';
import type { Cell, Sync } from '../model/cell-sync.ts';
import type { CheckedCell } from '../model/check-cell.ts';
import styles from './sync-line.module.css';
import { useSavedTime } from './use-saved-time.ts';

const ICONS: Readonly<Record<Sync['kind'], IconName>> = {
  saved: 'check',
  editing: 'more',
  saving: 'retry',
  waiting: 'alert',
  refused: 'alert',
  conflict: 'alert',
};

interface SyncLineProps {
  readonly cell: Cell;
  readonly checked: CheckedCell;
  readonly onRetry: () => void;
}

/** What became of what was typed, by picture and word. */
export function SyncLine({ cell, checked, onRetry }: SyncLineProps) {
  const phrases = usePhrases().entry;
  const { sync } = cell;
  const text = useSyncText(sync, checked);
  if (text === null) return <p className={styles.line} />;
  return (
    <p className={styles.line} data-sync={sync.kind}>
      <Icon name={ICONS[sync.kind]} size={14} />
      <span>
        <MixedText>{text}</MixedText>
      </span>
      {(sync.kind === 'waiting' || sync.kind === 'refused') && (
        <Button size="small" variant="quiet" onClick={onRetry}>
          {phrases.retry}
        </Button>
      )}
    </p>
  );
}

function useSyncText(sync: Sync, checked: CheckedCell): string | null {
  const phrases = usePhrases();
  const savedTime = useSavedTime();
  const { entry } = phrases;
  switch (sync.kind) {
    case 'saved':
      return sync.at === null ? null : entry.saved(savedTime(sync.at));
    case 'editing':
      return sync.asked && checked.problems.length > 0 ? entry.editingWrong : entry.editing;
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
