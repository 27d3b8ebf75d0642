import { useMutation, useQueryClient } from '@tanstack/react-query';

import type { CommentDto, ReplyBody, ResolveBody, SayBody } from '@tiendo/contract/comment';

import { sendJson } from '../api-client.ts';
import { idempotencyKey } from '../idempotency-key.ts';
import { useSession } from '../session.ts';

/** Something to be said: a new thread, an answer in one, or that one is settled. */
export type Saying =
  | { readonly kind: 'say'; readonly body: SayBody }
  | { readonly kind: 'reply'; readonly id: string; readonly body: ReplyBody }
  | { readonly kind: 'resolve'; readonly id: string; readonly body: ResolveBody };

/** Says something of a report, and reads anew what is said of it wherever that is shown. */
export function useSay() {
  const client = useQueryClient();
  const { accountId } = useSession();
  return useMutation({
    mutationFn: async (saying: Saying) => {
      const [method, path] = wayOf(saying);
      const change = { body: saying.body, idempotencyKey: idempotencyKey(), asAccount: accountId };
      return (await sendJson<CommentDto>(method, path, change)).body;
    },
    onSuccess: ({ halfYear }) =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['review', halfYear] }),
        client.invalidateQueries({ queryKey: ['submission', halfYear] }),
      ]),
  });
}

function wayOf(saying: Saying): readonly ['POST' | 'PUT', string] {
  if (saying.kind === 'say') return ['POST', '/comments'];
  if (saying.kind === 'reply') return ['POST', `/comments/${saying.id}/replies`];
  return ['PUT', `/comments/${saying.id}/resolution`];
}
