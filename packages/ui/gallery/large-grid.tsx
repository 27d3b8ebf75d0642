import type { CellEditor, GridCell, GridColumn } from '../src/data-grid/data-grid-model.ts';
import { DataGrid } from '../src/data-grid/data-grid.tsx';
import { GRID_WORDS } from './grid-phrases.ts';
import type { FigureRow } from './grid-samples.ts';
import { useSampleRows } from './use-sample-rows.ts';

const DECIMAL: CellEditor = { kind: 'text', inputMode: 'decimal' };
const number = new Intl.NumberFormat('en-GB');

const COLUMNS: readonly GridColumn<FigureRow>[] = Array.from({ length: 20 }, (_, at) => ({
  id: `c${at}`,
  label: `Measure ${at + 1}`,
  note: 'units',
  numeric: true,
  sticky: at === 0,
  width: '6rem',
  ...(at >= 3 && { editorOf: () => DECIMAL }),
}));

const ROWS: readonly FigureRow[] = Array.from({ length: 200 }, (_, row) => ({
  id: `r${row}`,
  label: `Indicator ${row + 1}`,
  unit: '',
  area: `Area ${Math.floor(row / 20) + 1}`,
  target: '',
  lastYear: '',
  values: Object.fromEntries(
    COLUMNS.map(({ id }, at) => [id, number.format((row * 7919 + at * 104_729) % 5000)]),
  ),
}));

function renderCell(row: FigureRow, column: GridColumn<FigureRow>): GridCell {
  const text = row.values[column.id] ?? '';
  return { content: text, text };
}

const labelOf = (row: FigureRow) => row.label;

/** The largest grid we promise: 200 rows × 20 columns. */
export function LargeGrid() {
  const { rows, callbacks } = useSampleRows(ROWS, COLUMNS);
  return (
    <main>
      <h1>200 × 20</h1>
      <DataGrid
        label="200 indicators × 20 measures"
        corner="Indicator"
        phrases={GRID_WORDS}
        rows={rows}
        columns={COLUMNS}
        rowLabel={labelOf}
        renderCell={renderCell}
        groupOf={(row) => row.area}
        headingWidth="12rem"
        maxHeight="85vh"
        {...callbacks}
      />
    </main>
  );
}
