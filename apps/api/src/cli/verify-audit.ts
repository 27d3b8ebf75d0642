import 'reflect-metadata';

import { AuditVerifier } from '../modules/trail/audit-verifier.ts';
import { type NotedLink, notedLinksIn } from '../modules/trail/noted-link.ts';
import { SealRepository } from '../modules/trail/seal.repository.ts';
import { readEnv } from '../platform/config/env.ts';
import { StartRefusedError } from '../platform/config/start-refused.ts';
import { pendingMigrations } from '../platform/database/migrate.ts';
import { openStore } from '../platform/database/open-store.ts';
import { Transactions } from '../platform/database/transactions.ts';

// Recomputes the chain over the audit and names the first row that does not fit:
// npm run audit:verify. Exit code 1 on any damage. With `-- --at 44:cf51…`, which may stand there several
// times, also where a link that was written down before is another one now, or gone.
async function verify(noted: readonly NotedLink[]): Promise<boolean> {
  const store = await openStore(readEnv(process.env));
  try {
    if ((await pendingMigrations(store.db)).length > 0) {
      throw new StartRefusedError({
        vi: 'cơ sở dữ liệu cũ hơn chương trình này: hãy khởi động một lần trước (npm start)',
        en: 'the database is older than this program: start it once first (npm start)',
      });
    }
    const transactions = new Transactions(store.db);
    const verifier = new AuditVerifier(transactions, new SealRepository(transactions));
    const { sealed, unsealed, oldestUnsealed, last, damage } = await verifier.verify(noted);
    if (damage) {
      const { kind, position, auditId } = damage;
      console.log(`${kind}  position ${position ?? '–'}  audit row ${auditId ?? '–'}`);
    }
    console.log(`Tiến Độ: ${sealed} audit rows fit the chain, ${unsealed} are not sealed yet`);
    if (oldestUnsealed) console.log(`  the oldest of these has waited ${waited(oldestUnsealed)}`);
    if (last) console.log(`  position ${last.position}  ${last.hash}`);
    return damage === null;
  } finally {
    await store.close();
  }
}

/** A sealer looks every three seconds: minutes say that none runs. */
function waited(since: Date): string {
  const seconds = Math.max(0, Math.round((Date.now() - since.getTime()) / 1000));
  return seconds < 120 ? `${seconds} s` : `${Math.floor(seconds / 60)} min`;
}

try {
  process.exitCode = (await verify(notedLinksIn(process.argv.slice(2)))) ? 0 : 1;
} catch (error) {
  const told = error instanceof StartRefusedError;
  console.error(told ? `\n${error.message}\n` : error);
  process.exitCode = 1;
}
