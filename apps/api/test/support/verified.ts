import { ResultRebuilder } from '../../src/modules/result/result-rebuilder.ts';
import { RefoldRepository } from '../../src/modules/result/refold.repository.ts';
import { ResultSourceRepository } from '../../src/modules/result/result-source.repository.ts';
import { ResultVerifier } from '../../src/modules/result/result-verifier.ts';
import { AuditSealer } from '../../src/modules/trail/audit-sealer.ts';
import { AuditVerifier } from '../../src/modules/trail/audit-verifier.ts';
import { SealRepository } from '../../src/modules/trail/seal.repository.ts';
import type { TestDatabase } from './test-database.ts';

/** What `results:verify` and `audit:verify` say, once the rest is sealed. */
export async function verified({ transactions }: TestDatabase) {
  const refolds = new RefoldRepository(transactions);
  const rebuilder = new ResultRebuilder(new ResultSourceRepository(transactions), refolds);
  const differences = await new ResultVerifier(transactions, rebuilder, refolds).verify();
  const seals = new SealRepository(transactions);
  await new AuditSealer(transactions, seals).seal();
  const { sealed, unsealed, damage } = await new AuditVerifier(transactions, seals).verify();
  return { differences: differences.length, damage, unsealed, sealed };
}
