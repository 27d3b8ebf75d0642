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
  const waiting = count('waiting');
  const [conflicts, refused] = [count('conflict'), count('refused')];
  const [saving, editing] = [count('saving'), count('editing')];
  const said = [
    waiting > 0 && (isKept ? phrases.liveWaiting : phrases.liveAlone)(format.count(waiting)),
    conflicts > 0 && phrases.liveConflict(format.count(conflicts)),
    refused > 0 && phrases.liveRefused(format.count(refused)),
    saving > 0 && phrases.liveSaving(format.count(saving)),
    editing > 0 && phrases.liveUnsaved(format.count(editing)),
  ].filter((text) => text !== false);
  return (
    <div className={styles.live} data-waiting={waiting > 0 || undefined}>
      <output>{said.length === 0 ? phrases.liveSaved : said.join(' ')}</output>
      {waiting > 0 && (
        <Button size="small" onClick={onRetry}>
          {phrases.retryAll}
        </Button>
      )}
    </div>
  );
}
