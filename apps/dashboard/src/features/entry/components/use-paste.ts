import { useMemo, useState } from 'react';

import { copiedCells, type PasteAnswers, planPaste, suggestedBy } from '@tiendo/domain/paste';

import { useLanguage } from '../../../i18n/phrases.tsx';
import type { EntryForm } from '../model/entry-form.ts';
import { type PasteRow, placeOf, takesOf } from '../model/paste-rows.ts';
import { pastedDrafts } from '../model/pasted-drafts.ts';
import type { CopiedBlock } from './use-pasting.ts';

/** What the person says of the block; how it writes numbers is taken from itself where it shows. */
interface Said extends PasteAnswers {
  readonly clearsBlanks: boolean;
}

const NOTHING_SAID: Said = { readsAs: null, dash: null, clearsBlanks: false };

/** What a block would do to the form as the person answers; the plan is null where it fits nowhere. */
export function usePaste(form: EntryForm, rows: readonly PasteRow[], copied: CopiedBlock) {
  const { language } = useLanguage();
  const [said, say] = useState(NOTHING_SAID);
  const plan = useMemo(() => {
    const at = placeOf(rows, copied.indicatorId, copied.column);
    if (!at) return null;
    const block = copiedCells(copied.text);
    const { clearsBlanks } = said;
    const planned = (answers: PasteAnswers) =>
      planPaste({ block, at, takesAt: takesOf(rows), answers, clearsBlanks });
    const readsAs = said.readsAs ?? suggestedBy(planned(said).habit);
    return { ...planned({ ...said, readsAs }), readsAs };
  }, [copied, rows, said]);
  const draftOf = (id: string) => {
    const cell = form.cells().get(id);
    if (cell === undefined) throw new RangeError(`No cell for indicator ${id}`);
    return cell.draft;
  };
  return {
    plan,
    drafts: plan ? pastedDrafts(plan, rows, { draftOf, locale: language }) : [],
    said,
    say: (more: Partial<Said>) => say({ ...said, ...more }),
  };
}

export type Paste = ReturnType<typeof usePaste>;
