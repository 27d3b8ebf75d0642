import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';

import type { ReceiptDto, SubmissionDto } from '@tiendo/contract/submission';

import { sendJson } from '../../../lib/api-client.ts';
import { ApiError, hasCode } from '../../../lib/api-error.ts';
import { idempotencyKey } from '../../../lib/idempotency-key.ts';
import { useSession } from '../../../lib/session.ts';

/**
 * Sends the report. A lost answer is asked for again under the same key, so that nothing is sent
 * twice; after a refusal the next try is a new intention.
 */
export function useSubmitReport({ halfYear, unit }: SubmissionDto, onSent: () => void) {
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
          body: note === '' ? {} : { note },
          idempotencyKey: key.current,
          asAccount: accountId,
        },
      );
      return answer.body;
    },
    onSuccess: async () => {
      key.current = null;
      await client.invalidateQueries();
      // The form has become read-only and its dialog is gone: what was asked for is the receipt.
      requestAnimationFrame(onSent);
    },
    onError: async (error) => {
      if (error instanceof ApiError && error.status < 500) key.current = null;
      if (!hasCode(error, 'submission.not-allowed')) return;
      // It was sent from another place: the receipt says more than the refusal.
      await client.invalidateQueries({ queryKey: ['submission', halfYear] });
      requestAnimationFrame(onSent);
    },
  });
}
