import { useLayoutEffect, useRef } from 'react';

import styles from './cell-editor.module.css';
import type { EditorProps } from './cell-editor.tsx';
import { mayTakeFocus } from './focus-active.ts';

interface TextEditorProps extends EditorProps {
  readonly inputMode: 'text' | 'decimal' | 'numeric';
  readonly numeric: boolean;
}

/**
 * The field of an active cell. It is there, focused and wholly selected, before the first key, and drawn only
 * once an edit begins: the browser itself replaces the text, so a composed letter (Telex "a" "a" → "â") is
 * neither lost nor doubled. An input method looks for a field before it hands over the first key; a field that
 * comes later gets that key raw, or nothing: Telex "aasp" gave "ấp" here and "" in a field made 20 ms after the
 * key (`gallery/compose.mjs`, Chromium's input method). For the same reason React does not hold the value:
 * writing it in the middle of a composition ends the composition.
 */
export function TextEditor(props: TextEditorProps) {
  const { text, label, describedBy, invalid, edit, inputMode, numeric, store, actions } = props;
  const ref = useRef<HTMLInputElement>(null);

  useLayoutEffect(() => {
    if (ref.current && mayTakeFocus(store, ref.current)) ref.current.focus({ preventScroll: true });
  }, [store]);

  useLayoutEffect(() => {
    const field = ref.current;
    if (edit === 'revise') field?.setSelectionRange(field.value.length, field.value.length);
  }, [edit]);

  // While one types the caret stays where it is, though the caller draws the cell anew with every letter.
  useLayoutEffect(() => {
    const field = ref.current;
    if (field === null || edit !== null) return;
    field.value = text;
    if (document.activeElement === field) field.select();
  }, [text, edit]);

  return (
    <input
      ref={ref}
      type="text"
      className={styles.field}
      data-numeric={numeric || undefined}
      defaultValue={text}
      inputMode={inputMode}
      autoComplete="off"
      spellCheck={false}
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      onFocus={(event) => store.state().edit === null && event.currentTarget.select()}
      onCompositionStart={(event) => actions.type(event.currentTarget.value)}
      onInput={(event) => actions.type(event.currentTarget.value)}
    />
  );
}
