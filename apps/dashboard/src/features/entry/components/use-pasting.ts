import { useCallback, useState } from 'react';

import type { EntryForm } from '../model/entry-form.ts';
import type { EditedCell, FormHistory } from '../model/form-history.ts';
import type { PastedDraft } from '../model/pasted-drafts.ts';

/** A block that was pasted at a cell. */
export interface CopiedBlock {
  readonly indicatorId: string;
  /** Of the columns of numbers: 0 or 1; one that is further right takes nothing. */
  readonly column: number;
  readonly text: string;
}

/** A block on its way into the form, and what was pasted last, which one step takes back. */
export function usePasting(form: EntryForm, history: FormHistory) {
  const [copied, setCopied] = useState<CopiedBlock | null>(null);
  const [done, setDone] = useState<readonly PastedDraft[] | null>(null);
  const start = useCallback((indicatorId: string, column: number, text: string) => {
    setCopied({ indicatorId, column, text });
  }, []);
  return {
    start,
    copied,
    cancel: () => setCopied(null),
    apply: (drafts: readonly PastedDraft[]) => {
      history.write(drafts.map(editedCell), 'commit');
      setCopied(null);
      setDone(drafts);
    },
    /** What was pasted last, until it is taken back or put out of sight. */
    done,
    undo: () => {
      const step = (done ?? []).map(editedCell);
      history.write(
        step.map(({ id, before }) => ({ id, before: form.draft(id), after: before })),
        'commit',
      );
      setDone(null);
    },
    dismiss: () => setDone(null),
  };
}

export type PastingState = ReturnType<typeof usePasting>;

const editedCell = ({ row, before, after }: PastedDraft): EditedCell => ({
  id: row.indicator.id,
  before,
  after,
});
