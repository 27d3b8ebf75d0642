import { NestFactory } from '@nestjs/core';

import { AppModule } from './app.module.ts';
import { RealClock } from './platform/clock/clock.ts';
import { readEnv } from './platform/config/env.ts';
import { disconnectedStore } from './platform/database/store.ts';
import { httpAdapter } from './platform/http/http-server.ts';
import { openApiDocument } from './platform/openapi/openapi-document.ts';

/** The committed document: made of the routes alone, so no database has to be there. */
export async function openApiText(): Promise<string> {
  const env = readEnv({});
  const clock = new RealClock();
  const ground = {
    env,
    store: disconnectedStore(),
    installation: { demo: false, isNew: false },
    businessClock: clock,
    systemClock: clock,
  };
  const app = await NestFactory.create(AppModule.on(ground), httpAdapter(env), { logger: false });
  app.setGlobalPrefix('api/v1', { exclude: ['healthz', 'readyz'] });
  const document = openApiDocument(app);
  await app.close();
  return `${JSON.stringify(document, null, 2)}\n`;
}
