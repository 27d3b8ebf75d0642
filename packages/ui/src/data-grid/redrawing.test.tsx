import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';

import { GRID_WORDS } from '../../gallery/grid-phrases.ts';
import type { CellEditor, CellId, GridCell, GridColumn } from './data-grid-model.ts';
import { DataGrid } from './data-grid.tsx';

interface Row {
  readonly id: string;
  readonly values: Readonly<Record<string, string>>;
}

const TEXT: CellEditor = { kind: 'text' };
const COLUMNS: readonly GridColumn<Row>[] = ['a', 'b', 'c'].map((id) => ({
  id,
  label: id,
  editorOf: () => TEXT,
}));
const ROWS: readonly Row[] = ['1', '2', '3', '4'].map((id) => ({ id, values: { a: id } }));

const drawn: string[] = [];
const labelOf = (row: Row) => row.id;
const ignore = () => {};

function renderCell(row: Row, column: GridColumn<Row>): GridCell {
  drawn.push(`${row.id}${column.id}`);
  const text = row.values[column.id] ?? '';
  return { content: text, text };
}

function Counted() {
  const [rows, setRows] = useState(ROWS);
  const write = ({ rowId, columnId }: CellId, text: string) =>
    setRows((now) =>
      now.map((row) =>
        row.id === rowId ? { ...row, values: { ...row.values, [columnId]: text } } : row,
      ),
    );
  return (
    <DataGrid
      label="Grid"
      corner="Row"
      phrases={GRID_WORDS}
      rows={rows}
      columns={COLUMNS}
      rowLabel={labelOf}
      renderCell={renderCell}
      onEdit={write}
      onClear={ignore}
      onFill={ignore}
      onPaste={ignore}
      onUndo={ignore}
      onRedo={ignore}
    />
  );
}

const distinct = () => [...new Set(drawn.splice(0))].toSorted();

test('a step draws again the cell it leaves and the cell it enters; a value only its row', async () => {
  const user = userEvent.setup();
  render(<Counted />);
  await user.tab();
  distinct();
  await user.keyboard('{ArrowDown}');
  expect(distinct()).toEqual(['1a', '2a']);
  await user.keyboard('9');
  expect(distinct()).toEqual(['2a']);
  await user.keyboard('{Tab}');
  expect(distinct()).toEqual(['2a', '2b', '2c']);
  expect(screen.getByRole('row', { name: '2 9' })).toBeTruthy();
});

test('a range that passes over a cell does not ask its caller for it again', async () => {
  const user = userEvent.setup();
  render(<Counted />);
  await user.tab();
  distinct();
  await user.keyboard('{Control>}a{/Control}');
  expect(distinct()).toEqual(['1a']);
});
