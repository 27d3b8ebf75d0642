import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef, useState } from 'react';
import { expect, test } from 'vitest';

import { GRID_WORDS } from '../../gallery/grid-phrases.ts';
import type { CellEditor, GridColumn } from './data-grid-model.ts';
import { DataGrid, type GridHandle } from './data-grid.tsx';

const TEXT: CellEditor = { kind: 'text' };
const COLUMNS: readonly GridColumn<Row>[] = [
  { id: 'actual', label: 'Thực hiện', editorOf: () => TEXT },
  { id: 'cause', label: 'Nguyên nhân', editorOf: () => TEXT },
];

interface Row {
  readonly id: string;
  readonly text: string;
}

const nothing = () => undefined;

/** A grid whose caller takes every letter as it is typed. */
function renderHearing() {
  const log: string[] = [];
  const handle = createRef<GridHandle>();
  function Hearing() {
    const [rows, setRows] = useState<readonly Row[]>([
      { id: 'a', text: 'một' },
      { id: 'b', text: 'hai' },
    ]);
    const write = (rowId: string, text: string) =>
      setRows((now) => now.map((row) => (row.id === rowId ? { ...row, text } : row)));
    return (
      <>
        <button type="button">Ngoài</button>
        <DataGrid
          label="Nhập"
          corner="Hàng"
          phrases={GRID_WORDS}
          rows={rows}
          columns={COLUMNS}
          rowLabel={(row) => row.id}
          renderCell={({ text }) => ({ content: text, text })}
          handle={handle}
          onDraft={({ rowId }, text) => {
            log.push(`draft ${text}`);
            write(rowId, text);
          }}
          onEdit={(_, text) => log.push(`edit ${text}`)}
          onCancel={() => log.push('cancel')}
          onStand={({ rowId, columnId }) => log.push(`stand ${rowId} ${columnId}`)}
          onLeave={() => log.push('leave')}
          onClear={nothing}
          onFill={nothing}
          onPaste={nothing}
          onUndo={nothing}
          onRedo={nothing}
        />
      </>
    );
  }
  render(<Hearing />);
  return { log, handle, user: userEvent.setup() };
}

const field = () => screen.getByRole<HTMLInputElement>('textbox');

test('every letter is told, and the end of the edit though the cell has the text by then', async () => {
  const { log, user } = renderHearing();
  await user.tab();
  await user.tab();
  await user.keyboard('xy{Enter}');
  expect(log).toEqual(['stand a actual', 'draft x', 'draft xy', 'edit xy', 'stand b actual']);
});

test('an edit given up is told once, and only when a letter was', async () => {
  const { log, user } = renderHearing();
  await user.tab();
  await user.tab();
  await user.keyboard('{F2}{Escape}z{Escape}');
  expect(log).toEqual(['stand a actual', 'draft z', 'cancel']);
});

test('the caret stays where one types though the cell is drawn anew with every letter', async () => {
  const { user } = renderHearing();
  await user.tab();
  await user.tab();
  await user.keyboard('{F2}');
  field().setSelectionRange(1, 1);
  await user.keyboard('ab');
  expect([field().value, field().selectionStart]).toEqual(['mabột', 3]);
});

test('others lead to a cell, and hear when the focus leaves', async () => {
  const { log, handle, user } = renderHearing();
  act(() => handle.current?.goTo({ rowId: 'b', columnId: 'cause' }));
  expect(document.activeElement).toBe(field());
  expect(field().getAttribute('aria-label')).toBe('b, Nguyên nhân');
  act(() => handle.current?.goTo({ rowId: 'nowhere', columnId: 'cause' }));
  await user.click(screen.getByRole('button', { name: 'Ngoài' }));
  expect(log).toEqual(['stand a actual', 'stand b cause', 'leave']);
});
