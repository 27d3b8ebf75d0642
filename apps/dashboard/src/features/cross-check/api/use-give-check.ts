import { useMutation, useQueryClient } from '@tanstack/react-query';

import type {
  CrossCheckBody,
  CrossCheckCellDto,
  CrossCheckListDto,
} from '@tiendo/contract/cross-check';

import { sendJson } from '../../../lib/api-client.ts';
import { hasCode } from '../../../lib/api-error.ts';
import { idempotencyKey } from '../../../lib/idempotency-key.ts';
import { useSession } from '../../../lib/session.ts';
import { crossChecksQuery } from './cross-checks-query.ts';

/** A verdict on one cell, about the version that is on the screen. */
export interface GivenCheck extends Pick<CrossCheckBody, 'note' | 'value' | 'verdict'> {
  readonly cell: CrossCheckCellDto;
}

/** Records a verdict and shows what the server made of it; one on an old version shows the new one. */
export function useGiveCheck(halfYear: string) {
  const client = useQueryClient();
  const { accountId } = useSession();
  const { queryKey } = crossChecksQuery(halfYear);
  return useMutation({
    mutationFn: async ({ cell, ...verdict }: GivenCheck) => {
      const path = `/cross-checks/${halfYear}/${cell.unitId}/${cell.indicatorId}`;
      const body: CrossCheckBody = { ...verdict, revision: cell.figure.revision };
      const answer = await sendJson<CrossCheckCellDto>('PUT', path, {
        body,
        idempotencyKey: idempotencyKey(),
        asAccount: accountId,
      });
      return answer.body;
    },
    onSuccess: (given) => {
      client.setQueryData<CrossCheckListDto>(queryKey, (list) => list && withCell(list, given));
      void client.invalidateQueries({ queryKey: ['review'] });
    },
    onError: (error) => {
      if (hasCode(error, 'cross-check.superseded')) void client.invalidateQueries({ queryKey });
    },
  });
}

function withCell(list: CrossCheckListDto, given: CrossCheckCellDto): CrossCheckListDto {
  const cells = list.cells.map((cell) =>
    cell.unitId === given.unitId && cell.indicatorId === given.indicatorId ? given : cell,
  );
  return { ...list, cells };
}
