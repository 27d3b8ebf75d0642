import { Injectable } from '@nestjs/common';
import { z } from 'zod';

import {
  TRAIL_ACTIONS,
  TRAIL_KINDS,
  type TraceDto,
  type TrailAction,
  type TrailQuery,
} from '@tiendo/contract/trail';
import { isoDate } from '@tiendo/domain/period';

import type { Actor } from '../../platform/auth/actor.ts';
import { BusinessClock } from '../../platform/clock/clock.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import { AppError } from '../../platform/errors/app-error.ts';
import { type Page, pageOfRows, readCursor } from '../../platform/http/keyset.ts';
import { IndicatorService } from '../indicator/indicator.service.ts';
import { SeenUnitService } from '../unit/seen-unit.service.ts';
import { presentTrace } from './audit.presenter.ts';
import { AuditRepository } from './audit.repository.ts';

/** The id of the last act given out: one that is kept later has a greater id and is above the first page. */
const placeInOrder = z.tuple([z.string().regex(/^\d{1,18}$/u)]);

/**
 * Reads the trail (ADR 0022). A unit's own people see every act of their unit. Those above see what became
 * of the report and what was sent; an act on a draft is the unit's own until what it wrote is sent, and what
 * was before it until that was sent too. An administrator sees the acts of the system and no unit's.
 */
@Injectable()
export class AuditService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: BusinessClock,
    private readonly units: SeenUnitService,
    private readonly indicators: IndicatorService,
    private readonly audit: AuditRepository,
  ) {}

  /** @throws AppError `unit.not-found` also for what one may not see; `auth.forbidden` for the system's acts */
  list(actor: Actor, query: TrailQuery): Promise<Page<TraceDto>> {
    const after = readCursor(query.cursor, placeInOrder)?.[0] ?? null;
    return this.transactions.read(actor, async () => {
      const place = await this.#place(actor, query);
      const rows = await this.audit.list({
        place,
        subject: query.subject ?? null,
        actions: actionsOf(query),
        after,
        limit: query.limit + 1,
        day: isoDate(this.clock.today()),
      });
      const indicators = place === null ? [] : await this.indicators.allOf(place.halfYear);
      const byId = new Map(indicators.map((one) => [one.id, one]));
      return pageOfRows(
        rows,
        query.limit,
        ({ id }) => [id],
        (row) => presentTrace(row, byId),
      );
    });
  }

  async #place(actor: Actor, { unit, period }: TrailQuery) {
    if (unit === undefined && period === undefined) {
      if (!actor.permissions.has('system.manage')) throw new AppError('auth.forbidden');
      return null;
    }
    if (unit === undefined) throw missing('unit');
    if (period === undefined) throw missing('period');
    const { unitId, halfYear } = await this.units.seen(actor, unit, period);
    return { unitId, halfYear };
  }
}

const actionsOf = ({ kind }: TrailQuery): readonly TrailAction[] =>
  kind === undefined ? TRAIL_KINDS.flatMap((one) => TRAIL_ACTIONS[one]) : TRAIL_ACTIONS[kind];

const missing = (path: string) =>
  new AppError('request.invalid', {}, { issues: [{ path, code: 'request.invalid' }] });
