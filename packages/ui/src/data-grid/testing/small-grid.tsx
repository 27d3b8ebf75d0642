import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';

import { GRID_WORDS } from '../../../gallery/grid-phrases.ts';
import type { CellEditor, CellId, GridCell, GridColumn } from '../data-grid-model.ts';
import { DataGrid } from '../data-grid.tsx';
import type { GridCallbacks } from '../grid-inside.ts';

interface Row {
  readonly id: string;
  readonly area: string;
  readonly values: Readonly<Record<string, string>>;
}

const TEXT: CellEditor = { kind: 'text', inputMode: 'decimal' };
const CHOICE: CellEditor = {
  kind: 'choice',
  options: [
    { value: 'met', label: 'Đạt' },
    { value: 'missed', label: 'Chưa đạt' },
  ],
};
const OWN: CellEditor = {
  kind: 'own',
  renderEditor: ({ text, label, onDraft, onCommit, onCancel }) => (
    <input
      aria-label={label}
      defaultValue={text}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- an editor takes the focus when it appears
      autoFocus
      onChange={(event) => onDraft(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'F9') onCommit('9');
        if (event.key === 'F8') onCancel();
      }}
    />
  ),
};

const COLUMNS: readonly GridColumn<Row>[] = [
  { id: 'target', label: 'Chỉ tiêu', numeric: true },
  { id: 'actual', label: 'Thực hiện', numeric: true, editorOf: () => TEXT },
  { id: 'state', label: 'Kết quả', editorOf: (row) => (row.id === 'XD01' ? CHOICE : null) },
  { id: 'own', label: 'Ngày', editorOf: (row) => (row.id === 'XD01' ? OWN : null) },
];

const ROWS: readonly Row[] = [
  { id: 'TG01', area: 'A', values: { target: '10', actual: '4', state: '', own: '' } },
  { id: 'TG12', area: 'A', values: { target: '230', actual: '115', state: '', own: '' } },
  { id: 'XD01', area: 'B', values: { target: '15', actual: 'x', state: 'met', own: '3' } },
];

function renderCell(row: Row, column: GridColumn<Row>): GridCell {
  const value = row.values[column.id] ?? '';
  if (column.id === 'state' && value !== '') {
    const text = value === 'met' ? 'Đạt' : 'Chưa đạt';
    return { content: text, text, editText: value };
  }
  if (value !== 'x') return { content: value, text: value };
  return { content: 'x', text: 'x', tone: 'error', description: 'Không phải là số' };
}

const log: string[] = [];
const at = ({ rowId, columnId }: CellId) => `${rowId}.${columnId}`;
const recorded: GridCallbacks = {
  onEdit: (cell, text) => log.push(`edit ${at(cell)} ${text}`),
  onClear: (cells) => log.push(`clear ${cells.map(at).join(' ')}`),
  onFill: (from, cells) => log.push(`fill ${from} ${cells.map(at).join(' ')}`),
  onPaste: (text, cell, range) => log.push(`paste ${text} ${at(cell)} to ${at(range.to)}`),
  onUndo: () => log.push('undo'),
  onRedo: () => log.push('redo'),
};

/** A grid of three rows in two groups, between two buttons; it keeps what is typed. */
function SmallGrid({ onKey }: Pick<GridCallbacks, 'onKey'>) {
  const [rows, setRows] = useState(ROWS);
  return (
    <>
      <button type="button">Trước</button>
      <DataGrid
        label="Nhập số liệu"
        corner="Mã số"
        phrases={GRID_WORDS}
        rows={rows}
        columns={COLUMNS}
        rowLabel={(row) => row.id}
        renderCell={renderCell}
        groupOf={(row) => row.area}
        {...recorded}
        onKey={onKey}
        onEdit={(cell, text) => {
          recorded.onEdit(cell, text);
          setRows((now) =>
            now.map((row) =>
              row.id === cell.rowId
                ? { ...row, values: { ...row.values, [cell.columnId]: text } }
                : row,
            ),
          );
        }}
      />
      <button type="button">Sau</button>
      <button type="button" onClick={() => setRows((now) => now.slice(1))}>
        Bỏ hàng đầu
      </button>
    </>
  );
}

/** A cell of the drawn grid, by its row's heading and the number of its column. */
function cellOf(row: string, column: number) {
  const heading = screen.getByRole('rowheader', { name: row });
  const found = heading.parentElement?.querySelectorAll('td')[column];
  if (found === undefined) throw new RangeError(`no cell ${column} in ${row}`);
  return found;
}

/** Draws the small grid; `log` collects what it tells its caller. */
export function renderGrid(onKey?: GridCallbacks['onKey']) {
  log.length = 0;
  const user = userEvent.setup();
  const { container } = render(<SmallGrid onKey={onKey} />);
  return { user, container, cell: cellOf, log };
}

/** The cell that holds the focus, as "row column". */
export function focused(): string | null {
  const cell = document.activeElement?.closest('td');
  const heading = cell?.parentElement?.querySelector('th')?.textContent;
  return cell ? `${heading} ${cell.cellIndex - 1}` : (document.activeElement?.textContent ?? null);
}
