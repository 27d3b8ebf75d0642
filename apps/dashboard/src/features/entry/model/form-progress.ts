import type { SubmissionRowDto } from '@tiendo/contract/submission';
import { indicatorId } from '@tiendo/domain/shared';
import {
  blockingCells,
  type BlockingCell,
  type Completeness,
  completeness,
  type SheetCell,
} from '@tiendo/domain/submission';

import type { Cell } from './cell-sync.ts';
import type { CheckedCell } from './check-cell.ts';

/** How far the report is and what keeps it from being sent, as one types. */
export interface FormProgress {
  readonly completeness: Completeness;
  readonly blocking: readonly BlockingCell[];
  /** Cells that are typed and not recorded. */
  readonly unsaved: readonly string[];
}

/** Counts the form with the rules that the server applies when the report is sent. */
export function formProgress(
  rows: readonly SubmissionRowDto[],
  cells: ReadonlyMap<string, Cell>,
  check: (id: string) => CheckedCell,
): FormProgress {
  const sheet = rows.map(({ indicator, required }) =>
    sheetCell(indicator.id, required, cells.get(indicator.id), check(indicator.id)),
  );
  return {
    completeness: completeness(sheet),
    blocking: blockingCells(sheet),
    unsaved: [...cells].filter(([, cell]) => cell.sync.kind !== 'saved').map(([id]) => id),
  };
}

function sheetCell(
  id: string,
  required: boolean,
  cell: Cell | undefined,
  checked: CheckedCell,
): SheetCell {
  return {
    indicatorId: indicatorId(id),
    required,
    state: checked.read.reading?.state ?? 'reported',
    hard: checked.problems.map((problem) =>
      problem.kind === 'rule' || problem.kind === 'number' ? problem.code : problem.kind,
    ),
    soft: checked.warnings.map(({ code }) => code),
    explanation: cell?.draft.cause ?? null,
  };
}
