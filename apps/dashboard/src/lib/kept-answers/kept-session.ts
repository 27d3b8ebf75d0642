import type { SessionDto } from '@tiendo/contract/session';

import { keepAnswer, keptAnswer, SESSION_PATH } from './kept-answers.ts';
import { signedOutHere } from './signed-out-here.ts';

/** As long as a session of the server lasts: what it said of itself is not believed for longer. */
const LIFETIME_MS = 12 * 3_600_000;

/** Keeps who is signed in, for those whose work must go on without a network. */
export async function keepSession(session: SessionDto): Promise<void> {
  if (!session.permissions.includes('figure.record')) return;
  await keepAnswer(session.accountId, SESSION_PATH, session);
}

/** Who was signed in when the server last answered, with its time brought up to now; null when that is too long ago or they left. */
export async function keptSession(): Promise<SessionDto | null> {
  const kept = await keptAnswer<SessionDto>(SESSION_PATH);
  if (kept === null || kept.body.accountId === signedOutHere()) return null;
  const age = Date.now() - Date.parse(kept.keptAt);
  if (age < 0 || age > LIFETIME_MS) return null;
  const businessNow = new Date(Date.parse(kept.body.businessNow) + age).toISOString();
  return { ...kept.body, businessNow };
}
