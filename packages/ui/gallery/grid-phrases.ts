import { type GridPhrases, SHORTCUTS } from '../src/data-grid/grid-phrases.ts';

/** Words for a grid that is looked at or tested; what it says to people is its caller's business. */
export const GRID_WORDS: GridPhrases = {
  hint: 'Nhấn ? để xem các phím tắt.',
  shortcutsTitle: 'Phím tắt của bảng',
  close: 'Đóng',
  keys: 'Phím',
  does: 'Tác dụng',
  // Every name of the list is in it once.
  shortcuts: Object.fromEntries(
    SHORTCUTS.map((name) => [name, { keys: name, does: `Việc của ${name}` }]),
  ) as GridPhrases['shortcuts'],
};
