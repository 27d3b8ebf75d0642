import { lazy, Suspense } from 'react';

import { loadSections } from '../../../i18n/load-phrases.ts';
import type { EntryForm } from '../model/entry-form.ts';
import type { PasteRow } from '../model/paste-rows.ts';
import type { PastingState } from './use-pasting.ts';

// Most people never paste; whoever does waits for it once.
const PasteDialog = lazy(async () => {
  const [{ PasteDialog: component }] = await Promise.all([
    import('./paste-dialog.tsx'),
    loadSections(['paste']),
  ]);
  return { default: component };
});

interface PastingProps {
  readonly form: EntryForm;
  readonly rows: readonly PasteRow[];
  readonly state: PastingState;
}

/** The block that is being pasted, if one is. */
export function Pasting({ form, rows, state }: PastingProps) {
  const { copied, apply, cancel } = state;
  if (copied === null) return null;
  return (
    <Suspense>
      <PasteDialog form={form} rows={rows} copied={copied} onApply={apply} onCancel={cancel} />
    </Suspense>
  );
}
