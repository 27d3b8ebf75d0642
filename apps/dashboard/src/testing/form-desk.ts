import { NetworkError } from '../lib/api-error.ts';
import { memoryStore } from '../lib/outbox/memory-store.ts';
import { Outbox } from '../lib/outbox/outbox.ts';
import type { OutboxWire } from '../lib/outbox/outbox-ports.ts';
import type { FormDesk } from '../features/entry/model/form-desk.ts';
import type { KeptDraft } from '../features/entry/model/kept-drafts.ts';

const UNANSWERED: OutboxWire = {
  save: () => Promise.reject(new NetworkError('not asked')),
  read: () => Promise.reject(new NetworkError('not asked')),
};

/** The desk of a form in one window; what is handed over goes out at once. */
export function aDesk(wire: OutboxWire = UNANSWERED, store = memoryStore()) {
  let count = 0;
  const kept = new Map<string, KeptDraft>();
  const outbox = new Outbox({
    accountId: 'account',
    store: store.posts,
    wire,
    channel: { tell: () => undefined, hear: () => () => undefined },
    takeTurn: (held) => {
      held();
      return () => undefined;
    },
    newKey: () => `key-${(count += 1)}`,
    pauses: [60_000],
  });
  void outbox.open();
  const desk: FormDesk = {
    outbox,
    isKept: () => true,
    now: () => `2017-06-14T08:00:00.${String((count += 1)).padStart(6, '0')}Z`,
    drafts: {
      kept,
      keep: (id, draft) => kept.set(id, draft),
      drop: (id) => kept.delete(id),
    },
  };
  return desk;
}
