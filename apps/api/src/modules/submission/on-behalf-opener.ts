import { Injectable } from '@nestjs/common';

import type { OnBehalfOpeningDto, OpenOnBehalfBody } from '@tiendo/contract/on-behalf';
import type { SubmissionParams } from '@tiendo/contract/submission';

import type { Actor } from '../../platform/auth/actor.ts';
import type { Asker } from '../../platform/auth/asker.ts';
import { BusinessClock } from '../../platform/clock/clock.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import { HelpService } from '../help/help.service.ts';
import { onBehalfRefused } from '../on-behalf/on-behalf-refused.ts';
import { OnBehalfService } from '../on-behalf/on-behalf.service.ts';
import { TrailService } from '../trail/trail.service.ts';
import { type OpenReport, ReportDesk } from './report-desk.ts';
import { ReportOnBehalf } from './report-on-behalf.ts';
import { SubmissionStepsService } from './submission-steps.service.ts';
import { presentOpening } from './submission.presenter.ts';

/** Opens a report to be entered by the secretariat, and keeps on what ground, in one transaction. */
@Injectable()
export class OnBehalfOpener {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: BusinessClock,
    private readonly desk: ReportDesk,
    private readonly rules: ReportOnBehalf,
    private readonly steps: SubmissionStepsService,
    private readonly onBehalf: OnBehalfService,
    private readonly helps: HelpService,
    private readonly trail: TrailService,
  ) {}

  /** Who comes second finds it open, as the first one opened it. @throws AppError as the route says; nothing is kept then */
  open(
    asker: Asker,
    params: SubmissionParams,
    { ground }: OpenOnBehalfBody,
  ): Promise<OnBehalfOpeningDto> {
    const { actor } = asker;
    return this.transactions.run(actor, async () => {
      const report = await this.#hold(actor, params, ground);
      if (report.opening) return presentOpening(report.opening);
      const { halfYear, unitId, row } = report;
      const { accountId: id, displayName: name, office } = actor;
      const sendings = row.sendings ?? 0;
      const at = this.clock.now();
      const by = { id, name, office };
      await this.onBehalf.open({ halfYear, unitId, sendings, ground, by, at });
      await this.trail.append({
        asker,
        businessAt: at,
        action: 'submission.opened-on-behalf',
        unitId,
        halfYear,
        subject: `/submissions/${halfYear}/${unitId}/on-behalf`,
        before: null,
        after: { ground, sendings },
        reason: ground,
      });
      const opened = { sendings, ground, opened_by_name: name, office, business_at: at };
      return presentOpening(opened);
    });
  }

  /** The report, held so that it is not sent meanwhile. Who may not open it never holds it. */
  async #hold(actor: Actor, params: SubmissionParams, ground: string): Promise<OpenReport> {
    const found = await this.desk.open(actor, params);
    await this.#refuse(actor, found, ground);
    const { halfYear, unitId } = found;
    if (found.row.state === null) await this.steps.begin(halfYear, unitId);
    await this.desk.hold(found);
    const held = await this.desk.open(actor, { halfYear, unit: unitId });
    await this.#refuse(actor, held, ground);
    return held;
  }

  async #refuse(actor: Actor, report: OpenReport, ground: string): Promise<void> {
    const refusal = this.rules.refusalToOpen(actor, report, ground);
    if (refusal === null) return;
    const error = onBehalfRefused(refusal, report);
    if (refusal !== 'role' && refusal !== 'locked' && refusal !== 'period-closed') throw error;
    const { halfYear, unitId, line, state, row } = report;
    throw await this.helps.named(error, {
      actor,
      halfYear,
      unitId,
      ancestors: line.slice(1),
      refusal,
      permission: 'figure.record',
      state,
      period: row.period_state,
    });
  }
}
