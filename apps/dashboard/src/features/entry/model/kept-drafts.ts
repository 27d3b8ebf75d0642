import type { FigureDto } from '@tiendo/contract/figure';

import type { Draft } from './draft.ts';
import { markedTexts } from './read-draft.ts';

/** What is typed in a cell and not finished, over the version that the person saw. */
export interface KeptDraft {
  readonly draft: Draft;
  readonly version: number;
  /** It was typed over what was on its way: whatever that became is what was seen. */
  readonly overPost: boolean;
}

/** What was kept, when `recorded` is the last that this computer saw recorded of its cell. */
export function broughtUp(kept: KeptDraft, recorded: FigureDto | undefined): KeptDraft {
  if (!kept.overPost || recorded === undefined) return kept;
  return { ...kept, version: Math.max(kept.version, recorded.version) };
}

/** Keeps what is typed in one form, for the person who typed it. */
export interface FormDrafts {
  /** What was kept when the form was opened, by indicator. */
  readonly kept: ReadonlyMap<string, KeptDraft>;
  keep(indicatorId: string, draft: KeptDraft): void;
  drop(indicatorId: string): void;
}

/** Keeps what is typed, unless a text of it bears a marking of a state secret: then nothing of it is kept. */
export function keepUnmarked(drafts: FormDrafts, indicatorId: string, kept: KeptDraft): void {
  if (markedTexts(kept.draft).length > 0) drafts.drop(indicatorId);
  else drafts.keep(indicatorId, kept);
}
