import { useEffect, useRef } from 'react';

import type { SubmissionDto } from '@tiendo/contract/submission';

import { RECEIPT_TITLE } from '../../../lib/reports/receipt-title.ts';

/** Leads to the receipt once the report was sent, here or from another place: it is what was asked for. */
export function useShowReceipt({ sendings }: SubmissionDto): void {
  const seen = useRef(sendings.length);
  useEffect(() => {
    if (sendings.length > seen.current) {
      const title = document.getElementById(RECEIPT_TITLE);
      title?.scrollIntoView({ block: 'center' });
      title?.focus({ preventScroll: true });
    }
    seen.current = sendings.length;
  }, [sendings.length]);
}
