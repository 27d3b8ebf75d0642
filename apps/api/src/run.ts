import { Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import { createApp } from './create-app.ts';
import { Ending } from './ending.ts';
import { SessionService } from './modules/session/session.service.ts';
import { AuditSealer } from './modules/trail/audit-sealer.ts';
import { openGround, type OpenGround } from './open-ground.ts';
import { readEnv } from './platform/config/env.ts';
import { JsonLogger } from './platform/logging/json-logger.ts';
import { refusedPort } from './refused-port.ts';
import { refusedStart } from './refused-start.ts';

/** Starts the program and stays until it is told to stop. */
export async function run(): Promise<void> {
  const ending = new Ending();
  const env = readEnv(process.env);
  const logger = new JsonLogger(env.logLevel);
  Logger.overrideLogger(logger);
  const ground = await openGround(env).catch((error: unknown) => {
    throw refusedStart(error, env);
  });
  const app = await serve(ground, logger, ending).catch(async (error: unknown) => {
    await ground.close();
    throw error;
  });
  const url = env.publicUrl ?? (await app.getUrl());
  const started = {
    url,
    demo: ground.installation.demo,
    database: ground.store.kind,
    dataDirectory: env.dataDirectory,
    madeNow: ground.installation.isNew,
    hasAccounts: (await app.get(SessionService).welcome()).hasAccounts,
  };
  new Logger('Start').log(started);
  process.send?.(started);
}

async function serve(
  ground: OpenGround,
  logger: JsonLogger,
  ending: Ending,
): Promise<NestFastifyApplication> {
  const app = await createApp(ground, { logger });
  const sealer = app.get(AuditSealer);
  ending.by(async () => {
    await sealer.stop();
    await app.close();
    await ground.close();
  });
  try {
    await app.listen(ground.env.port, ground.env.host);
  } catch (error) {
    await app.close();
    throw refusedPort(error, ground.env);
  }
  sealer.start();
  return app;
}
