import { Injectable } from '@nestjs/common';
import { z } from 'zod';

import type {
  FigureDto,
  FigureListQuery,
  FigureParams,
  FigureWithRevisionsDto,
} from '@tiendo/contract/figure';
import { refusalToSeeUnit } from '@tiendo/domain/access';
import { isoDate } from '@tiendo/domain/period';

import type { Actor } from '../../platform/auth/actor.ts';
import { BusinessClock } from '../../platform/clock/clock.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import { AppError } from '../../platform/errors/app-error.ts';
import { type Page, pageOfRows, readCursor } from '../../platform/http/keyset.ts';
import { domainActor, placedUnit } from '../../platform/auth/domain-actor.ts';
import { UnitService } from '../unit/unit.service.ts';
import { presentBlank, presentFigure, presentRevision } from './figure.presenter.ts';
import { FigureRepository } from './figure.repository.ts';

const placeInOrder = z.tuple([z.uuid(), z.uuid()]);

/** Reads cells: a unit's own people see what it is working on, those above it what was sent or they entered. */
@Injectable()
export class FigureService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: BusinessClock,
    private readonly units: UnitService,
    private readonly figures: FigureRepository,
  ) {}

  one(actor: Actor, params: FigureParams): Promise<FigureWithRevisionsDto> {
    return this.transactions.read(actor, async () => {
      const unit = await this.units.resolve(params.unit, { halfYear: params.halfYear });
      const place = await this.figures.place(params.halfYear, unit.unitId, params.indicator);
      if (!place) throw new AppError('period.not-found', { halfYear: params.halfYear });
      this.#refuseUnseen(actor, place.line);
      if (place.indicator_id === null) throw new AppError('indicator.not-found');
      const key = {
        halfYear: params.halfYear,
        unitId: unit.unitId,
        indicatorId: place.indicator_id,
      };
      const names = {
        unitCode: await this.#codeOf(unit.unitId, params.halfYear),
        indicatorCode: place.indicator_code ?? '',
      };
      const view = actor.ownUnits.includes(unit.unitId) ? 'own' : 'on-behalf';
      const row = await this.figures.one(key, view);
      if (!row) return { ...presentBlank(key, names), revisions: [] };
      const revisions = await this.figures.revisions(key);
      return { ...presentFigure(row, names), revisions: revisions.map(presentRevision) };
    });
  }

  list(actor: Actor, query: FigureListQuery): Promise<Page<FigureDto>> {
    const after = readCursor(query.cursor, placeInOrder);
    const { period: halfYear } = query;
    return this.transactions.read(actor, async () => {
      const unit =
        query.unit === undefined ? undefined : await this.#seen(actor, halfYear, query.unit);
      const codes = await this.figures.codes(halfYear);
      const rows = await this.figures.list({
        halfYear,
        unitId: unit,
        indicatorId: query.indicator && idIn(codes, query.indicator),
        ownUnits: actor.ownUnits,
        // Row scope shows it to nobody else, and to look for it costs.
        fromAbove: actor.secretariatUnits.length > 0 ? 'on-behalf' : 'sent',
        after,
        limit: query.limit + 1,
      });
      const units = await this.units.namesOf(
        rows.map((row) => row.unit_id),
        { halfYear },
      );
      return pageOfRows(
        rows,
        query.limit,
        (row) => [row.unit_id, row.indicator_id],
        (row) =>
          presentFigure(row, {
            unitCode: units.get(row.unit_id)?.code ?? '',
            indicatorCode: codes.get(row.indicator_id) ?? '',
          }),
      );
    });
  }

  async #seen(actor: Actor, halfYear: string, ref: string): Promise<string> {
    const { unitId } = await this.units.resolve(ref, { halfYear });
    const place = await this.figures.place(halfYear, unitId, '');
    this.#refuseUnseen(actor, place?.line ?? []);
    return unitId;
  }

  /** What one may not see is not there. */
  #refuseUnseen(actor: Actor, [unitId, ...above]: readonly string[]): void {
    if (unitId === undefined) throw new AppError('unit.not-found');
    const today = isoDate(this.clock.today());
    if (refusalToSeeUnit(domainActor(actor), placedUnit(unitId, above), today)) {
      throw new AppError('unit.not-found');
    }
  }

  async #codeOf(unitId: string, halfYear: string): Promise<string> {
    const names = await this.units.namesOf([unitId], { halfYear });
    return names.get(unitId)?.code ?? '';
  }
}

function idIn(codes: ReadonlyMap<string, string>, ref: string): string {
  if (codes.has(ref)) return ref;
  const found = [...codes].find(([, code]) => code === ref);
  if (!found) throw new AppError('indicator.not-found');
  return found[0];
}
