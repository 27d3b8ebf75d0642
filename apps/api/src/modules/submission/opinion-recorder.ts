import { Injectable } from '@nestjs/common';

import type {
  UnitOpinionBody,
  UnitOpinionDto,
  UnitOpinionParams,
} from '@tiendo/contract/unit-opinion';
import { isOpinion, permissionOf, refusalToOpine } from '@tiendo/domain/submission';

import type { Actor } from '../../platform/auth/actor.ts';
import type { Asker } from '../../platform/auth/asker.ts';
import { BusinessClock } from '../../platform/clock/clock.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import { AppError } from '../../platform/errors/app-error.ts';
import { AreaService } from '../area/area.service.ts';
import { HelpService } from '../help/help.service.ts';
import { TrailService } from '../trail/trail.service.ts';
import { codeOfOpinion } from './move-refused.ts';
import { type OpinionRow, OpinionRepository } from './opinion.repository.ts';
import { type OpenReport, ReportDesk } from './report-desk.ts';
import { presentOpinion } from './submission.presenter.ts';

/** Keeps what a unit's own people say of an area of their draft, in one transaction. */
@Injectable()
export class OpinionRecorder {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: BusinessClock,
    private readonly desk: ReportDesk,
    private readonly areas: AreaService,
    private readonly opinions: OpinionRepository,
    private readonly helps: HelpService,
    private readonly trail: TrailService,
  ) {}

  /** @throws AppError as the route says; nothing is kept then. The same words again keep nothing either. */
  give(asker: Asker, params: UnitOpinionParams, body: UnitOpinionBody): Promise<UnitOpinionDto> {
    const { actor } = asker;
    return this.transactions.run(actor, async () => {
      const report = await this.#hold(actor, params);
      const { id: areaId } = await this.areas.inReport(report, params.area);
      if (!isOpinion(body)) {
        const code = 'submission.reason-required';
        throw new AppError(code, {}, { issues: [{ path: 'text', code }] });
      }
      const { halfYear, unitId } = report;
      const { opinion } = body;
      const text = body.text === '' ? null : body.text;
      const before = (await this.opinions.latest({ halfYear, unitId })).find(
        (row) => row.area_id === areaId && row.account_id === actor.accountId,
      );
      if (before?.opinion === opinion && before.text === text) return presentOpinion(before);
      const at = this.clock.now();
      const { accountId: id, displayName: name, office } = actor;
      await this.opinions.append({
        halfYear,
        unitId,
        areaId,
        opinion,
        text,
        at,
        by: { id, name, office },
      });
      await this.#keepTrail(asker, report, { areaId, opinion, before, at });
      return presentOpinion({
        area_id: areaId,
        account_id: id,
        account_name: name,
        office,
        opinion,
        text,
        at,
      });
    });
  }

  /** The report, held so that it is not sent meanwhile. Who may say nothing of it never holds it. */
  async #hold(actor: Actor, params: UnitOpinionParams): Promise<OpenReport> {
    const found = await this.desk.open(actor, params);
    await this.#refuse(actor, found);
    await this.desk.hold(found);
    const held = await this.desk.open(actor, { halfYear: found.halfYear, unit: found.unitId });
    await this.#refuse(actor, held);
    return held;
  }

  async #refuse(actor: Actor, report: OpenReport): Promise<void> {
    const refusal = refusalToOpine(this.desk.standing(actor, report));
    if (refusal === null) return;
    const { halfYear, unitId, line, state, row } = report;
    throw await this.helps.named(new AppError(codeOfOpinion(refusal), { halfYear }), {
      actor,
      halfYear,
      unitId,
      ancestors: line.slice(1),
      refusal,
      permission: permissionOf('draft', 'send-to-approver'),
      state,
      period: row.period_state,
    });
  }

  /** That somebody agreed or remarked; the words stay where only the unit reads them. */
  async #keepTrail(
    asker: Asker,
    { halfYear, unitId }: OpenReport,
    said: Pick<OpinionRow, 'opinion' | 'at'> & {
      readonly areaId: string;
      readonly before: OpinionRow | undefined;
    },
  ): Promise<void> {
    const { areaId, opinion, before, at } = said;
    await this.trail.append({
      asker,
      businessAt: at,
      action: 'submission.opinion-given',
      unitId,
      halfYear,
      subject: `/submissions/${halfYear}/${unitId}/opinions/${areaId}`,
      before: before ? { opinion: before.opinion } : null,
      after: { opinion },
    });
  }
}
