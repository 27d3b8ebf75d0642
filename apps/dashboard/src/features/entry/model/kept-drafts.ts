import type { Draft } from './draft.ts';

/** What is typed in a cell and not finished, over the version that the person saw. */
export interface KeptDraft {
  readonly draft: Draft;
  readonly version: number;
}

/** Keeps what is typed in one form, for the person who typed it. */
export interface FormDrafts {
  /** What was kept when the form was opened, by indicator. */
  readonly kept: ReadonlyMap<string, KeptDraft>;
  keep(indicatorId: string, draft: KeptDraft): void;
  drop(indicatorId: string): void;
}
