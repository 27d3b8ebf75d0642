import 'reflect-metadata';

import { ResultRebuilder } from '../modules/result/result-rebuilder.ts';
import { RefoldRepository } from '../modules/result/refold.repository.ts';
import { ResultSourceRepository } from '../modules/result/result-source.repository.ts';
import { ResultVerifier } from '../modules/result/result-verifier.ts';
import { readEnv } from '../platform/config/env.ts';
import { StartRefusedError } from '../platform/config/start-refused.ts';
import { pendingMigrations } from '../platform/database/migrate.ts';
import { openStore } from '../platform/database/open-store.ts';
import { Transactions } from '../platform/database/transactions.ts';

// Folds every half-year anew from the revisions and prints where what is stored differs:
// npm run results:verify. Exit code 1 on any difference.
async function verify(): Promise<number> {
  const store = await openStore(readEnv(process.env));
  try {
    if ((await pendingMigrations(store.db)).length > 0) {
      throw new StartRefusedError({
        vi: 'cơ sở dữ liệu cũ hơn chương trình này: hãy khởi động một lần trước (npm start)',
        en: 'the database is older than this program: start it once first (npm start)',
      });
    }
    const transactions = new Transactions(store.db);
    const refolds = new RefoldRepository(transactions);
    const rebuilder = new ResultRebuilder(new ResultSourceRepository(transactions), refolds);
    const found = await new ResultVerifier(transactions, rebuilder, refolds).verify();
    for (const { period, what, unitId, indicatorId, stored, folded } of found) {
      console.log(`${period}  ${what}  unit ${unitId}  indicator ${indicatorId}`);
      console.log(`  stored  ${stored}\n  folded  ${folded}`);
    }
    console.log(`Tiến Độ: ${found.length} differences between the results and the revisions`);
    return found.length;
  } finally {
    await store.close();
  }
}

try {
  process.exitCode = (await verify()) === 0 ? 0 : 1;
} catch (error) {
  const told = error instanceof StartRefusedError;
  console.error(told ? `\n${error.message}\n` : error);
  process.exitCode = 1;
}
