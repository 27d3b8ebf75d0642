import type { GridPhrases } from '../src/data-grid/grid-phrases.ts';

/** What the grid says in English. */
export const GRID_EN: GridPhrases = {
  hint: 'Press ? for the keyboard shortcuts. Press Esc, then Tab, to leave the grid.',
  shortcutsTitle: 'Shortcuts of the entry grid',
  close: 'Close',
  keys: 'Keys',
  does: 'What they do',
  shortcuts: {
    travel: { keys: '← ↑ → ↓', does: 'Go to the next cell' },
    edges: { keys: 'Ctrl + ← ↑ → ↓', does: 'Go to the first or last cell of the row or column' },
    corners: { keys: 'Home, End; with Ctrl', does: 'Ends of the row; corners of the grid' },
    pages: { keys: 'Page Up, Page Down', does: 'Go up or down 10 rows' },
    nextField: { keys: 'Tab, Shift + Tab', does: 'Go to the next or previous cell to fill in' },
    nextRow: { keys: 'Enter, Shift + Enter', does: 'Keep what was typed and go down or up' },
    extend: { keys: 'Shift + any of these', does: 'Select several cells' },
    selectAll: { keys: 'Ctrl + A', does: 'Select the whole grid' },
    selectRow: { keys: 'Shift + Space, Ctrl + Space', does: 'Select the row, the column' },
    type: { keys: 'Letters, digits', does: 'Replace what the cell holds' },
    edit: { keys: 'F2', does: 'Edit what the cell holds' },
    cancel: { keys: 'Esc (while typing)', does: 'Give up the edit and keep the old content' },
    clear: { keys: 'Delete, Backspace', does: 'Empty the selected cells' },
    copy: { keys: 'Ctrl + C, Ctrl + X', does: 'Copy or cut, for a spreadsheet too' },
    paste: { keys: 'Ctrl + V', does: 'Paste from a spreadsheet' },
    fillDown: { keys: 'Ctrl + D', does: 'Fill the cells below from the first one' },
    undo: { keys: 'Ctrl + Z, Ctrl + Y', does: 'Undo, redo' },
    leave: { keys: 'Esc, then Tab', does: 'Leave the grid' },
    help: { keys: '?', does: 'Open this sheet' },
  },
};
