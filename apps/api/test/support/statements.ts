import type { ActorScope } from '../../src/platform/database/transactions.ts';
import type { TestDatabase } from './test-database.ts';

const NOBODY: ActorScope = {
  accountId: '00000000-0000-4000-8000-0000000000ff',
  ownUnits: [],
  overseenUnits: [],
};

/** The SQL that `ask` runs as somebody who sees no unit, as the owner, or as who may: text for a `__sql__` file. */
export async function statementsOf(
  { transactions, sql }: TestDatabase,
  ask: readonly (() => Promise<unknown>)[],
  as: ActorScope | 'owner' = NOBODY,
): Promise<string> {
  const askAll = async () => {
    for (const question of ask) await question();
  };
  sql.length = 0;
  await (as === 'owner' ? transactions.asOwner(askAll) : transactions.run(as, askAll));
  return `${sql.join(';\n\n')};\n`;
}
