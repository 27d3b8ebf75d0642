import type { paste as vi } from '../vi/paste.ts';

export const paste: typeof vi = {
  title: 'Paste from a spreadsheet',
  readsAs: (text) => `In this block “${text}” is:`,
  readsAsVi: (number) => `${number} (written as in Vietnamese)`,
  readsAsEn: (number) => `${number} (written as in English)`,
  dash: 'A dash alone in a cell is:',
  dashLeave: 'Skip it and leave the cell',
  clearsBlanks: (count) => `Empty the cells that the block leaves blank (${count})`,
  changes: (count) => `Rows that change: ${count}`,
  changesNone: 'No row changes.',
  refused: (count) => `Cells not taken: ${count}`,
  refusedMore: (count) => `and ${count} more`,
  indicator: 'Indicator',
  before: 'Now',
  after: 'After pasting',
  cell: (row, column) => `Row ${row}, column ${column} of the block`,
  refusals: {
    outside: 'Outside the form: there is no such row or column.',
    'takes-nothing': 'No number is typed in this cell.',
    'percent-for-amount': 'This cell takes an amount, not a percentage.',
  },
  blank: '(blank)',
  apply: 'Paste into the form',
  answerFirst: 'Please answer the question above first.',
  nothing: 'There is nothing to paste.',
  cancel: 'Cancel',
};
