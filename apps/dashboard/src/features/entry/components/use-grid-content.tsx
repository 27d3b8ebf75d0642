import { useCallback, useMemo } from 'react';

import type { SubmissionDto } from '@tiendo/contract/submission';
import type { GridCell, GridColumn } from '@tiendo/ui/data-grid/data-grid-model.ts';

import { useLanguage, usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { openThreads, threadsOf } from '../../../lib/comments/threads.ts';
import { halfYearParts } from '../../../lib/half-year.ts';
import { areaName, indicatorName } from '../../../lib/results/indicator-words.ts';
import { fieldOf, gridColumnId } from '../model/grid-columns.ts';
import { fieldText, type GridField } from '../model/grid-field.ts';
import type { EntryGridRow } from '../model/grid-rows.ts';
import { GridContent } from './grid-content.tsx';
import { GridRowHeading } from './grid-row-heading.tsx';
import { gridText } from './grid-text.ts';
import { useCellDescription } from './use-cell-description.ts';
import { useGridEditors } from './use-grid-editors.ts';

/** What the grid shows: its columns, and each cell as it is drawn, copied and described. */
export function useGridContent(
  { halfYear, comments }: Pick<SubmissionDto, 'comments' | 'halfYear'>,
  remarks: ReadonlyMap<string, string>,
) {
  const openOf = useCallback((id: string) => openThreads(threadsOf(comments, id)), [comments]);
  const columns = useGridColumns(halfYear);
  const renderCell = useGridCell(halfYear, remarks, openOf);
  const { language } = useLanguage();
  const { entry } = usePhrases();
  return useMemo(
    () => ({
      columns,
      renderCell,
      rowLabel: ({ placed }: EntryGridRow) => indicatorName(placed.row.indicator, language),
      renderRowHeading: (row: EntryGridRow) => (
        <GridRowHeading row={row} halfYear={halfYear} open={openOf(row.id)} />
      ),
      groupOf: ({ area, block }: EntryGridRow) =>
        area === null ? entry.blocks[block] : `${block} · ${areaName(area, language)}`,
    }),
    [columns, renderCell, language, entry, halfYear, openOf],
  );
}

function useGridColumns(halfYear: string): readonly GridColumn<EntryGridRow>[] {
  const { entry, grid } = usePhrases();
  const editorOf = useGridEditors();
  return useMemo(() => {
    const lastYear = String(Number(halfYearParts(halfYear)?.year ?? '1') - 1);
    const typed = (id: GridField) => ({
      id,
      editorOf: (row: EntryGridRow) => editorOf(row, id),
    });
    const { columns } = grid;
    return [
      { ...typed('result'), ...columns.result, numeric: true, width: '6.5rem' },
      { ...typed('part'), ...columns.part, numeric: true, width: '6.75rem' },
      { ...typed('standing'), ...columns.standing, width: '8.75rem' },
      { id: 'verdict', label: entry.columns.verdict, note: entry.provisional, width: '10.25rem' },
      { id: 'plan', ...columns.plan, numeric: true, width: '8.5rem' },
      {
        id: 'lastYear',
        label: entry.sameHalf(lastYear),
        note: entry.fullYear(lastYear).toLowerCase(),
        numeric: true,
        width: '7.25rem',
      },
      { ...typed('estimate'), ...columns.estimate, numeric: true, width: '6rem' },
      { ...typed('cause'), label: entry.cause, width: '14rem' },
    ];
  }, [entry, grid, editorOf, halfYear]);
}

function useGridCell(
  halfYear: string,
  remarks: ReadonlyMap<string, string>,
  openOf: (indicatorId: string) => number,
) {
  const describe = useCellDescription(remarks, openOf);
  const phrases = usePhrases();
  const format = useFormat();
  return useMemo(
    () =>
      (row: EntryGridRow, column: GridColumn<EntryGridRow>): GridCell => {
        const columnId = gridColumnId(column.id);
        const field = fieldOf(columnId);
        const shown = {
          content: <GridContent row={row} columnId={columnId} halfYear={halfYear} />,
          text: gridText(row, columnId, { phrases, format }),
        };
        if (field === null) return shown;
        const editText = fieldText(row.cell.draft, row.placed.row.indicator.contentKind, field);
        return { ...shown, editText, ...describe(row, field) };
      },
    [describe, phrases, format, halfYear],
  );
}
