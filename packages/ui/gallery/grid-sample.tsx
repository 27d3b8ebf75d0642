import type { CellEditor, GridCell, GridColumn } from '../src/data-grid/data-grid-model.ts';
import { DataGrid } from '../src/data-grid/data-grid.tsx';
import styles from './gallery.module.css';
import { GRID_WORDS } from './grid-phrases.ts';
import { FIGURE_ROWS, readNumber, type FigureRow } from './grid-samples.ts';
import { useSampleRows } from './use-sample-rows.ts';

const DECIMAL: CellEditor = { kind: 'text', inputMode: 'decimal' };
const TEXT: CellEditor = { kind: 'text' };
const STATES: CellEditor = {
  kind: 'choice',
  options: [
    { value: 'final', label: 'Có số liệu' },
    { value: 'estimated', label: 'Số ước' },
    { value: 'not-occurred', label: 'Không phát sinh' },
    { value: 'not-applicable', label: 'Không áp dụng' },
    { value: 'none', label: 'Chưa báo cáo' },
  ],
};
const percent = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1, style: 'percent' });

const COLUMNS: readonly GridColumn<FigureRow>[] = [
  { id: 'unit', label: 'Đơn vị tính', width: '6.5rem' },
  { id: 'target', label: 'Chỉ tiêu năm', note: 'quận giao', numeric: true, width: '6.5rem' },
  { id: 'lastYear', label: 'Cùng kỳ 2016', note: '6 tháng', numeric: true, width: '6.5rem' },
  {
    id: 'actual',
    label: 'Thực hiện',
    note: 'lũy kế 6 tháng',
    numeric: true,
    editorOf: () => DECIMAL,
  },
  {
    id: 'estimate',
    label: 'Ước cả năm',
    note: 'nếu có',
    numeric: true,
    editorOf: (row) => (row.area.startsWith('C') ? DECIMAL : null),
  },
  { id: 'percent', label: '% kế hoạch', numeric: true, width: '5.5rem' },
  { id: 'state', label: 'Tình trạng số liệu', width: '9rem', editorOf: () => STATES },
  { id: 'note', label: 'Giải trình', width: '13rem', editorOf: () => TEXT },
];

function share({ values, target }: FigureRow) {
  const [actual, plan] = [readNumber(values['actual'] ?? ''), readNumber(target)];
  return actual === null || plan === null || plan === 0 ? '' : percent.format(actual / plan);
}

function fact(row: FigureRow, columnId: string) {
  const facts = {
    unit: row.unit,
    target: row.target,
    lastYear: row.lastYear,
    percent: share(row),
  } as Readonly<Record<string, string>>;
  return facts[columnId] ?? '';
}

function stateCell(value: string): GridCell {
  const label = STATES.kind === 'choice' && STATES.options.find((one) => one.value === value);
  const text = label ? label.label : value;
  return { content: text, text, editText: value };
}

function renderCell(row: FigureRow, column: GridColumn<FigureRow>): GridCell {
  const typed = row.values[column.id];
  if (typed === undefined) {
    const text = fact(row, column.id);
    return { content: text, text };
  }
  if (column.id === 'state') return stateCell(typed);
  if (row.saving === column.id) {
    return {
      content: <span className={styles.saving}>{typed}</span>,
      text: typed,
      description: 'Đang lưu',
    };
  }
  const number = readNumber(typed);
  if (column.numeric === true && typed !== '' && number === null) {
    return {
      content: typed,
      text: typed,
      tone: 'error',
      description: 'Chưa lưu: đây không phải là số. Nhập số, ví dụ 1.234,5',
    };
  }
  const last = readNumber(row.lastYear) ?? 0;
  if (column.id === 'actual' && number !== null && last > 10 && number > last * 1.25) {
    return {
      content: typed,
      text: typed,
      tone: 'warning',
      description: 'Cao hơn cùng kỳ trên 25%: đề nghị kiểm tra lại hoặc giải trình',
    };
  }
  return { content: typed, text: typed };
}

const labelOf = (row: FigureRow) => row.label;

const heading = (row: FigureRow) => (
  <>
    <span className={styles.code}>{row.id}</span> {row.label}
  </>
);

/** The entry of a half-year's figures: what is typed stands beside what one compares it with. */
export function GridSample() {
  const { rows, callbacks } = useSampleRows(FIGURE_ROWS, COLUMNS);
  return (
    <DataGrid
      label="Nhập số liệu 6 tháng đầu năm 2017"
      corner="Chỉ tiêu"
      phrases={GRID_WORDS}
      rows={rows}
      columns={COLUMNS}
      rowLabel={labelOf}
      renderRowHeading={heading}
      renderCell={renderCell}
      groupOf={(row) => row.area}
      headingWidth="20rem"
      maxHeight="80vh"
      {...callbacks}
    />
  );
}
