import { Injectable } from '@nestjs/common';

import { halfYear } from '@tiendo/domain/period';
import { awaitsRevision } from '@tiendo/domain/submission';

import type { Asker } from '../../platform/auth/asker.ts';
import { ResultWriter } from '../result/result-writer.service.ts';
import { TrailService } from '../trail/trail.service.ts';
import type { OpenReport } from './report-desk.ts';
import { SubmissionStepsService } from './submission-steps.service.ts';

/** A report that is written in, held by whoever writes. */
type WrittenReport = Pick<OpenReport, 'halfYear' | 'state' | 'unitId'>;

/**
 * The first change to a returned or reopened report, whether of a figure, its narrative or its files, makes
 * it a draft again: a step of the report, kept in the trail, of which its readers learn.
 */
@Injectable()
export class ReportReviser {
  constructor(
    private readonly steps: SubmissionStepsService,
    private readonly results: ResultWriter,
    private readonly trail: TrailService,
  ) {}

  /** Writes in a held report. Its readers are told last, because results hold rows that siblings share. */
  async write<Written>(
    asker: Asker,
    report: WrittenReport,
    at: Date,
    write: () => Promise<Written>,
  ): Promise<Written> {
    if (!awaitsRevision(report.state)) return write();
    await this.#revise(asker, report, at);
    const written = await write();
    await this.results.noteMove({ period: halfYear(report.halfYear), unitId: report.unitId });
    return written;
  }

  async #revise(asker: Asker, { state, ...key }: WrittenReport, at: Date): Promise<void> {
    const { halfYear: period, unitId } = key;
    const moved = await this.steps.move({
      halfYear: period,
      unitId,
      action: 'revise',
      from: state,
      actor: asker.actor,
      at,
      reason: null,
    });
    await this.trail.append({
      asker,
      businessAt: at,
      action: 'submission.revised',
      unitId,
      halfYear: period,
      subject: `/submissions/${period}/${unitId}`,
      before: { state, version: moved.version - 1 },
      after: moved,
    });
  }
}
