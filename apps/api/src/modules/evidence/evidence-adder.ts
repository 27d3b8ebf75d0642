import { Injectable } from '@nestjs/common';

import type { AddEvidenceQuery, EvidenceDto } from '@tiendo/contract/evidence';
import { storedName } from '@tiendo/domain/evidence';

import type { Asker } from '../../platform/auth/asker.ts';
import { BusinessClock } from '../../platform/clock/clock.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import { AppError } from '../../platform/errors/app-error.ts';
import type { Upload } from '../../platform/http/uploads.ts';
import { FileClaims } from '../file/file-claims.ts';
import { FileIntake, type KeptFile } from '../file/file-intake.ts';
import { refuseFileName } from '../file/file-name-refused.ts';
import { IndicatorService } from '../indicator/indicator.service.ts';
import { ReportReviser } from '../submission/report-reviser.ts';
import { SubmissionStepsService } from '../submission/submission-steps.service.ts';
import { TrailService } from '../trail/trail.service.ts';
import { EvidenceDesk } from './evidence-desk.ts';
import { presentEvidence } from './evidence.presenter.ts';
import { EvidenceRepository } from './evidence.repository.ts';

/**
 * Takes a file in: whether it may come is asked first, then it is read beside the database, kept, and at
 * last named in its report. No transaction is open while a slow line sends.
 */
@Injectable()
export class EvidenceAdder {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: BusinessClock,
    private readonly desk: EvidenceDesk,
    private readonly intake: FileIntake,
    private readonly claims: FileClaims,
    private readonly evidence: EvidenceRepository,
    private readonly indicators: IndicatorService,
    private readonly steps: SubmissionStepsService,
    private readonly reviser: ReportReviser,
    private readonly trail: TrailService,
  ) {}

  async add(asker: Asker, query: AddEvidenceQuery, upload: Upload): Promise<EvidenceDto> {
    refuseFileName(query.name);
    const indicatorId = await this.#mayCome(asker, query, upload.length ?? 0);
    return this.intake.take(upload, { limit: this.desk.fileLimit }, (kept) =>
      this.#name(asker, query, { ...kept, indicatorId }),
    );
  }

  /** Asked before the body is read, so that what is refused is not sent in vain. The indicator's id. */
  #mayCome({ actor }: Asker, query: AddEvidenceQuery, size: number): Promise<string | null> {
    return this.transactions.read(actor, async () => {
      const report = await this.desk.report(actor, query);
      if (!report.own) throw new AppError('auth.forbidden');
      this.desk.refuse(report);
      const { halfYear, unitId } = report;
      this.desk.refuseSize(size, await this.evidence.ofReport(halfYear, unitId));
      if (query.indicator === undefined) return null;
      const known = await this.indicators.allOf(halfYear);
      const named = known.find(
        ({ id, code }) => id === query.indicator || code === query.indicator,
      );
      if (!named) throw new AppError('indicator.not-found');
      return named.id;
    });
  }

  /** The same content for the same purpose again is the file that is there. */
  #name(
    asker: Asker,
    query: AddEvidenceQuery,
    { kind, size, hash, claim, indicatorId }: KeptFile & { readonly indicatorId: string | null },
  ): Promise<EvidenceDto> {
    const { actor } = asker;
    return this.transactions.run(actor, async () => {
      const found = await this.desk.report(actor, query);
      const { halfYear, unitId } = found;
      if (found.row.state === null) await this.steps.begin(halfYear, unitId);
      const report = await this.desk.held(actor, found);
      this.desk.refuse(report);
      const rows = await this.evidence.ofReport(halfYear, unitId);
      const same = rows.find(
        (row) => row.hash === hash && row.indicator_id === indicatorId && row.withdrawn_at === null,
      );
      await this.claims.settle(claim);
      if (same) return presentEvidence(same);
      this.desk.refuseSize(size, rows);
      const at = this.clock.now();
      const by = { id: actor.accountId, name: actor.displayName };
      const name = storedName(query.name, kind);
      const place = { halfYear, unitId, indicatorId };
      return this.reviser.write(asker, report, at, async () => {
        const added = presentEvidence(
          await this.evidence.add({ ...place, name, kind, size, hash, by, at }),
        );
        await this.evidence.stamp(halfYear, unitId);
        await this.trail.append({
          asker,
          businessAt: at,
          action: 'evidence.added',
          unitId,
          halfYear,
          subject: `/evidence/${added.id}`,
          before: null,
          after: { name, kind, size, hash, indicatorId },
        });
        return added;
      });
    });
  }
}
