import { Injectable } from '@nestjs/common';

import type { ErrorCode } from '@tiendo/contract/error-codes';
import type { SubmissionDto } from '@tiendo/contract/submission';
import { refusalToOpenOnBehalf } from '@tiendo/domain/submission';

import type { Actor } from '../../platform/auth/actor.ts';
import { codeOfOnBehalf } from '../on-behalf/on-behalf-refused.ts';
import { OnBehalfService } from '../on-behalf/on-behalf.service.ts';
import { type OpenReport, ReportDesk } from './report-desk.ts';
import { presentOpening } from './submission.presenter.ts';

const NONE: ReadonlySet<string> = new Set();
/** Where it is not yet asked on what ground: any will do. */
const SOME_GROUND = '-';

/** What a report says to whoever enters, or could enter, on behalf of its unit. */
@Injectable()
export class ReportOnBehalf {
  constructor(
    private readonly desk: ReportDesk,
    private readonly onBehalf: OnBehalfService,
  ) {}

  refusalToOpen(actor: Actor, report: OpenReport, ground: string) {
    return refusalToOpenOnBehalf(this.desk.standing(actor, report), ground);
  }

  /** The part of the report that is about it. */
  present(actor: Actor, report: OpenReport): SubmissionDto['onBehalf'] {
    const refusal = this.refusalToOpen(actor, report, SOME_GROUND);
    return {
      opening: report.opening && presentOpening(report.opening),
      refusalToOpen: refusal && codeOfOnBehalf(refusal),
      enters: report.view === 'on-behalf',
    };
  }

  /** Indicators whose cells are refused because the unit writes them itself; asked only for who enters. */
  async keptByUnit(report: OpenReport): Promise<ReadonlySet<string>> {
    return report.view === 'on-behalf' ? this.onBehalf.keptByUnit(report) : NONE;
  }

  refusalToRecord(report: OpenReport, isKeptByUnit: boolean): ErrorCode | null {
    return isKeptByUnit ? codeOfOnBehalf('kept-by-unit') : this.desk.refusalToRecord(report);
  }
}
