import { currentMinute } from '../business-time.ts';

/** The answers a person may need again where there is no network, in the browser's cache of this origin. */
const NAME = 'tiendo-answers';
/** Figures recorded since an answer was kept, each by its own address. */
export const RECORDED = 'tiendo-recorded';
/** A ward's clerk has one or two reports; the secretariat looks at all of them. */
const MOST = 20;
/** Who is signed in, without which nothing else that is kept can be opened. */
export const SESSION_PATH = '/session';

/** An answer as it was when the server last gave it. */
export interface KeptAnswer<Body> {
  readonly body: Body;
  /** When it was given, by this computer's clock: an ISO instant. */
  readonly keptAt: string;
  /** The same moment by the clock that deadlines follow. */
  readonly businessAt: string;
}

/** Whether this browser can open the product again without a network: only where the address is secure. */
export const opensWithoutNetwork = (): boolean =>
  globalThis.isSecureContext && 'caches' in globalThis;

/**
 * Keeps what the server has just answered `accountId` at `path`. What somebody else left here goes first.
 * A browser that keeps nothing, a full disk or a policy, is no fault of the answer.
 */
export async function keepAnswer(accountId: string, path: string, body: unknown): Promise<void> {
  if (!opensWithoutNetwork()) return;
  try {
    const cache = await cacheOf(accountId);
    const keptAt = new Date().toISOString();
    const headers = {
      'content-type': 'application/json',
      account: accountId,
      'kept-at': keptAt,
      'business-at': currentMinute() ?? keptAt,
    };
    // Anew, so that the order of the keys is the order of the answers.
    await cache.delete(addressOf(path));
    await cache.put(addressOf(path), new Response(JSON.stringify(body), { headers }));
    const keys = (await cache.keys()).filter(({ url }) => !url.endsWith(addressOf(SESSION_PATH)));
    await Promise.all(keys.slice(0, -MOST).map((key) => cache.delete(key)));
  } catch {
    // Without it a page that is opened again offline says that it cannot come.
  }
}

/** What was kept of `path`, whoever it was kept for; null where nothing was. The type is the contract's. */
export async function keptAnswer<Body>(path: string): Promise<KeptAnswer<Body> | null> {
  if (!opensWithoutNetwork()) return null;
  const response = await caches.match(addressOf(path), { cacheName: NAME }).catch(() => undefined);
  const keptAt = response?.headers.get('kept-at');
  if (response === undefined || typeof keptAt !== 'string') return null;
  const businessAt = response.headers.get('business-at') ?? keptAt;
  return { body: (await response.json()) as Body, keptAt, businessAt };
}

/** Forgets everything: the next person at this computer must not read the last one's. */
export async function forgetKeptAnswers(): Promise<void> {
  if (!opensWithoutNetwork()) return;
  await Promise.all([NAME, RECORDED].map((name) => caches.delete(name).catch(() => false)));
}

async function cacheOf(accountId: string): Promise<Cache> {
  const cache = await caches.open(NAME);
  const [first] = await cache.matchAll();
  if (first === undefined || first.headers.get('account') === accountId) return cache;
  await forgetKeptAnswers();
  return caches.open(NAME);
}

const addressOf = (path: string): string => `/api/v1${path}`;
