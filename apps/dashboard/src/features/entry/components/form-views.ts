import { useEffect, useState } from 'react';

import { loadSections } from '../../../i18n/load-phrases.ts';
import { NetworkError } from '../../../lib/api-error.ts';

/** A part of the form that travels by itself, and is there at once where it has come before. */
interface FormView<Component> {
  readonly load: () => Promise<Component>;
  readonly loaded: () => Component | null;
}

function formView<Component>(ask: () => Promise<Component>): FormView<Component> {
  let component: Component | null = null;
  return {
    load: async () => (component ??= await ask()),
    loaded: () => component,
  };
}

/** The grid with its words. */
export const GRID_VIEW = formView(async () => {
  const [{ EntryGrid }] = await Promise.all([
    import('./entry-grid.tsx'),
    loadSections(['checks', 'grid']),
  ]);
  return EntryGrid;
});

/** Rows and cards: what a phone types into, and what is read and printed everywhere. */
export const TABLE_VIEW = formView(async () => {
  const [{ EntryTable }] = await Promise.all([
    import('./entry-table.tsx'),
    loadSections(['checks']),
  ]);
  return EntryTable;
});

/**
 * A view once it is there; null before, and where it is not wanted. Not React's `lazy`: that draws what stands
 * in its place for a third of a second even where the view has come.
 */
export function useFormView<Component>(
  view: FormView<Component>,
  isWanted: boolean,
): Component | null {
  const [, redraw] = useState(0);
  const [failure, setFailure] = useState<unknown>(null);
  const component = view.loaded();
  const isMissing = isWanted && component === null;
  useEffect(() => {
    if (isMissing) view.load().then(() => redraw((count) => count + 1), setFailure);
  }, [view, isMissing]);
  // The screen says that it could not come and asks again; the router would open the page anew and lose it.
  if (isMissing && failure !== null) throw new NetworkError(failure);
  return isWanted ? component : null;
}
