import { useMutation, useQueryClient } from '@tanstack/react-query';

import type { EvidenceDto } from '@tiendo/contract/evidence';

import { sendFile, sendJson } from '../../../lib/api-client.ts';
import { useSession } from '../../../lib/session.ts';
import { evidencePath, evidenceQuery } from './evidence-query.ts';

/** Adds files to a report, takes them away, and withdraws what was sent; the list is read anew after each. */
export function useEvidenceChanges(halfYear: string, unit: string) {
  const client = useQueryClient();
  const { accountId } = useSession();
  const onSettled = () =>
    client.invalidateQueries({ queryKey: evidenceQuery(halfYear, unit).queryKey });
  const change = { asAccount: accountId };
  const add = useMutation({
    mutationFn: (file: File) =>
      sendFile<EvidenceDto>(
        `${evidencePath(halfYear, unit)}&name=${encodeURIComponent(file.name)}`,
        file,
        accountId,
      ),
    onSettled,
  });
  const remove = useMutation({
    mutationFn: (id: string) => sendJson('DELETE', `/evidence/${id}`, change),
    onSettled,
  });
  const withdraw = useMutation({
    mutationFn: ({ id, reason }: { readonly id: string; readonly reason: string }) =>
      sendJson('POST', `/evidence/${id}/withdraw`, { ...change, body: { reason } }),
    onSettled,
  });
  return { add, remove, withdraw };
}
