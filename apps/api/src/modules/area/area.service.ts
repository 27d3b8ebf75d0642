import { Injectable } from '@nestjs/common';
import { z } from 'zod';

import type { AreaDto } from '@tiendo/contract/indicator';

import type { Actor } from '../../platform/auth/actor.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import { type Page, pageOfRows, readCursor } from '../../platform/http/keyset.ts';
import { AreaRepository } from './area.repository.ts';

const cursorKey = z.tuple([z.int(), z.uuid()]);

@Injectable()
export class AreaService {
  constructor(
    private readonly transactions: Transactions,
    private readonly areas: AreaRepository,
  ) {}

  list(
    actor: Actor,
    query: { readonly limit: number; readonly cursor?: string | undefined },
  ): Promise<Page<AreaDto>> {
    const after = readCursor(query.cursor, cursorKey);
    return this.transactions.read(actor, async () => {
      const rows = await this.areas.list(after, query.limit + 1);
      return pageOfRows(rows, query.limit, keyOf, (area) => area);
    });
  }

  /** Every area in display order. Call it inside a transaction. */
  all(): Promise<AreaDto[]> {
    return this.areas.list(null, 10_000);
  }
}

const keyOf = ({ displayOrder, id }: AreaDto) => [displayOrder, id];
