import path from 'node:path';

import type { LoggerService, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import { AppModule } from './app.module.ts';
import { listRoutes } from './platform/auth/list-routes.ts';
import { DashboardFiles } from './platform/http/dashboard-files.ts';
import { httpAdapter, prepareServer } from './platform/http/http-server.ts';
import {
  keepDocsToPolicy,
  openApiDocument,
  serveOpenApi,
} from './platform/openapi/openapi-document.ts';
import type { Ground } from './platform/platform.module.ts';

const DASHBOARD = path.resolve(import.meta.dirname, '../../dashboard/dist');

export interface AppOptions {
  readonly logger: LoggerService | false;
  /** Modules a test adds. */
  readonly more?: Type[];
}

/** Builds the whole program over an open database, ready to listen or to be asked by a test. */
export async function createApp(
  ground: Ground,
  options: AppOptions,
): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.on(ground, options.more),
    httpAdapter(ground.env),
    { logger: options.logger, abortOnError: false, bodyParser: false },
  );
  app.setGlobalPrefix('api/v1', { exclude: ['healthz', 'readyz'] });
  const files = new DashboardFiles(DASHBOARD, ground.installation.demo);
  keepDocsToPolicy(app.getHttpAdapter().getInstance());
  await prepareServer(app, ground.env, ground.businessClock, files.scriptHashes());
  serveOpenApi(app, openApiDocument(app));
  files.serve(app.getHttpAdapter().getInstance());
  await app.init();
  refuseOpenRoutes(app);
  await app.getHttpAdapter().getInstance().ready();
  void files.compress();
  return app;
}

/** A route that forgot to say who may call it would answer nobody; better not to start. */
function refuseOpenRoutes(app: NestFastifyApplication): void {
  const silent = listRoutes(app).filter(({ access }) => access === null);
  if (silent.length === 0) return;
  const names = silent.map(({ method, path: route }) => `${method} ${route}`).join(', ');
  throw new Error(`these routes declare neither a permission nor @Public(): ${names}`);
}
