import type { TestDatabase } from './test-database.ts';

const NOBODY = {
  accountId: '00000000-0000-4000-8000-0000000000ff',
  ownUnits: [],
  overseenUnits: [],
};

/** The SQL that `ask` runs as somebody who sees no unit, or as the owner: text for a `__sql__` file. */
export async function statementsOf(
  { transactions, sql }: TestDatabase,
  ask: readonly (() => Promise<unknown>)[],
  as: 'nobody' | 'owner' = 'nobody',
): Promise<string> {
  const askAll = async () => {
    for (const question of ask) await question();
  };
  sql.length = 0;
  await (as === 'owner' ? transactions.asOwner(askAll) : transactions.read(NOBODY, askAll));
  return `${sql.join(';\n\n')};\n`;
}
