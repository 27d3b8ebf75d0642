import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import type { SignedPaperBody, SignedPaperDto } from '@tiendo/contract/signed-paper';

import { sendJson } from '../../../lib/api-client.ts';
import { putFile } from '../../../lib/put-file.ts';
import { useSession } from '../../../lib/session.ts';
import { signedPaperPath, signedPaperQuery } from './signed-paper-query.ts';

interface Recorded {
  readonly body: SignedPaperBody;
  readonly file: File | null;
}

/** Records what a paper bears and then, where one was chosen, its file. */
export function useRecordPaper(halfYear: string, unit: string, version: number) {
  const client = useQueryClient();
  const { accountId: asAccount } = useSession();
  /** How much of the file has gone, from 0 to 1; null while none is on its way. */
  const [sent, setSent] = useState<number | null>(null);
  const path = signedPaperPath(halfYear, unit);
  const { queryKey } = signedPaperQuery(halfYear, unit);
  const save = useMutation({
    mutationFn: async ({ body, file }: Recorded) => {
      const change = { body, asAccount, ifMatch: `"${version}"` };
      const { body: recorded } = await sendJson<SignedPaperDto>('PUT', path, change);
      client.setQueryData(queryKey, recorded);
      if (file === null) return;
      setSent(0);
      const put = { asAccount, ifMatch: `"${recorded.version}"`, onProgress: setSent };
      const named = `${path}/file?name=${encodeURIComponent(file.name)}`;
      client.setQueryData(queryKey, await putFile<SignedPaperDto>(named, file, put));
    },
    onSettled: async () => {
      setSent(null);
      // Whatever lists the report says whether its paper is there.
      await client.invalidateQueries();
    },
  });
  return { save, sent };
}
