import { idempotencyKey } from '../idempotency-key.ts';
import type { DraftStore, KeptText } from './draft-store.ts';
import { type CellAddress, cellName } from './post.ts';

/** A place that has what it was told before the call returns, as `localStorage` is. */
export type InstantStorage = Pick<Storage, 'getItem' | 'key' | 'length' | 'removeItem' | 'setItem'>;

/** What was asked and is not yet on the disk. */
interface Asked {
  /** Tells the same asked twice apart. */
  readonly at: string;
  readonly accountId: string;
  readonly address: CellAddress;
  /** Null: what was kept goes. */
  readonly text: KeptText | null;
}

const PREFIX = 'tiendo/draft/';

/**
 * Keeps unfinished text to the letter though the page goes away in the middle of a word: a browser gives up what a
 * database was asked a moment before. Each wish is noted at once and forgotten when the database has
 * granted it; what is still noted is done before anything is read. Where nothing can be noted, the database
 * is asked all the same.
 */
export function steadyDrafts(drafts: DraftStore, storage: InstantStorage): DraftStore {
  const grant = async (name: string, noted: string, { accountId, address, text }: Asked) => {
    await (text === null ? drafts.drop(accountId, address) : drafts.keep(text));
    if (storage.getItem(name) === noted) storage.removeItem(name);
  };
  const ask = async (accountId: string, address: CellAddress, text: KeptText | null) => {
    const name = PREFIX + accountId + '/' + cellName(address);
    const asked: Asked = { at: idempotencyKey(), accountId, address, text };
    const noted = JSON.stringify(asked);
    if (!hasNoted(storage, name, noted)) storage.removeItem(name);
    await grant(name, noted, asked);
  };
  const settle = async (accountId: string) => {
    for (const name of namesOf(storage, accountId)) {
      const noted = storage.getItem(name);
      // Only this module writes under these names.
      if (noted !== null) await grant(name, noted, JSON.parse(noted) as Asked);
    }
  };
  return {
    ofForm: async (accountId, form) => {
      await settle(accountId);
      return drafts.ofForm(accountId, form);
    },
    keep: (text) => ask(text.accountId, text.address, text),
    drop: (accountId, address) => ask(accountId, address, null),
    dropAll: async (accountId) => {
      for (const name of namesOf(storage, accountId)) storage.removeItem(name);
      await drafts.dropAll(accountId);
    },
    count: async (accountId) => {
      await settle(accountId);
      return drafts.count(accountId);
    },
  };
}

function namesOf(storage: InstantStorage, accountId: string): readonly string[] {
  const names = Array.from({ length: storage.length }, (_, at) => storage.key(at));
  const start = `${PREFIX}${accountId}/`;
  return names.filter((name): name is string => name?.startsWith(start) === true);
}

/** A full storage notes nothing; neither may it go on saying what was asked before. */
function hasNoted(storage: InstantStorage, name: string, noted: string): boolean {
  try {
    storage.setItem(name, noted);
    return true;
  } catch {
    return false;
  }
}
