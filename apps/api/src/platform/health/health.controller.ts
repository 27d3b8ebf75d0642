import { Controller, Get, Inject } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { sql } from 'kysely';

import { Public } from '../auth/access.decorators.ts';
import { STORE } from '../database/database.tokens.ts';
import { pendingMigrations } from '../database/migrate.ts';
import type { Store } from '../database/store.ts';
import { AppError } from '../errors/app-error.ts';

/** For whoever watches the process: is it alive, and can it serve? */
@ApiExcludeController()
@Public()
@Controller()
export class HealthController {
  /** Migrations only ever become fewer, so they are looked up until none is left. */
  #migrated = false;

  constructor(@Inject(STORE) private readonly store: Pick<Store, 'db'>) {}

  @Get('healthz')
  alive() {
    return { status: 'alive' };
  }

  @Get('readyz')
  async ready() {
    const pending = await this.#pending().catch((error: unknown) => {
      throw new AppError('database.busy', {}, { cause: error });
    });
    if (pending.length > 0) {
      throw new AppError(
        'database.busy',
        {},
        { cause: new Error(`pending: ${pending.join(', ')}`) },
      );
    }
    return { status: 'ready' };
  }

  async #pending(): Promise<readonly string[]> {
    if (this.#migrated) {
      await sql`select 1`.execute(this.store.db);
      return [];
    }
    const pending = await pendingMigrations(this.store.db);
    this.#migrated = pending.length === 0;
    return pending;
  }
}
