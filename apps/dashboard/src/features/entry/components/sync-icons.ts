import type { IconName } from '@tiendo/ui/icon/icon.tsx';

import type { Sync } from '../model/cell-sync.ts';

/** A picture for each way in which what is typed stands to what is recorded; the word is beside it. */
export const SYNC_ICONS: Readonly<Record<Sync['kind'], IconName>> = {
  saved: 'check',
  editing: 'more',
  saving: 'retry',
  waiting: 'arrow-up',
  refused: 'close',
  conflict: 'alert',
};
