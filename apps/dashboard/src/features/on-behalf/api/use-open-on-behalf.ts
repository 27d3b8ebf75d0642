import { useMutation, useQueryClient } from '@tanstack/react-query';

import type { OnBehalfOpeningDto } from '@tiendo/contract/on-behalf';
import type { SubmissionDto } from '@tiendo/contract/submission';

import { sendJson } from '../../../lib/api-client.ts';
import { idempotencyKey } from '../../../lib/idempotency-key.ts';
import { submissionPath } from '../../../lib/reports/submission-query.ts';
import { useSession } from '../../../lib/session.ts';

/** Says on what ground one enters for the unit of a report; what may be written in it is then read anew. */
export function useOpenOnBehalf(
  { halfYear, unit }: Pick<SubmissionDto, 'halfYear' | 'unit'>,
  onOpened: () => void,
) {
  const client = useQueryClient();
  const { accountId } = useSession();
  return useMutation({
    mutationFn: async (ground: string) => {
      const path = `${submissionPath(halfYear, unit.id)}/on-behalf`;
      const change = { body: { ground }, idempotencyKey: idempotencyKey(), asAccount: accountId };
      return (await sendJson<OnBehalfOpeningDto>('POST', path, change)).body;
    },
    onSuccess: () => {
      onOpened();
      void client.invalidateQueries({ queryKey: ['review', halfYear] });
      return client.invalidateQueries({ queryKey: ['submission', halfYear] });
    },
  });
}
