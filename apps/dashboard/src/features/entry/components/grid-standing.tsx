import { Icon } from '@tiendo/ui/icon/icon.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { OnBehalfMark } from '../../../lib/reports/on-behalf-mark.tsx';
import { standingOf, type Standing } from '../model/grid-field.ts';
import type { EntryGridRow } from '../model/grid-rows.ts';
import styles from './entry-grid.module.css';
import { isKeptByUnit } from '../model/row-mode.ts';
import { SYNC_ICONS } from './sync-icons.ts';
import { isHeldBack } from './sync-text.ts';
import { useSavedTime } from './use-saved-time.ts';

/** A shape beside each word: the words alone look alike at a glance. */
const SHAPES: Readonly<Record<Standing, string>> = {
  official: '●',
  preliminary: '◐',
  estimate: '≈',
  'not-occurred': '∅',
  'not-applicable': '–',
  'not-reported': '○',
};

/** What the figure is, and below whether it is saved: both by picture and word. */
export function GridStanding({ row }: { readonly row: EntryGridRow }) {
  const { entry, grid } = usePhrases();
  const standing = standingOf(row.cell.draft);
  if (isKeptByUnit(row.mode)) {
    return (
      <>
        <span className={styles.caption}>{entry.keptByUnit}</span>
        <SyncMark row={row} />
      </>
    );
  }
  return (
    <>
      <span className={styles.standing} data-standing={standing}>
        <span className={styles.shape} aria-hidden="true">
          {SHAPES[standing]}
        </span>
        {grid.standings[standing]}
      </span>
      <SyncMark row={row} />
      {row.cell.base.onBehalf && (
        <span className={styles.sync}>
          <OnBehalfMark />
        </span>
      )}
      {row.placed.row.differsFromSigned !== null && (
        <span className={styles.sync} data-sync="differs">
          <Icon name="alert" size={12} />
          {entry.signedDiffers}
        </span>
      )}
    </>
  );
}

function SyncMark({ row }: { readonly row: EntryGridRow }) {
  const { entry, grid } = usePhrases();
  const savedTime = useSavedTime();
  const { sync } = row.cell;
  if (sync.kind === 'saved' && sync.at === null) return <span className={styles.sync} />;
  const isWrong = isHeldBack(sync, row.checked);
  const word = isWrong ? entry.editingWrong : grid.syncs[sync.kind];
  return (
    <span className={styles.sync} data-sync={isWrong ? 'refused' : sync.kind}>
      <Icon name={isWrong ? 'alert' : SYNC_ICONS[sync.kind]} size={12} />
      {sync.kind === 'saved' ? entry.saved(savedTime(sync.at ?? '')) : word}
    </span>
  );
}
