import { Logger } from '@nestjs/common';

import { loadDemoWhenEmpty } from './demo/load-demo.ts';
import { BusinessClock, RealClock } from './platform/clock/clock.ts';
import { DemoClock } from './platform/clock/demo-clock.ts';
import type { Env } from './platform/config/env.ts';
import { settleInstallation } from './platform/config/installation.ts';
import { refuseUnsafeRole } from './platform/database/application-role.ts';
import { migrate } from './platform/database/migrate.ts';
import { openStore } from './platform/database/open-store.ts';
import { Transactions } from './platform/database/transactions.ts';
import type { Ground } from './platform/platform.module.ts';
import { refuseClosedBucket } from './refused-bucket.ts';

/** The ground with the way to leave it. */
export interface OpenGround extends Ground {
  close(): Promise<void>;
}

/** Looks whether files can be kept, opens the database, brings it up to date, decides what it is for and starts the clocks. */
export async function openGround(env: Env): Promise<OpenGround> {
  await refuseClosedBucket(env.bucket);
  const store = await openStore(env);
  try {
    const ran = await migrate(store.db);
    if (ran.length > 0) new Logger('Database').log({ migrated: ran.length });
    await refuseUnsafeRole(store.db);
    const installation = await settleInstallation(
      env,
      store.db,
      store.kind === 'embedded' && store.isNew,
    );
    if (installation.demo) await loadDemoWhenEmpty(new Transactions(store.db), tell);
    const systemClock = new RealClock();
    const demoClock = installation.demo ? await DemoClock.resume(store.db, env.demoNow) : null;
    demoClock?.keepSaved((error) => new Logger('Clock').error(error));
    const businessClock: BusinessClock = demoClock ?? systemClock;
    const close = async (): Promise<void> => {
      await demoClock?.stop();
      await store.close();
    };
    return { env, store, installation, systemClock, businessClock, close };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** The first start takes some seconds longer: whoever waits at the terminal is told why. */
const tell = (line: string): void => {
  process.stderr.write(`Tiến Độ: ${line}\n`);
};
