import { useMutation, useQueryClient } from '@tanstack/react-query';

import type { CheckSettingDto } from '@tiendo/contract/check';

import { sendJson } from '../../../lib/api-client.ts';
import { ApiError, hasCode } from '../../../lib/api-error.ts';
import { idempotencyKey } from '../../../lib/idempotency-key.ts';
import { useSession } from '../../../lib/session.ts';
import { CHECKS_PATH, checkSettingQuery } from './check-setting-query.ts';

/** All of the setting: what is left out does not hold any more. */
export type LevelsToSave = Pick<CheckSettingDto, 'indicators' | 'thresholds'>;

/**
 * Sets the thresholds over the setting that was seen, and over no other. Where somebody else was first, what
 * they set is what is known from then on.
 */
export function useSaveLevels(seen: CheckSettingDto) {
  const client = useQueryClient();
  const { accountId: asAccount } = useSession();
  const { queryKey } = checkSettingQuery;
  return useMutation({
    mutationFn: async (body: LevelsToSave) => {
      const ifMatch = `"${seen.version}"`;
      const change = { body, ifMatch, idempotencyKey: idempotencyKey(), asAccount };
      return (await sendJson<CheckSettingDto>('PUT', CHECKS_PATH, change)).body;
    },
    onSuccess: async (recorded) => {
      client.setQueryData(queryKey, recorded);
      // Forms and reviews are checked by it.
      await client.invalidateQueries({
        predicate: ({ queryKey: [first] }) => first !== queryKey[0],
      });
    },
    onError: (error) => {
      if (!(error instanceof ApiError) || !hasCode(error, 'precondition.failed')) return;
      // The server says with the refusal what stands.
      client.setQueryData(queryKey, error.current as CheckSettingDto);
    },
  });
}
