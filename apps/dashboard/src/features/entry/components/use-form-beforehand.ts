import { useEffect } from 'react';

import { useNarrow } from '../../../lib/use-narrow.ts';
import { GRID_VIEW, TABLE_VIEW } from './form-views.ts';

/** Asks for what the form is drawn with together with the report, not after it; then for what paper wants. */
export function useFormBeforehand(): void {
  const isNarrow = useNarrow();
  useEffect(() => {
    const loading = async () => {
      if (!isNarrow) await GRID_VIEW.load();
      await TABLE_VIEW.load();
    };
    // Where it cannot come, the form that needs it says so.
    loading().catch(() => undefined);
  }, [isNarrow]);
}
