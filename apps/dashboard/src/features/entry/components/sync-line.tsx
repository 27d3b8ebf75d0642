import { Button } from '@tiendo/ui/button/button.tsx';
import { Icon } from '@tiendo/ui/icon/icon.tsx';

import { MixedText } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import type { Cell } from '../model/cell-sync.ts';
import type { CheckedCell } from '../model/check-cell.ts';
import styles from './sync-line.module.css';
import { SYNC_ICONS } from './sync-icons.ts';
import { isHeldBack, syncText } from './sync-text.ts';
import { useSavedTime } from './use-saved-time.ts';

interface SyncLineProps {
  readonly cell: Cell;
  readonly checked: CheckedCell;
  readonly onRetry: () => void;
}

/** What became of what was typed, by picture and word. */
export function SyncLine({ cell, checked, onRetry }: SyncLineProps) {
  const phrases = usePhrases();
  const savedTime = useSavedTime();
  const { sync } = cell;
  const isWrong = isHeldBack(sync, checked);
  const text = syncText(sync, checked, phrases, savedTime);
  if (text === null) return <p className={styles.line} />;
  return (
    <p className={styles.line} data-sync={isWrong ? 'refused' : sync.kind}>
      <Icon name={isWrong ? 'alert' : SYNC_ICONS[sync.kind]} size={14} />
      <span>
        <MixedText>{text}</MixedText>
      </span>
      {(sync.kind === 'waiting' || sync.kind === 'refused') && (
        <Button size="small" variant="quiet" onClick={onRetry}>
          {phrases.entry.retry}
        </Button>
      )}
    </p>
  );
}
