import type { QueryClient } from '@tanstack/react-query';
import { useQuery } from '@tanstack/react-query';

import { getJson } from '../api-client.ts';
import { NetworkError } from '../api-error.ts';
import { sessionQuery } from '../session-query.ts';
import { keepAnswer, keptAnswer, opensWithoutNetwork } from './kept-answers.ts';

const keptSinceKey = (path: string) => ['kept-since', path] as const;

/**
 * Reads one thing and keeps the answer on this computer; without a network answers what was kept, brought up
 * to what happened since by `mend`.
 *
 * @throws NetworkError where there is no network and nothing was kept; ApiError as the server refuses
 */
export async function readOrKept<Body>(
  client: QueryClient,
  path: string,
  signal: AbortSignal,
  mend: (body: Body) => Promise<Body> = (body) => Promise.resolve(body),
): Promise<Body> {
  try {
    const body = await getJson<Body>(path, signal);
    client.setQueryData(keptSinceKey(path), null);
    // Who is signed in may be asked for and not be answered: then nothing is kept.
    keepFor(client, path, body).catch(() => undefined);
    return body;
  } catch (error) {
    if (!(error instanceof NetworkError)) throw error;
    const kept = await keptAnswer<Body>(path);
    if (kept === null) throw error;
    client.setQueryData(keptSinceKey(path), kept.businessAt);
    return mend(kept.body);
  }
}

/** Since when what is shown of `path` was kept, a business instant; null while it is the server's own answer. */
export function useKeptSince(path: string): string | null {
  const { data } = useQuery<string | null>({
    queryKey: keptSinceKey(path),
    queryFn: () => null,
    enabled: false,
    initialData: null,
  });
  return data;
}

/** Only for those who record: readers have nothing to finish without a network. */
async function keepFor(client: QueryClient, path: string, body: unknown): Promise<void> {
  if (!opensWithoutNetwork()) return;
  const known = client.getQueryData(sessionQuery.queryKey);
  const session = known ?? (await client.query(sessionQuery));
  if (session?.permissions.includes('figure.record') !== true) return;
  await keepAnswer(session.accountId, path, body);
}
