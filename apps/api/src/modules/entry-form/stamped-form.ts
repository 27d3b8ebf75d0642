import type { SubmissionDto } from '@tiendo/contract/submission';
import { halfOf, halfYear, instant, yearOf } from '@tiendo/domain/period';

import { AppError } from '../../platform/errors/app-error.ts';
import { instantOnPaper } from '../paper/paper-days.ts';
import { PAPER_WORDS } from '../paper/paper-words.ts';
import { columnAt } from './entry-form-columns.ts';
import { ENTRY_FORM_WORDS } from './entry-form-words.ts';
import { type FormStamp, STAMP_SHEET, formVersion, readStamp } from './form-stamp.ts';
import { textOf } from './read-field.ts';
import type { SheetCells } from './workbook-cells.ts';

/** The sheets that a form is read from. */
export const FORM_SHEETS = [ENTRY_FORM_WORDS.sheet, STAMP_SHEET] as const;

/** A form that belongs to the open report. */
export interface StampedForm {
  readonly stamp: FormStamp;
  readonly cells: SheetCells;
}

/**
 * The form that a workbook holds, if it is the open report's.
 *
 * @throws AppError `form.not-ours`, `form.other-report`, `form.old-version`, `form.rearranged`
 */
export function stampedForm(
  sheets: ReadonlyMap<string, SheetCells>,
  report: SubmissionDto,
): StampedForm {
  const [cells, stamp] = [sheets.get(ENTRY_FORM_WORDS.sheet), stampIn(sheets.get(STAMP_SHEET))];
  if (!cells || !stamp) throw new AppError('form.not-ours');
  if (stamp.unitId !== report.unit.id || stamp.halfYear !== report.halfYear) {
    const of = halfYear(stamp.halfYear);
    const period = PAPER_WORDS.period(halfOf(of), yearOf(of));
    throw new AppError('form.other-report', { unit: stamp.unitName, period });
  }
  if (stamp.version !== formVersion(report.rows)) {
    throw new AppError('form.old-version', { at: instantOnPaper(instant(stamp.downloadedAt)) });
  }
  for (const { row, code } of stamp.rows) {
    const there = cells.get(`${row},${columnAt('code')}`);
    if (!there || textOf(there) !== code) {
      throw new AppError('form.rearranged', { row: row + 1, code });
    }
  }
  return { stamp, cells };
}

function stampIn(sheet: SheetCells | undefined): FormStamp | null {
  const lines = [];
  for (let row = 0; ; row += 1) {
    const cell = sheet?.get(`${row},0`);
    if (cell?.kind !== 'text') return readStamp(lines);
    lines.push(cell.text);
  }
}
