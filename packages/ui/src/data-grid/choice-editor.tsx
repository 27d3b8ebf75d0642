import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';

import type { SelectOption } from '../select-field/select-field.tsx';
import type { EditorProps } from './cell-editor.tsx';
import styles from './cell-editor.module.css';

interface ChoiceEditorProps extends EditorProps {
  readonly options: readonly SelectOption[];
}

/**
 * A native list of choices, there while its cell is edited. A choice made by hand is kept at once; one passed by
 * with the arrow keys only when the edit ends. A key changes a closed list before it goes up.
 */
export function ChoiceEditor(props: ChoiceEditorProps) {
  const { text, label, describedBy, invalid, options, store, actions } = props;
  const ref = useRef<HTMLSelectElement>(null);
  const passing = useRef(false);

  useLayoutEffect(() => {
    const list = ref.current;
    list?.focus({ preventScroll: true });
    try {
      list?.showPicker();
    } catch {
      // Without a key or a press just before, a browser refuses to open the list; it opens on the next one.
    }
  }, []);

  return (
    <select
      ref={ref}
      className={styles.field}
      defaultValue={store.draft() ?? text}
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      onKeyDown={(event) => (passing.current = !opensList(event))}
      onKeyUp={() => (passing.current = false)}
      onPointerDown={() => (passing.current = false)}
      onChange={(event) => {
        actions.type(event.target.value);
        if (!passing.current) actions.commit();
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value} disabled={option.disabled}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

/** An open list keeps its keys to itself: the key that opened it is not seen to go up. */
const opensList = ({ altKey, key }: KeyboardEvent) => altKey || OPENING.has(key);
const OPENING: ReadonlySet<string> = new Set([' ', 'Enter', 'F4']);
