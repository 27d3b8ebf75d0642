import type { Readable } from 'node:stream';

import { Injectable } from '@nestjs/common';

import type {
  EvidenceDto,
  EvidenceListDto,
  EvidenceParams,
  EvidenceQuery,
  WithdrawEvidenceBody,
} from '@tiendo/contract/evidence';
import type { TrailAction } from '@tiendo/contract/trail';

import type { Actor } from '../../platform/auth/actor.ts';
import type { Asker } from '../../platform/auth/asker.ts';
import { BusinessClock } from '../../platform/clock/clock.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import { AppError } from '../../platform/errors/app-error.ts';
import { FileClaims } from '../file/file-claims.ts';
import { FileOutlet } from '../file/file-outlet.ts';
import { type OpenReport } from '../submission/report-desk.ts';
import { ReportReviser } from '../submission/report-reviser.ts';
import { TrailService } from '../trail/trail.service.ts';
import { EvidenceDesk, usedBy } from './evidence-desk.ts';
import { presentEvidence } from './evidence.presenter.ts';
import { EvidenceRepository, type EvidenceRow } from './evidence.repository.ts';

/** Files of reports as they are read, taken away from a draft, and withdrawn from what was sent. */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: BusinessClock,
    private readonly desk: EvidenceDesk,
    private readonly outlet: FileOutlet,
    private readonly claims: FileClaims,
    private readonly evidence: EvidenceRepository,
    private readonly reviser: ReportReviser,
    private readonly trail: TrailService,
  ) {}

  list(actor: Actor, query: EvidenceQuery): Promise<EvidenceListDto> {
    return this.transactions.read(actor, async () => {
      const report = await this.desk.report(actor, query);
      const rows = await this.evidence.ofReport(report.halfYear, report.unitId);
      const { reportLimit, fileLimit } = this.desk;
      return {
        items: rows.map(presentEvidence),
        nextCursor: null,
        used: usedBy(rows),
        reportLimit,
        fileLimit,
        refusalToAdd: this.desk.refusal(report),
        refusalToWithdraw: this.desk.refusalToWithdraw(actor, report),
      };
    });
  }

  /** The content, with what it is called. */
  async content(
    actor: Actor,
    { id }: EvidenceParams,
  ): Promise<{ readonly file: EvidenceDto; readonly body: Readable }> {
    const file = await this.transactions.read(actor, async () =>
      presentEvidence(await this.#row(id)),
    );
    return { file, body: await this.outlet.open(file) };
  }

  remove(asker: Asker, { id }: EvidenceParams): Promise<void> {
    return this.transactions.run(asker.actor, async () => {
      const { row, report } = await this.#held(asker, id);
      this.desk.refuse(report);
      if (row.sent_at !== null) throw new AppError('evidence.report-sent');
      await this.reviser.write(asker, report, this.clock.now(), async () => {
        await this.evidence.remove(id);
        await this.evidence.stamp(row.half_year, row.unit_id);
        await this.claims.leave(row.hash);
        await this.#keepTrail(asker, 'evidence.removed', row, null);
      });
    });
  }

  withdraw(asker: Asker, { id }: EvidenceParams, body: WithdrawEvidenceBody): Promise<EvidenceDto> {
    return this.transactions.run(asker.actor, async () => {
      const { row, report } = await this.#held(asker, id);
      await this.desk.refuseWithdrawal(asker.actor, report);
      if (row.withdrawn_at !== null) return presentEvidence(row);
      if (row.sent_at === null) throw new AppError('evidence.not-sent');
      const { displayName } = asker.actor;
      const at = this.clock.now();
      return this.reviser.write(asker, report, at, async () => {
        const withdrawn = await this.evidence.withdraw(id, displayName, at, body.reason);
        await this.evidence.stamp(row.half_year, row.unit_id);
        await this.#keepTrail(asker, 'evidence.withdrawn', row, { reason: body.reason });
        return presentEvidence(withdrawn);
      });
    });
  }

  async #row(id: string): Promise<EvidenceRow> {
    const row = await this.evidence.one(id);
    if (!row) throw new AppError('evidence.not-found');
    return row;
  }

  /** A file of one's own report, with the report held. */
  async #held({ actor }: Asker, id: string): Promise<{ row: EvidenceRow; report: OpenReport }> {
    const { half_year: period, unit_id: unit } = await this.#row(id);
    const found = await this.desk.report(actor, { period, unit });
    if (!found.own) throw new AppError('auth.forbidden');
    const report = await this.desk.held(actor, found);
    return { row: await this.#row(id), report };
  }

  #keepTrail(
    asker: Asker,
    action: TrailAction,
    row: EvidenceRow,
    after: object | null,
  ): Promise<void> {
    const { id, name, kind, hash, unit_id: unitId, half_year: halfYear } = row;
    return this.trail.append({
      asker,
      businessAt: this.clock.now(),
      action,
      unitId,
      halfYear,
      subject: `/evidence/${id}`,
      before: { name, kind, size: Number(row.size), hash },
      after,
    });
  }
}
