import { Button } from '@tiendo/ui/button/button.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import type { Cell, Sync } from '../model/cell-sync.ts';
import styles from './send-bar.module.css';

interface LiveLineProps {
  readonly cells: ReadonlyMap<string, Cell>;
  /** What is typed here outlives the window. */
  readonly isKept: boolean;
  readonly onRetry: () => void;
}

/** Whether everything is saved, in one line that is read out as it changes. */
export function LiveLine({ cells, isKept, onRetry }: LiveLineProps) {
  const phrases = usePhrases().entry;
  const format = useFormat();
  const count = (kind: Sync['kind']) =>
    [...cells.values()].filter(({ sync }) => sync.kind === kind).length;
  const [waiting, saving] = [count('waiting'), count('saving')];
  const unsaved = count('editing') + count('refused') + count('conflict');
  const text = () => {
    if (waiting > 0) {
      return (isKept ? phrases.liveWaiting : phrases.liveAlone)(format.count(waiting));
    }
    if (saving > 0) return phrases.liveSaving(format.count(saving));
    return unsaved > 0 ? phrases.liveUnsaved(format.count(unsaved)) : phrases.liveSaved;
  };
  return (
    <div className={styles.live} data-waiting={waiting > 0 || undefined}>
      <output>{text()}</output>
      {waiting > 0 && (
        <Button size="small" onClick={onRetry}>
          {phrases.retryAll}
        </Button>
      )}
    </div>
  );
}
