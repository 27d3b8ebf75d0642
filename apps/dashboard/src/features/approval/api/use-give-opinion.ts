import { useMutation, useQueryClient } from '@tanstack/react-query';

import type { SubmissionDto } from '@tiendo/contract/submission';
import type { UnitOpinionBody, UnitOpinionDto } from '@tiendo/contract/unit-opinion';

import { sendJson } from '../../../lib/api-client.ts';
import { idempotencyKey } from '../../../lib/idempotency-key.ts';
import { useSession } from '../../../lib/session.ts';

/** Says what one thinks of an area of the draft. */
export function useGiveOpinion({ halfYear, unit }: SubmissionDto) {
  const client = useQueryClient();
  const { accountId } = useSession();
  return useMutation({
    mutationFn: async ({ areaId, said }: { areaId: string; said: UnitOpinionBody }) => {
      const path = `/submissions/${halfYear}/${unit.id}/opinions/${areaId}`;
      const answer = await sendJson<UnitOpinionDto>('PUT', path, {
        body: said,
        idempotencyKey: idempotencyKey(),
        asAccount: accountId,
      });
      return answer.body;
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['submission', halfYear] }),
  });
}
