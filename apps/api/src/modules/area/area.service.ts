import { Injectable } from '@nestjs/common';
import { z } from 'zod';

import type { AreaDto } from '@tiendo/contract/indicator';

import type { Actor } from '../../platform/auth/actor.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import { AppError } from '../../platform/errors/app-error.ts';
import { type Page, pageOfRows, readCursor } from '../../platform/http/keyset.ts';
import { type ReportedArea, AreaRepository } from './area.repository.ts';

export type { ReportedArea } from './area.repository.ts';

/** Who reports, and of which half-year. */
interface ReportingUnit {
  readonly halfYear: string;
  readonly unitId: string;
  readonly unitKind: string;
}

const cursorKey = z.tuple([z.int(), z.uuid()]);

/** Areas of work: all of them, and those that a unit reports on. */
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

  /** Those a unit reports on in a half-year, in display order. Call it inside a transaction. */
  ofReport({ halfYear, unitId, unitKind }: ReportingUnit): Promise<readonly ReportedArea[]> {
    return this.areas.reportedOn(halfYear, { id: unitId, kind: unitKind });
  }

  /** One of those, by its id or code. @throws AppError `area.not-found` for one the unit does not report on */
  async inReport(report: ReportingUnit, ref: string): Promise<ReportedArea> {
    const areas = await this.ofReport(report);
    const area = areas.find(({ id, code }) => id === ref || code === ref);
    if (!area) throw new AppError('area.not-found');
    return area;
  }
}

const keyOf = ({ displayOrder, id }: AreaDto) => [displayOrder, id];
