import { Injectable } from '@nestjs/common';
import { z } from 'zod';

import type { DirectiveDto } from '@tiendo/contract/meeting';

import type { Actor } from '../../platform/auth/actor.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import { type Page, pageOfRows, readCursor } from '../../platform/http/keyset.ts';
import { presentDirective } from './directive.presenter.ts';
import { DirectiveRepository } from './directive.repository.ts';

const cursorKey = z.tuple([z.int(), z.uuid()]);

/** Directives from above, from which tasks come. */
@Injectable()
export class DirectiveService {
  constructor(
    private readonly transactions: Transactions,
    private readonly directives: DirectiveRepository,
  ) {}

  list(
    actor: Actor,
    query: { readonly limit: number; readonly cursor?: string | undefined },
  ): Promise<Page<DirectiveDto>> {
    const after = readCursor(query.cursor, cursorKey);
    return this.transactions.read(actor, async () => {
      const rows = await this.directives.list(after, query.limit + 1);
      return pageOfRows(
        rows,
        query.limit,
        ({ displayOrder, id }) => [displayOrder, id],
        presentDirective,
      );
    });
  }

  /** Directives by id, in display order. Call it inside a transaction. */
  async byIds(ids: readonly string[]): Promise<DirectiveDto[]> {
    return ids.length === 0 ? [] : (await this.directives.byIds(ids)).map(presentDirective);
  }
}
