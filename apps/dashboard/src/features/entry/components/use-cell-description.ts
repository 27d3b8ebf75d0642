import { useMemo } from 'react';

import { factsText } from '@tiendo/domain/figure';

import { usePhrases } from '../../../i18n/phrases.tsx';
import type { GridCell } from '@tiendo/ui/data-grid/data-grid-model.ts';

import { type GridField, gridFieldOf, standingOf } from '../model/grid-field.ts';
import type { EntryGridRow } from '../model/grid-rows.ts';
import { syncText } from './sync-text.ts';
import { useWarningText } from '../../../lib/reports/use-warning-text.ts';
import { useProblemText } from './use-problem-text.ts';

type Described = Pick<GridCell, 'description' | 'tone'>;

/** What is said of a cell of the grid: what is wrong in it, what wants an explanation, whether it is saved. */
export function useCellDescription(
  remarks: ReadonlyMap<string, string>,
  openOf: (indicatorId: string) => number,
): (row: EntryGridRow, field: GridField) => Described {
  const phrases = usePhrases();
  const problemText = useProblemText();
  const warningText = useWarningText();
  return useMemo(() => {
    const { entry, grid, words } = phrases;
    return (row, field) => {
      const { cell, checked } = row;
      const { draft, sync } = cell;
      const isSaid = sync.kind !== 'editing' || sync.asked;
      const wrong = isSaid
        ? checked.problems.filter((one) => gridFieldOf(one.field) === field)
        : [];
      const isExplained = draft.cause.trim() !== '';
      const odd =
        isSaid && !isExplained && checked.problems.length === 0
          ? checked.warnings.filter((one) => gridFieldOf(one.field) === field)
          : [];
      const remark = field === 'result' ? remarks.get(row.id) : undefined;
      const open = field === 'result' ? openOf(row.id) : 0;
      const standing = standingOf(draft);
      const texts = [
        ...(field === 'result' && standing !== 'official' ? [grid.standings[standing]] : []),
        ...wrong.map((problem) => problemText(problem, row.placed.row)),
        ...odd.map(
          ({ code, facts }) =>
            `${warningText({ code, facts: factsText(facts) }, row.placed.row)}. ${entry.wantsCause}`,
        ),
        ...(field === 'result' && cell.base.onBehalf ? [words.onBehalf] : []),
        ...(field === 'result' && row.placed.row.differsFromSigned !== null
          ? [entry.signedDiffers]
          : []),
        ...(remark === undefined ? [] : [entry.remark(remark)]),
        ...(open === 0 ? [] : [entry.comments.open(open)]),
        ...(sync.kind === 'saved' ? [] : [syncText(sync, checked, phrases, String) ?? '']),
      ].filter((text) => text !== '');
      const isCaution = odd.length > 0 || remark !== undefined;
      return {
        description:
          texts.length === 0 ? undefined : texts.map((text) => text.replace(/\.$/u, '')).join('. '),
        tone: wrong.length > 0 ? 'error' : isCaution ? 'warning' : undefined,
      };
    };
  }, [openOf, phrases, problemText, remarks, warningText]);
}
