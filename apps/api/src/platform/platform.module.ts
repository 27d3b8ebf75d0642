import { type DynamicModule, Module, StandardSchemaValidationPipe } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';

import { AccessGuard } from './auth/access.guard.ts';
import { Sessions } from './auth/sessions.ts';
import { BusinessClock, SystemClock } from './clock/clock.ts';
import type { Env } from './config/env.ts';
import type { Installation } from './config/installation.ts';
import { ENV, INSTALLATION } from './config/settings.tokens.ts';
import { DATABASE, STORE } from './database/database.tokens.ts';
import type { Store } from './database/store.ts';
import { Transactions } from './database/transactions.ts';
import { AppErrorFilter } from './errors/app-error.filter.ts';
import { invalidRequest } from './errors/validation-issues.ts';
import { HealthController } from './health/health.controller.ts';
import { AnswerInterceptor } from './http/answer.interceptor.ts';
import { IdempotencyInterceptor } from './http/idempotency.interceptor.ts';
import { IdempotencyKeys } from './http/idempotency-keys.ts';
import { KeyClaims } from './http/key-claims.ts';
import { UnknownQueryGuard } from './http/unknown-query.guard.ts';

/** What is open before the application is built. */
export interface Ground {
  readonly env: Env;
  readonly store: Store;
  readonly installation: Installation;
  readonly businessClock: BusinessClock;
  readonly systemClock: SystemClock;
}

/** Everything that is not about our subject: database, clocks, access, errors, health. */
@Module({})
export class PlatformModule {
  static on(ground: Ground): DynamicModule {
    const values = [
      { provide: ENV, useValue: ground.env },
      { provide: STORE, useValue: ground.store },
      { provide: DATABASE, useValue: ground.store.db },
      { provide: INSTALLATION, useValue: ground.installation },
      { provide: BusinessClock, useValue: ground.businessClock },
      { provide: SystemClock, useValue: ground.systemClock },
    ];
    return {
      module: PlatformModule,
      global: true,
      imports: [DiscoveryModule],
      controllers: [HealthController],
      providers: [
        ...values,
        Transactions,
        Sessions,
        IdempotencyKeys,
        KeyClaims,
        { provide: APP_FILTER, useClass: AppErrorFilter },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_GUARD, useClass: UnknownQueryGuard },
        // The outer one first: whatever the inner ones return is put on the wire by it.
        { provide: APP_INTERCEPTOR, useClass: AnswerInterceptor },
        { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
        {
          provide: APP_PIPE,
          useFactory: () => new StandardSchemaValidationPipe({ exceptionFactory: invalidRequest }),
        },
      ],
      exports: [...values.map(({ provide }) => provide), Transactions, Sessions, KeyClaims],
    };
  }
}
