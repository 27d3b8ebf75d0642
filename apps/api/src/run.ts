import { Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import { createApp } from './create-app.ts';
import { openGround, type OpenGround } from './open-ground.ts';
import { readEnv, WrongSettingError } from './platform/config/env.ts';
import { isCode } from './platform/database/lock-holder.ts';
import { JsonLogger } from './platform/logging/json-logger.ts';
import { refusedStart } from './refused-start.ts';

const PATIENCE_MS = 1_200;

/** Starts the program and stays until it is told to stop. */
export async function run(): Promise<void> {
  const env = readEnv(process.env);
  const logger = new JsonLogger(env.logLevel);
  Logger.overrideLogger(logger);
  const ground = await openGround(env).catch((error: unknown) => {
    throw refusedStart(error, env);
  });
  const app = await serve(ground, logger).catch(async (error: unknown) => {
    await ground.close();
    throw error;
  });
  const url = env.publicUrl ?? (await app.getUrl());
  const started = {
    url,
    demo: ground.installation.demo,
    database: ground.store.kind,
    dataDirectory: env.dataDirectory,
  };
  new Logger('Start').log(started);
  process.send?.(started);
}

async function serve(ground: OpenGround, logger: JsonLogger): Promise<NestFastifyApplication> {
  const { port, host } = ground.env;
  const app = await createApp(ground, { logger });
  stopOnSignal(app, ground);
  try {
    await app.listen(port, host);
  } catch (error) {
    await app.close();
    if (!isCode(error, 'EADDRINUSE', 'EACCES', 'EADDRNOTAVAIL', 'ENOTFOUND')) throw error;
    throw new WrongSettingError(`PORT and HOST must be free to listen on: ${host}:${port} is not`);
  }
  return app;
}

function stopOnSignal(app: NestFastifyApplication, ground: OpenGround): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    // What does not end by itself is ended: an acknowledged change is on the disk already.
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    app
      .close()
      .then(() => ground.close())
      .then(
        () => process.exit(0),
        (error: unknown) => {
          new Logger('Stop').error(error);
          process.exit(1);
        },
      );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}
