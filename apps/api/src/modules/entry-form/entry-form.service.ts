import { Inject, Injectable } from '@nestjs/common';

import type { FormReadingDto } from '@tiendo/contract/paper';
import type { SubmissionDto, SubmissionParams } from '@tiendo/contract/submission';
import { instant, instantOf } from '@tiendo/domain/period';

import { AccountTurns } from '../../platform/auth/account-turns.ts';
import type { Actor } from '../../platform/auth/actor.ts';
import { BusinessClock, SystemClock } from '../../platform/clock/clock.ts';
import type { Env } from '../../platform/config/env.ts';
import { ENV } from '../../platform/config/settings.tokens.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import { AppError } from '../../platform/errors/app-error.ts';
import { Answer } from '../../platform/http/answer.ts';
import { FILE_TYPES } from '../../platform/http/download.ts';
import type { Revalidation } from '../../platform/http/revalidation.ts';
import { instantOnPaper } from '../paper/paper-days.ts';
import { ReportDesk } from '../submission/report-desk.ts';
import { ReportReader } from '../submission/report-reader.ts';
import { planForm } from './plan-form.ts';
import { prepareEntryForm } from './prepare-entry-form.ts';
import { FORM_SHEETS, stampedForm } from './stamped-form.ts';
import { WorkbookReader } from './workbook-reader.ts';

/** Changes with how the form looks. */
const LOOK = 'entry-form.1';

/** The Excel form of a report: it goes out, is filled in without a network, and is read when it comes back. */
@Injectable()
export class EntryFormService {
  readonly #turns: AccountTurns;

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: BusinessClock,
    private readonly desk: ReportDesk,
    private readonly reports: ReportReader,
    private readonly workbooks: WorkbookReader,
    systemClock: SystemClock,
    @Inject(ENV) env: Pick<Env, 'formReadingsAMinute'>,
  ) {
    this.#turns = new AccountTurns({ aMinute: env.formReadingsAMinute }, () => systemClock.now());
  }

  /** The form for whoever enters, the unit's own people or the secretariat on their behalf; drawn after the transaction that read it. */
  async download(actor: Actor, params: SubmissionParams, known: Revalidation): Promise<Answer> {
    const read = await this.transactions.read(actor, async () => {
      const report = await this.desk.open(actor, params);
      if (report.view === 'sent') {
        const code = this.desk.refusalToRecord(report) ?? 'auth.forbidden';
        throw new AppError(code, { halfYear: report.halfYear });
      }
      const version = `${LOOK}.${this.reports.stamp(actor, report)}`;
      const held = known.unchanged(version);
      return held ?? { version, ...(await this.reports.read(actor, report)) };
    });
    if (read instanceof Answer) return read;
    const { submission, version } = read;
    const now = instantOf(this.clock.now().getTime());
    // What draws workbooks is loaded when somebody wants one.
    const { writeEntryForm } = await import('./write-entry-form.ts');
    const bytes = await writeEntryForm(prepareEntryForm(submission, now));
    const name = `Biểu nhập - ${submission.unit.name} - ${submission.halfYear}.xlsx`;
    return known.file(version, { bytes, type: FILE_TYPES.xlsx, name });
  }

  /**
   * What a filled-in form would change; nothing is changed. Whether one may write at all is asked before
   * the workbook is opened.
   *
   * @throws AppError `request.too-many` for who has too many read; why the report takes no figures now; `form.*` for a workbook that is not its form
   */
  read(actor: Actor, params: SubmissionParams, file: Buffer): Promise<FormReadingDto> {
    return this.#turns.run(actor.accountId, () => this.#read(actor, params, file));
  }

  async #read(actor: Actor, params: SubmissionParams, file: Buffer): Promise<FormReadingDto> {
    const submission = await this.#toFill(actor, params);
    const sheets = await this.workbooks.read(file, FORM_SHEETS);
    const { stamp, cells } = stampedForm(sheets, submission);
    const { unitName, halfYear, downloadedAt } = stamp;
    const plan = planForm({ stamp, cells, rows: submission.rows });
    return { unitName, halfYear, downloadedAt, ...plan };
  }

  #toFill(actor: Actor, params: SubmissionParams): Promise<SubmissionDto> {
    return this.transactions.read(actor, async () => {
      const report = await this.desk.open(actor, params);
      const refusal = this.desk.refusalToRecord(report);
      if (refusal !== null) {
        const until = instantOnPaper(instant(report.correctionsUntil));
        throw new AppError(refusal, { halfYear: report.halfYear, until });
      }
      const { submission } = await this.reports.read(actor, report);
      return submission;
    });
  }
}
