import 'reflect-metadata';

import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type LoggerService,
  Module,
  type NestInterceptor,
  type Type,
} from '@nestjs/common';
import { APP_INTERCEPTOR, Reflector } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { map, type Observable } from 'rxjs';
import type { z } from 'zod';

import { createApp } from '../../src/create-app.ts';
import { Sessions } from '../../src/platform/auth/sessions.ts';
import { BusinessClock, RealClock } from '../../src/platform/clock/clock.ts';
import { DEMO_START } from '../../src/platform/clock/demo-clock.ts';
import { type Env, readEnv } from '../../src/platform/config/env.ts';
import { Answer } from '../../src/platform/http/answer.ts';
import { ANSWER_SCHEMA } from '../../src/platform/http/answers.decorator.ts';
import { type DatabaseKind, openTestDatabase, type TestDatabase } from './test-database.ts';

/** A clock that stands where a test puts it. */
class StandingClock extends BusinessClock {
  constructor(public at: Date = DEMO_START) {
    super();
  }

  now(): Date {
    return this.at;
  }
}

type InjectRequest = Exclude<Parameters<NestFastifyApplication['inject']>[0], string | undefined>;

/** The whole program over a database of a suite's own; requests need no port. */
export interface TestApi {
  readonly app: NestFastifyApplication;
  readonly database: TestDatabase;
  readonly clock: StandingClock;
  /** Sends a request as it is. */
  inject(request: InjectRequest): ReturnType<NestFastifyApplication['inject']>;
  /** Signs an account in without a password and returns a sender for it. */
  as(
    accountId: string,
  ): Promise<(request: InjectRequest) => ReturnType<NestFastifyApplication['inject']>>;
  close(): Promise<void>;
}

interface TestApiOptions {
  readonly kind?: DatabaseKind;
  /** A database that the suite opened itself, and that goes with the program. */
  readonly database?: TestDatabase;
  readonly env?: Readonly<Record<string, string>>;
  readonly demo?: boolean;
  /** Hears what the program says of itself; without, nobody does. */
  readonly logger?: LoggerService;
  /** Modules that only this test has. */
  readonly more?: Type[];
}

/** Starts the program for a suite. Every answer is held against the schema its route declares. */
export async function startTestApi(options: TestApiOptions = {}): Promise<TestApi> {
  const database = options.database ?? (await openTestDatabase(options.kind));
  const env: Env = readEnv({ NODE_ENV: 'test', ...options.env });
  const clock = new StandingClock();
  const ground = {
    env,
    store: database.store,
    installation: { demo: options.demo ?? false, isNew: true },
    businessClock: clock,
    systemClock: new RealClock(),
  };
  const app = await createApp(ground, {
    logger: options.logger ?? false,
    more: [HeldAnswers, ...(options.more ?? [])],
  });
  const sessions = app.get(Sessions);
  return {
    app,
    database,
    clock,
    inject: (request) => app.inject(request),
    as: async (accountId) => {
      const { token } = await sessions.open(accountId);
      return (request) => app.inject({ ...request, cookies: { tiendo_session: token } });
    },
    close: async () => {
      await app.close();
      await database.close();
    },
  };
}

/** Fails a request whose answer is not what the document promises. */
@Injectable()
class AnswerHolder implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const schema = this.reflector.get<z.ZodType | undefined>(ANSWER_SCHEMA, context.getHandler());
    return next.handle().pipe(
      map((result: unknown) => {
        const body = bodyOf(result);
        if (schema && body !== undefined) schema.parse(body);
        return result;
      }),
    );
  }
}

function bodyOf(result: unknown): unknown {
  if (!(result instanceof Answer)) return result;
  if (result.content.kind === 'json') return result.content.body;
  if (result.content.kind === 'text' && result.content.text !== '')
    return JSON.parse(result.content.text);
  return undefined;
}

@Module({ providers: [{ provide: APP_INTERCEPTOR, useClass: AnswerHolder }] })
class HeldAnswers {}
