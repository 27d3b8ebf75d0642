// What a fault needs of the API's inside: to lay out a district, to run the program over a disk that
// records, and to look at the tables afterwards. The only file here that reaches into it.
// @boundaries-ignore fault tests look at the database under the program
export { aPeriod } from '../../apps/api/test/support/builders/period.ts';
// @boundaries-ignore as above
export { anAccount, aGrant } from '../../apps/api/test/support/builders/account.ts';
// @boundaries-ignore as above
export { anIndicator } from '../../apps/api/test/support/builders/indicator.ts';
// @boundaries-ignore as above
export { anAncestry, aUnit } from '../../apps/api/test/support/builders/unit.ts';
// @boundaries-ignore as above
export { findBinaries, runAs } from '../../apps/api/test/support/find-postgres.ts';
// @boundaries-ignore as above
export { databaseUrl, onServer } from '../../apps/api/test/support/test-images.ts';
// @boundaries-ignore as above
export { createApp } from '../../apps/api/src/create-app.ts';
// @boundaries-ignore as above
export { RefoldRepository } from '../../apps/api/src/modules/result/refold.repository.ts';
// @boundaries-ignore as above
export { ResultRebuilder } from '../../apps/api/src/modules/result/result-rebuilder.ts';
// @boundaries-ignore as above
export { ResultSourceRepository } from '../../apps/api/src/modules/result/result-source.repository.ts';
// @boundaries-ignore as above
export { ResultVerifier } from '../../apps/api/src/modules/result/result-verifier.ts';
// @boundaries-ignore as above
export { AuditSealer } from '../../apps/api/src/modules/trail/audit-sealer.ts';
// @boundaries-ignore as above
export { AuditVerifier } from '../../apps/api/src/modules/trail/audit-verifier.ts';
// @boundaries-ignore as above
export { SealRepository } from '../../apps/api/src/modules/trail/seal.repository.ts';
// @boundaries-ignore as above
export { RealClock } from '../../apps/api/src/platform/clock/clock.ts';
// @boundaries-ignore as above
export { readEnv } from '../../apps/api/src/platform/config/env.ts';
// @boundaries-ignore as above
export { DurableNodeFS } from '../../apps/api/src/platform/database/durable-node-fs.ts';
// @boundaries-ignore as above
export { embeddedOptions } from '../../apps/api/src/platform/database/embedded-options.ts';
// @boundaries-ignore as above
export { embeddedStore } from '../../apps/api/src/platform/database/embedded-store.ts';
// @boundaries-ignore as above
export { migrate } from '../../apps/api/src/platform/database/migrate.ts';
// @boundaries-ignore as above
export { openStore } from '../../apps/api/src/platform/database/open-store.ts';
// @boundaries-ignore as above
export { openServerStore } from '../../apps/api/src/platform/database/server-store.ts';
// @boundaries-ignore as above
export type { Store } from '../../apps/api/src/platform/database/store.ts';
// @boundaries-ignore as above
export { Transactions } from '../../apps/api/src/platform/database/transactions.ts';
