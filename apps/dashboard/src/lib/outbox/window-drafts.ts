import type { DraftStore, KeptText } from './draft-store.ts';
import { type CellAddress, cellName } from './post.ts';

/** The window that keeps, and which others are there now. */
export interface WindowPorts {
  readonly name: string;
  /** The names of those that are open; null where the browser cannot tell. */
  readonly living: () => Promise<ReadonlySet<string> | null>;
}

/** A text under the name of the window that keeps it. */
interface Signed {
  readonly at: number;
  readonly kept: unknown;
}

const MARK = '@';

/**
 * Keeps each window's unfinished text under a name of its own, so that one never writes over or takes away what
 * another holds. A window that opens a form takes up what it kept itself, or else the newest of what windows
 * left that are gone; what more they left comes up when the form is opened after that.
 */
export function windowDrafts(drafts: DraftStore, { name, living }: WindowPorts): DraftStore {
  /** Under which names of others a text was taken up, by the cell it is of. */
  const taken = new Map<string, CellAddress>();
  const own = (address: CellAddress): CellAddress => signed(address, name);
  const release = async (accountId: string, address: CellAddress) => {
    const key = takenKey(accountId, address);
    const left = taken.get(key);
    taken.delete(key);
    if (left) await drafts.drop(accountId, left);
  };
  return {
    ofForm: async (accountId, form) => {
      const [texts, alive] = [await drafts.ofForm(accountId, form), await living()];
      const free = texts.filter((text) => {
        const { window } = unsigned(text);
        return window === name || alive === null || !alive.has(window);
      });
      const chosen = new Map<string, KeptText>();
      for (const text of free.toSorted((a, b) => rank(a, name) - rank(b, name))) {
        chosen.set(unsigned(text).indicatorId, text);
      }
      return [...chosen].map(([indicatorId, text]) => {
        const address = { ...text.address, indicatorId };
        if (unsigned(text).window !== name) taken.set(takenKey(accountId, address), text.address);
        return { accountId, address, kept: signedOf(text).kept };
      });
    },
    keep: async ({ accountId, address, kept }) => {
      const text: Signed = { at: Date.now(), kept };
      await drafts.keep({ accountId, address: own(address), kept: text });
      await release(accountId, address);
    },
    drop: async (accountId, address) => {
      await drafts.drop(accountId, own(address));
      await release(accountId, address);
    },
    dropAll: (accountId) => drafts.dropAll(accountId),
    count: (accountId) => drafts.count(accountId),
  };
}

const takenKey = (accountId: string, address: CellAddress): string =>
  `${accountId}/${cellName(address)}`;

const signed = (address: CellAddress, window: string): CellAddress => ({
  ...address,
  indicatorId: `${address.indicatorId}${MARK}${window}`,
});

function unsigned({ address: { indicatorId: id } }: KeptText) {
  const at = id.lastIndexOf(MARK);
  // Kept before windows had names.
  if (at === -1) return { indicatorId: id, window: '' };
  return { indicatorId: id.slice(0, at), window: id.slice(at + 1) };
}

/** Only this module writes what it reads here, and what was kept before windows had names. */
const signedOf = (text: KeptText): Signed =>
  unsigned(text).window === '' ? { at: 0, kept: text.kept } : (text.kept as Signed);

/** One's own last, which counts; of others the newest. */
const rank = (text: KeptText, name: string): number =>
  unsigned(text).window === name ? Number.POSITIVE_INFINITY : signedOf(text).at;
