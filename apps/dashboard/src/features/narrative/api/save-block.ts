import type { NarrativeDto } from '@tiendo/contract/narrative';
import { GENERAL_BLOCK } from '@tiendo/domain/narrative';

import { sendJson } from '../../../lib/api-client.ts';
import type { BlockAttempt } from '../model/block-writer.ts';

type Place = Pick<NarrativeDto, 'area' | 'halfYear' | 'unitId'>;

/** Sends what was written in a block, over the version it was written on. Errors are the API client's. */
export async function saveBlock(
  { halfYear, unitId, area }: Place,
  { text, audience, version, key }: BlockAttempt,
  accountId: string,
): Promise<NarrativeDto> {
  const path = `/narratives/${halfYear}/${unitId}/${area?.id ?? GENERAL_BLOCK}`;
  const { body } = await sendJson<NarrativeDto>('PUT', path, {
    body: { ...text, audience },
    ifMatch: `"${version}"`,
    idempotencyKey: key,
    asAccount: accountId,
  });
  return body;
}
