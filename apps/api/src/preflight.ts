import { readEnv } from './platform/config/env.ts';
import { StartRefusedError } from './platform/config/start-refused.ts';
import { prepareDataFolder } from './platform/database/data-folder.ts';
import { openServerStore } from './platform/database/server-store.ts';
import { refuseClosedBucket } from './refused-bucket.ts';
import { refuseTakenPort } from './refused-port.ts';
import { refusedStart } from './refused-start.ts';

/**
 * Refuses at once what cannot start: `npm start` asks before it builds, which takes half a minute the
 * first time. Runs from source, so nothing here may need a build.
 *
 * @throws StartRefusedError in a sentence that says what to do
 */
export async function refuseBeforehand(source: NodeJS.ProcessEnv): Promise<void> {
  const env = readEnv(source);
  await refuseTakenPort(env);
  if (env.databaseUrl === undefined) prepareDataFolder(env.dataDirectory);
  else await refuseClosedServer(env.databaseUrl);
  await refuseClosedBucket(env.bucket);
}

/** The sentence for the terminal; null when nothing stands in the way. */
export async function refusalToStart(source: NodeJS.ProcessEnv): Promise<string | null> {
  try {
    await refuseBeforehand(source);
    return null;
  } catch (error) {
    if (error instanceof StartRefusedError) return error.message;
    throw error;
  }
}

async function refuseClosedServer(databaseUrl: string): Promise<void> {
  try {
    const store = await openServerStore({ url: databaseUrl, connections: 1 });
    await store.close();
  } catch (error) {
    throw refusedStart(error, { databaseUrl });
  }
}
