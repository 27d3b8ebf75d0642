import type { FigureDto } from '@tiendo/contract/figure';
import type { SubmissionDto } from '@tiendo/contract/submission';

import { type Cell, restoredCell } from './cell-sync.ts';
import type { Draft } from './draft.ts';
import { broughtUp, type FormDrafts } from './kept-drafts.ts';
import { markedTexts } from './read-draft.ts';

/** The cells in which something was typed when the form was last open, over the version that was seen then. */
export function restoredCells(
  { rows }: Pick<SubmissionDto, 'rows'>,
  drafts: FormDrafts,
  ask: {
    readonly saysWhatIs: (figure: FigureDto, draft: Draft) => boolean;
    readonly isOnItsWay: (indicatorId: string) => boolean;
    readonly recordedHere: (indicatorId: string) => FigureDto | undefined;
  },
): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const { indicator, figure } of rows) {
    const left = drafts.kept.get(indicator.id);
    if (!left) continue;
    const kept = broughtUp(left, ask.recordedHere(indicator.id));
    // The window was closed between recording and forgetting.
    if (ask.saysWhatIs(figure, kept.draft)) {
      drafts.drop(indicator.id);
      continue;
    }
    // Kept before the rule was asked: it is looked at once more, and not kept again.
    if (markedTexts(kept.draft).length > 0) drafts.drop(indicator.id);
    const overPost = kept.overPost && ask.isOnItsWay(indicator.id);
    cells.set(indicator.id, restoredCell(figure, { ...kept, overPost }));
  }
  return cells;
}
