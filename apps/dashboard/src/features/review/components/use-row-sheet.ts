import { useState } from 'react';
import { flushSync } from 'react-dom';

import type { RowFocus } from '../../../lib/shortcuts/use-row-focus.ts';
import { useNarrow } from '../../../lib/use-narrow.ts';

/** On a phone all about a row stands on a sheet over the screen, which opens when it is asked for. */
export function useRowSheet(focus: RowFocus) {
  const isNarrow = useNarrow();
  const [isAsked, setAsked] = useState(false);
  return {
    hasSheet: isNarrow,
    isSheetOpen: isNarrow && isAsked,
    openSheet: () => setAsked(isNarrow),
    /** Back to the card of the row one looked at last. */
    closeSheet: () => {
      flushSync(() => setAsked(false));
      focus.goTo(focus.at);
    },
  };
}
