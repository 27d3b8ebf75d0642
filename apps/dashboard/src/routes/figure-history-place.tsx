import { lazy, type ReactNode, Suspense, useState } from 'react';

import { loadSections } from '../i18n/load-phrases.ts';
import {
  FigureHistoryContext,
  type HistoryOf,
} from '../lib/figure-history/figure-history-opener.ts';

// Nobody needs it before somebody asks how a figure came about.
const FigureHistoryDialog = lazy(async () => {
  const [{ FigureHistoryDialog: component }] = await Promise.all([
    import('../features/figure-history/components/figure-history-dialog.tsx'),
    loadSections(['figureHistory', 'correction']),
  ]);
  return { default: component };
});

/** Lets whatever is in it open the history of a cell, over the screen. */
export function FigureHistoryPlace({ children }: { readonly children: ReactNode }) {
  const [of, setOf] = useState<HistoryOf | null>(null);
  return (
    <FigureHistoryContext value={setOf}>
      {children}
      {of !== null && (
        <Suspense>
          <FigureHistoryDialog of={of} onClose={() => setOf(null)} />
        </Suspense>
      )}
    </FigureHistoryContext>
  );
}
