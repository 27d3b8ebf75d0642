import { useRef, type MouseEvent, type PointerEvent } from 'react';

import { focusActive } from './focus-active.ts';
import type { GridActions } from './grid-actions.ts';
import type { GridShape } from './grid-shape.ts';
import { extendedTo, selected, standingAt, type GridState } from './grid-state.ts';
import type { GridStore } from './grid-store.ts';
import { hitOf, type Hit } from './hit.ts';
import { samePlace } from './place.ts';

/** Where a press on a heading or a cell leads. */
function pressed(hit: Hit, extend: boolean, shape: GridShape) {
  return (state: GridState): GridState => {
    const at = standingAt(state.active).active;
    switch (hit.kind) {
      case 'cell':
        return extend ? extendedTo(state, hit.place) : standingAt(hit.place);
      case 'row':
        return selected(standingAt({ ...at, row: hit.row }), 'row', shape);
      case 'column':
        return selected(standingAt({ ...at, column: hit.column }), 'column', shape);
      case 'corner':
        return selected(state, 'all', shape);
    }
  };
}

/**
 * What the table does with a pointer. A mouse presses to stand, drags and Shift-presses to extend, and edits with
 * a double click. A finger taps to edit, once it is clear that it does not scroll.
 */
export function useGridPointer(store: GridStore, actions: GridActions, shape: () => GridShape) {
  const finger = useRef(false);
  const dragging = useRef(false);

  const insideEdit = (hit: Hit | null) => {
    const { edit, active } = store.state();
    return edit !== null && hit?.kind === 'cell' && samePlace(hit.place, active);
  };

  function press(event: MouseEvent<HTMLTableElement>, hit: Hit) {
    event.preventDefault();
    store.setFocused(true);
    actions.go(pressed(hit, event.shiftKey, shape()));
    focusActive(event.currentTarget);
  }

  return {
    onPointerDown(event: PointerEvent) {
      finger.current = event.pointerType === 'touch';
    },
    onMouseDown(event: MouseEvent<HTMLTableElement>) {
      const hit = hitOf(event.target);
      if (hit === null || event.button !== 0 || finger.current || insideEdit(hit)) return;
      dragging.current = hit.kind === 'cell';
      press(event, hit);
    },
    onMouseOver(event: MouseEvent) {
      dragging.current &&= event.buttons === 1;
      const hit = dragging.current ? hitOf(event.target) : null;
      if (hit?.kind !== 'cell' || samePlace(hit.place, store.state().active)) return;
      actions.go((state) => extendedTo(state, hit.place));
    },
    onDoubleClick(event: MouseEvent) {
      const hit = hitOf(event.target);
      if (hit?.kind === 'cell' && !insideEdit(hit)) actions.begin('revise');
    },
    onClick(event: MouseEvent<HTMLTableElement>) {
      const hit = hitOf(event.target);
      if (!finger.current || hit === null || insideEdit(hit)) return;
      press(event, hit);
      if (hit.kind === 'cell') actions.begin('revise');
    },
  };
}
