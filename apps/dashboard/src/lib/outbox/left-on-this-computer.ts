import { holdOutbox } from './shared-outbox.ts';

/** What one person has written on this computer that is nowhere else, and the way to take it away. */
export async function leftOnThisComputer(accountId: string) {
  const { promise, release } = holdOutbox(accountId);
  try {
    const { outbox, drafts } = await promise;
    const posts = [...outbox.posts().values()];
    return {
      /** Cells, written or only typed. */
      count: posts.length + (await drafts.count(accountId)),
      forget: async () => {
        await Promise.all(posts.map(({ address }) => outbox.drop(address)));
        await drafts.dropAll(accountId);
      },
    };
  } finally {
    release();
  }
}
