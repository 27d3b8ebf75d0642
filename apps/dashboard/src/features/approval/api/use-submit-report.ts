import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';

import type { ReceiptDto, SubmissionDto } from '@tiendo/contract/submission';

import { sendJson } from '../../../lib/api-client.ts';
import { ApiError, hasCode } from '../../../lib/api-error.ts';
import { idempotencyKey } from '../../../lib/idempotency-key.ts';
import { useSession } from '../../../lib/session.ts';

/**
 * Sends the report. A lost answer is asked for again under the same key, so that nothing is sent
 * twice; after a refusal the next try is a new intention. What is sent is what was seen: written
 * otherwise meanwhile, it is refused and read anew.
 */
export function useSubmitReport({ halfYear, unit, contentVersion }: SubmissionDto) {
  const client = useQueryClient();
  const { accountId } = useSession();
  const key = useRef<string | null>(null);
  return useMutation({
    mutationFn: async (note: string) => {
      key.current ??= idempotencyKey();
      const answer = await sendJson<ReceiptDto>(
        'POST',
        `/submissions/${halfYear}/${unit.id}/submit`,
        {
          body: {
            ...(note !== '' && { note }),
            declaration: true,
            ...(contentVersion !== null && { contentVersion }),
          },
          idempotencyKey: key.current,
          asAccount: accountId,
        },
      );
      return answer.body;
    },
    onSuccess: async () => {
      key.current = null;
      await client.invalidateQueries();
    },
    onError: async (error) => {
      if (error instanceof ApiError && error.status < 500) key.current = null;
      const isSent = hasCode(error, 'submission.not-allowed');
      if (!isSent && !hasCode(error, 'submission.changed')) return;
      // Sent from another place, the receipt says more than the refusal; changed, it is looked at again.
      await client.invalidateQueries({ queryKey: ['submission', halfYear] });
    },
  });
}
