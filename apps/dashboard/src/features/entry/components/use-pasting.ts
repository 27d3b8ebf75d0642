import { useCallback, useState } from 'react';

import type { NumberField } from '../model/draft.ts';
import type { EntryForm } from '../model/entry-form.ts';
import type { PastedDraft } from '../model/pasted-drafts.ts';

/** A block that was pasted at a number. */
export interface CopiedBlock {
  readonly indicatorId: string;
  readonly field: NumberField;
  readonly text: string;
}

/** A block on its way into the form, and what was pasted last, which one step takes back. */
export function usePasting(form: EntryForm) {
  const [copied, setCopied] = useState<CopiedBlock | null>(null);
  const [done, setDone] = useState<readonly PastedDraft[] | null>(null);
  const start = useCallback((indicatorId: string, field: NumberField, text: string) => {
    setCopied({ indicatorId, field, text });
  }, []);
  return {
    start,
    copied,
    cancel: () => setCopied(null),
    apply: (drafts: readonly PastedDraft[]) => {
      write(form, drafts, ({ after }) => after);
      setCopied(null);
      setDone(drafts);
    },
    /** What was pasted last, until it is taken back or put out of sight. */
    done,
    undo: () => {
      write(form, done ?? [], ({ before }) => before);
      setDone(null);
    },
    dismiss: () => setDone(null),
  };
}

export type PastingState = ReturnType<typeof usePasting>;

/** All are typed before any is left: a row is checked against the others as the block has them. */
function write(
  form: EntryForm,
  drafts: readonly PastedDraft[],
  which: (draft: PastedDraft) => PastedDraft['after'],
): void {
  for (const draft of drafts) form.type(draft.row.indicator.id, which(draft));
  for (const { row } of drafts) form.commit(row.indicator.id);
}
