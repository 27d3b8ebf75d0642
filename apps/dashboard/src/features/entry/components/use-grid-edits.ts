import { useState } from 'react';

import { useLanguage } from '../../../i18n/phrases.tsx';
import type { EntryForm } from '../model/entry-form.ts';
import { GridEdits } from '../model/grid-edits.ts';

/** What one does in the form, to be taken back; texts of another language are no longer understood, so it begins anew. */
export function useGridEdits(form: EntryForm): GridEdits {
  const { language } = useLanguage();
  const [kept, keep] = useState(() => ({ language, edits: new GridEdits(form) }));
  if (kept.language === language) return kept.edits;
  const begun = { language, edits: new GridEdits(form) };
  keep(begun);
  return begun.edits;
}
