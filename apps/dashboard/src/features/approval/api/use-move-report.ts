import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';

import type { MovedDto, SubmissionDto } from '@tiendo/contract/submission';

import { sendJson } from '../../../lib/api-client.ts';
import { ApiError } from '../../../lib/api-error.ts';
import { idempotencyKey } from '../../../lib/idempotency-key.ts';
import { useSession } from '../../../lib/session.ts';

/** What the unit does with its report besides sending it, with what each is asked with. */
export type UnitMove =
  | { readonly action: 'recall' | 'send-to-approver'; readonly body: { readonly note?: string } }
  | {
      readonly action: 'request-extension';
      readonly body: { readonly until: string; readonly reason: string };
    };

/**
 * Moves the report as it was seen: a report that has moved since is shown anew instead. A lost answer is
 * asked for again under the same key.
 */
export function useMoveReport({ halfYear, unit, version }: SubmissionDto) {
  const client = useQueryClient();
  const { accountId } = useSession();
  const key = useRef<string | null>(null);
  return useMutation({
    mutationFn: async ({ action, body }: UnitMove) => {
      key.current ??= idempotencyKey();
      const path = `/submissions/${halfYear}/${unit.id}/${action}`;
      const answer = await sendJson<MovedDto>('POST', path, {
        body,
        ifMatch: `"${version}"`,
        idempotencyKey: key.current,
        asAccount: accountId,
      });
      return answer.body;
    },
    onSuccess: async () => {
      key.current = null;
      await client.invalidateQueries();
    },
    onError: async (error) => {
      if (error instanceof ApiError && error.status < 500) key.current = null;
      if (!(error instanceof ApiError) || (error.status !== 409 && error.status !== 412)) return;
      // It was moved from another place: what stands now says more than the refusal.
      await client.invalidateQueries({ queryKey: ['submission', halfYear] });
    },
  });
}
