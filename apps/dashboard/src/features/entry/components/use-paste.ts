import { useCallback, useMemo, useState } from 'react';

import { copiedCells, type PasteAnswers, planPaste, suggestedBy } from '@tiendo/domain/paste';

import { useLanguage } from '../../../i18n/phrases.tsx';
import type { NumberField } from '../model/draft.ts';
import type { EntryForm } from '../model/entry-form.ts';
import { type PasteRow, placeOf, takesOf } from '../model/paste-rows.ts';
import { type PastedDraft, pastedDrafts } from '../model/pasted-drafts.ts';

interface Pasting {
  readonly indicatorId: string;
  readonly field: NumberField;
  readonly text: string;
}

/** What the person says of the block; how it writes numbers is taken from itself where it shows. */
interface Said extends PasteAnswers {
  readonly clearsBlanks: boolean;
}

const NOTHING_SAID: Said = { readsAs: null, dash: null, clearsBlanks: false };

/** A block being pasted into the form: what it would do, and the way to do it and to take it back. */
export function usePaste(form: EntryForm, rows: readonly PasteRow[]) {
  const { language } = useLanguage();
  const [pasting, setPasting] = useState<Pasting | null>(null);
  const [said, say] = useState(NOTHING_SAID);
  const [done, setDone] = useState<readonly PastedDraft[] | null>(null);
  const start = useCallback((indicatorId: string, field: NumberField, text: string) => {
    say(NOTHING_SAID);
    setPasting({ indicatorId, field, text });
  }, []);
  const plan = useMemo(() => {
    const at = pasting && placeOf(rows, pasting.indicatorId, pasting.field);
    if (!pasting || !at) return null;
    const block = copiedCells(pasting.text);
    const planned = (answers: PasteAnswers) =>
      planPaste({
        block,
        at,
        takesAt: takesOf(rows),
        answers,
        clearsBlanks: said.clearsBlanks,
      });
    const asked = planned(said);
    const readsAs = said.readsAs ?? suggestedBy(asked.habit);
    return { ...planned({ ...said, readsAs }), readsAs };
  }, [pasting, rows, said]);
  const draftOf = (id: string) => {
    const cell = form.cells().get(id);
    if (cell === undefined) throw new RangeError(`No cell for indicator ${id}`);
    return cell.draft;
  };
  const drafts = plan ? pastedDrafts(plan, rows, { draftOf, locale: language }) : [];
  return {
    start,
    plan,
    drafts,
    said,
    say: (more: Partial<Said>) => say({ ...said, ...more }),
    cancel: () => setPasting(null),
    apply: () => {
      write(form, drafts, ({ after }) => after);
      setPasting(null);
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

export type Paste = ReturnType<typeof usePaste>;

/** All are typed before any is left: a row is checked against the others as the block has them. */
function write(
  form: EntryForm,
  drafts: readonly PastedDraft[],
  which: (draft: PastedDraft) => PastedDraft['after'],
): void {
  for (const draft of drafts) form.type(draft.row.indicator.id, which(draft));
  for (const { row } of drafts) form.commit(row.indicator.id);
}
