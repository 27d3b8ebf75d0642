import { useMutation, useQueryClient } from '@tanstack/react-query';

import type { MovedDto, SubmissionDto } from '@tiendo/contract/submission';

import { sendJson } from '../../../lib/api-client.ts';
import { idempotencyKey } from '../../../lib/idempotency-key.ts';
import { useSession } from '../../../lib/session.ts';

import type { TimeAnswer } from '../model/time-answers.ts';

/** A move of a reviewer with what it asks for. */
export interface ReviewMove {
  readonly action: TimeAnswer | 'accept' | 'reopen' | 'return' | 'start-review';
  readonly body: object;
}

/**
 * Moves the report that is on the screen, and no other version of it. Whoever decides on a report whose
 * review nobody has begun begins it with that: two steps, each in the history.
 */
export function useMoveReport(report: SubmissionDto) {
  const client = useQueryClient();
  const { accountId } = useSession();
  const { halfYear, unit, state, version } = report;

  async function send(action: ReviewMove['action'], body: object, at: number): Promise<MovedDto> {
    const path = `/submissions/${halfYear}/${unit.id}/${action}`;
    const answer = await sendJson<MovedDto>('POST', path, {
      body,
      ifMatch: `"${at}"`,
      idempotencyKey: idempotencyKey(),
      asAccount: accountId,
    });
    return answer.body;
  }

  return useMutation({
    mutationFn: async ({ action, body }: ReviewMove) => {
      const decides = action === 'accept' || action === 'return';
      const begun =
        decides && state === 'submitted' ? await send('start-review', {}, version) : null;
      return send(action, body, begun?.version ?? version);
    },
    onSettled: () => client.invalidateQueries(),
  });
}
