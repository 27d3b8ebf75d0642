import { Dialog } from '../dialog/dialog.tsx';
import { SHORTCUTS, type GridPhrases, type ShortcutPhrase } from './grid-phrases.ts';
import styles from './shortcut-sheet.module.css';

interface ShortcutSheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly phrases: GridPhrases;
  /** Keys that the caller handles itself. */
  readonly more: readonly ShortcutPhrase[];
}

/** The keys of the grid, and those its caller added. */
export function ShortcutSheet({ open, onClose, phrases, more }: ShortcutSheetProps) {
  const lines = [...SHORTCUTS.map((name) => phrases.shortcuts[name]), ...more];
  return (
    <Dialog open={open} onClose={onClose} title={phrases.shortcutsTitle} closeLabel={phrases.close}>
      <table className={styles.shortcuts} aria-label={phrases.shortcutsTitle}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{phrases.keys}</th>
            <th scope="col">{phrases.does}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ keys, does }) => (
            <tr key={keys}>
              <th scope="row">
                <kbd>{keys}</kbd>
              </th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}
