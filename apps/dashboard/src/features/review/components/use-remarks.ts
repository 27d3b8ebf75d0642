import { useState } from 'react';

import type { SubmissionDto } from '@tiendo/contract/submission';

import { useSession } from '../../../lib/session.ts';
import { type Remarks, keepRemarks, keptRemarks } from '../model/remarks.ts';

/** What is marked to be asked back, kept in this window until it is sent. */
export function useRemarks({ halfYear, unit }: SubmissionDto) {
  const { accountId } = useSession();
  const place = { accountId, halfYear, unitId: unit.id };
  const [remarks, setRemarks] = useState<Remarks>(() => keptRemarks(place));

  function become(next: Remarks) {
    setRemarks(next);
    keepRemarks(place, next);
  }

  return {
    remarks,
    /** Words for a cell; null takes the mark away. */
    remark(id: string, text: string | null) {
      const { [id]: _, ...others } = remarks;
      become(text === null ? others : { ...others, [id]: text });
    },
    forget: () => become({}),
  };
}
