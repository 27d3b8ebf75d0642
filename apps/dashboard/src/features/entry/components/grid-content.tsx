import { DataText } from '../../../i18n/data-text.tsx';
import type { GridColumnId } from '../model/grid-columns.ts';
import type { EntryGridRow } from '../model/grid-rows.ts';
import { GridLastYear, GridPlan, GridVerdict } from './grid-facts.tsx';
import { GridFigure } from './grid-figure.tsx';
import { GridStanding } from './grid-standing.tsx';

interface GridContentProps {
  readonly row: EntryGridRow;
  readonly columnId: GridColumnId;
  readonly halfYear: string;
}

/** What a cell of the grid shows. */
export function GridContent({ row, columnId, halfYear }: GridContentProps) {
  const { row: dto } = row.placed;
  switch (columnId) {
    case 'result':
    case 'part':
      return <GridFigure row={row} field={columnId} />;
    case 'standing':
      return <GridStanding row={row} />;
    case 'verdict':
      return <GridVerdict row={row} />;
    case 'plan':
      return <GridPlan row={dto} halfYear={halfYear} />;
    case 'lastYear':
      return <GridLastYear row={dto} />;
    case 'estimate':
      return row.cell.draft.numbers.yearEndEstimate.text;
    case 'cause':
      return <DataText>{row.cell.draft.cause}</DataText>;
  }
}
