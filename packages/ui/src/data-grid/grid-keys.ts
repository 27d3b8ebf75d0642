import type { KeyboardEvent } from 'react';

import type { CellEditor, GridRow } from './data-grid-model.ts';
import type { GridActions, GridInside } from './grid-actions.ts';
import { cellIdAt, editorAt, shapeOf } from './grid-inside.ts';
import { isEmpty } from './grid-shape.ts';
import type { GridStore } from './grid-store.ts';
import { optionByLetter } from './option-by-letter.ts';
import { readKey, type KeyPress } from './read-key.ts';

/** A key while an input method composes: it belongs to the method. Safari ends Telex with a bare code 229. */
const composes = ({ nativeEvent }: KeyboardEvent) =>
  // oxlint-disable-next-line typescript/no-deprecated -- no other property tells it in Safari
  nativeEvent.isComposing || nativeEvent.keyCode === 229;

const pressOf = (event: KeyboardEvent): KeyPress => ({
  key: event.key,
  ctrl: event.ctrlKey || event.metaKey,
  shift: event.shiftKey,
  alt: event.altKey,
});

/** What the table does with a key: the caller's own first, then the grid's, then what begins an edit. */
export function gridKeyHandler<Row extends GridRow>(
  store: GridStore,
  actions: GridActions,
  inside: () => GridInside<Row>,
) {
  function took(press: KeyPress) {
    const { edit, active } = store.state();
    const content = inside();
    if (isEmpty(shapeOf(content))) return false;
    if (edit === null && content.onKey?.(press, cellIdAt(content, active)) === true) return true;
    const command = readKey(press, edit);
    if (command !== null) return actions.run(command);
    return edit === null && beginsOther(press, editorAt(content, active), actions);
  }

  return (event: KeyboardEvent) => {
    // A dialog that closes gives the focus back unseen by React; the key proves that it is here.
    store.setFocused(true);
    if (composes(event)) return;
    if (store.state().edit === null) selectWhole(event.target);
    if (took(pressOf(event))) event.preventDefault();
  };
}

/**
 * A text field takes its first letter by itself. A list of choices opens on a letter and goes to the choice that
 * begins with it, an editor of the caller's is given the letter, and where nothing can be typed a space must not
 * scroll the page.
 */
function beginsOther(press: KeyPress, editor: CellEditor | null, actions: GridActions) {
  if (editor?.kind === 'text' || press.ctrl || press.alt || press.key.length !== 1) return false;
  if (editor === null) return press.key === ' ';
  if (press.key === ' ') actions.begin('revise');
  else if (editor.kind === 'own') actions.begin('replace', press.key);
  else actions.begin('revise', optionByLetter(editor.options, press.key)?.value);
  return true;
}

/** Whatever moved the caret in between, the next letter replaces the whole text. */
function selectWhole(target: EventTarget) {
  if (!(target instanceof HTMLInputElement)) return;
  const { selectionStart, selectionEnd, value } = target;
  if (selectionStart !== 0 || selectionEnd !== value.length) target.select();
}
