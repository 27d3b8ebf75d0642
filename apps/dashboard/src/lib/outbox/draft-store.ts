import type { CellAddress } from './post.ts';

/** Text typed in a cell and not finished, as its form wrote it. */
export interface KeptText {
  readonly accountId: string;
  readonly address: CellAddress;
  /** What the form keeps; only it knows what that looks like. */
  readonly kept: unknown;
}

/** Where unfinished text is kept, for all windows of this browser. */
export interface DraftStore {
  /** What one person typed in one unit's form. */
  ofForm(accountId: string, form: Omit<CellAddress, 'indicatorId'>): Promise<readonly KeptText[]>;
  keep(text: KeptText): Promise<void>;
  drop(accountId: string, address: CellAddress): Promise<void>;
  /** Everything one person typed, wherever. */
  dropAll(accountId: string): Promise<void>;
  count(accountId: string): Promise<number>;
}
