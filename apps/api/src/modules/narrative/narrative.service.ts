import { Injectable } from '@nestjs/common';

import type {
  NarrativeDto,
  NarrativeParams,
  NarrativesDto,
  NarrativesParams,
} from '@tiendo/contract/narrative';

import type { Actor } from '../../platform/auth/actor.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import { UnitService } from '../unit/unit.service.ts';
import { NarrativeDesk } from './narrative-desk.ts';
import { presentBlock } from './narrative.presenter.ts';
import { NarrativeRepository } from './narrative.repository.ts';

/** Reads narratives: a unit's own people see what it is working on, those above it what was sent. */
@Injectable()
export class NarrativeService {
  constructor(
    private readonly transactions: Transactions,
    private readonly desk: NarrativeDesk,
    private readonly units: UnitService,
    private readonly narratives: NarrativeRepository,
  ) {}

  all(actor: Actor, params: NarrativesParams): Promise<NarrativesDto> {
    return this.transactions.read(actor, async () => {
      const report = await this.desk.report(actor, params);
      const { halfYear, unitId, state, own } = report;
      const areas = await this.desk.areas(report);
      const rows = await this.narratives.ofReport(halfYear, unitId, own);
      const rowOf = new Map(rows.map((row) => [row.area_id, row]));
      const day = await this.units.dayOf({ halfYear });
      return {
        unit: await this.units.one(actor, unitId, day),
        halfYear,
        state,
        blocks: [null, ...areas].map((area) =>
          presentBlock({ halfYear, unitId, area }, rowOf.get(area?.id ?? null) ?? null),
        ),
        refusalToRecord: this.desk.refusal(report),
      };
    });
  }

  one(actor: Actor, params: NarrativeParams): Promise<NarrativeDto> {
    return this.transactions.read(actor, async () => {
      const { report, area } = await this.desk.block(actor, params);
      const { halfYear, unitId, own } = report;
      const row = await this.narratives.one({ halfYear, unitId, areaId: area?.id ?? null }, own);
      return presentBlock({ halfYear, unitId, area }, row);
    });
  }
}
