import { Dialog } from '../dialog/dialog.tsx';
import styles from './shortcut-list.module.css';

/** A line of the list: the keys as the keyboard names them, and what they do. */
export interface ShortcutPhrase {
  readonly keys: string;
  readonly does: string;
}

interface ShortcutListProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly closeLabel: string;
  /** Headings of the two columns, for the ear. */
  readonly headings: ShortcutPhrase;
  readonly lines: readonly ShortcutPhrase[];
}

/** The keys of a screen or a part of it, as a list to look them up in. */
export function ShortcutList(props: ShortcutListProps) {
  const { open, onClose, title, closeLabel, headings, lines } = props;
  return (
    <Dialog open={open} onClose={onClose} title={title} closeLabel={closeLabel}>
      <table
        className={styles.shortcuts}
        aria-label={title}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- on a low screen it scrolls, and what scrolls has to take the keyboard
        tabIndex={0}
      >
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{headings.keys}</th>
            <th scope="col">{headings.does}</th>
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
