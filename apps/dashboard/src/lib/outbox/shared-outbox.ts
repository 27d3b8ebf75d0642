import { type OpenOutbox, openOutbox } from './open-outbox.ts';

interface Shared {
  readonly accountId: string;
  readonly promise: Promise<OpenOutbox>;
  users: number;
}

let shared: Shared | null = null;

/** An outbox held by one of its users. */
export interface HeldOutbox {
  readonly promise: Promise<OpenOutbox>;
  /** It is closed once nobody holds it. */
  readonly release: () => void;
}

/** The outbox of a person, opened by whoever asks first; header and form hold the same one. */
export function holdOutbox(accountId: string): HeldOutbox {
  const held =
    shared?.accountId === accountId
      ? shared
      : { accountId, promise: openOutbox(accountId), users: 0 };
  shared = held;
  held.users += 1;
  let isHeld = true;
  const release = () => {
    if (!isHeld) return;
    isHeld = false;
    held.users -= 1;
    // Whoever lets go and takes it again in the same turn finds it open.
    setTimeout(() => closeUnused(held));
  };
  return { promise: held.promise, release };
}

async function closeUnused(held: Shared): Promise<void> {
  if (held.users > 0) return;
  if (shared === held) shared = null;
  const { outbox } = await held.promise;
  outbox.close();
}
