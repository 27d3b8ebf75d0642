import { Injectable } from '@nestjs/common';

import type { PaperFormat } from '@tiendo/contract/paper';
import type { SubmissionParams } from '@tiendo/contract/submission';
import { instantOf } from '@tiendo/domain/period';

import type { Actor } from '../../platform/auth/actor.ts';
import { BusinessClock } from '../../platform/clock/clock.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import { Answer } from '../../platform/http/answer.ts';
import { FILE_TYPES } from '../../platform/http/download.ts';
import type { Revalidation } from '../../platform/http/revalidation.ts';
import { ReportReader } from '../submission/report-reader.ts';
import { UnitService } from '../unit/unit.service.ts';
import type { Form01 } from './form-01.ts';
import { type Form01Source, prepareForm01 } from './prepare-form-01.ts';
import { reportVerdicts } from './report-verdicts.ts';

/** Changes with how the paper looks, so that nobody keeps yesterday's look of today's figures. */
const LOOK = 'form-01.1';

/** Loaded when somebody wants a file: what draws them weighs thirty megabytes. */
const WRITERS: Readonly<Record<PaperFormat, (form: Form01) => Promise<Buffer>>> = {
  docx: async (form) => (await import('./write-form-01-docx.ts')).writeForm01Docx(form),
  xlsx: async (form) => (await import('./write-form-01-xlsx.ts')).writeForm01Xlsx(form),
};

/** The papers of a report: of drafts for the unit's own people, of what was sent for others. */
@Injectable()
export class PaperService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: BusinessClock,
    private readonly reports: ReportReader,
    private readonly units: UnitService,
  ) {}

  /** The report is read in its transaction; the file is drawn after it, because that takes a while. */
  async form01(
    actor: Actor,
    params: SubmissionParams,
    format: PaperFormat,
    known: Revalidation,
  ): Promise<Answer> {
    const read = await this.transactions.read(actor, async () => {
      const report = await this.reports.open(actor, params);
      const version = `${LOOK}.${this.reports.stamp(actor, report)}`;
      const held = known.unchanged(version);
      return held ?? { version, source: await this.#source(actor, report) };
    });
    if (read instanceof Answer) return read;
    const { version, source } = read;
    const bytes = await WRITERS[format](prepareForm01(source));
    const { halfYear, unit } = source.submission;
    const name = `Biểu số 01 - ${unit.name} - ${halfYear}.${format}`;
    return known.file(version, { bytes, type: FILE_TYPES[format], name });
  }

  async #source(
    actor: Actor,
    report: Awaited<ReturnType<ReportReader['open']>>,
  ): Promise<Form01Source> {
    const { submission, content } = await this.reports.read(actor, report);
    const { halfYear, unit } = submission;
    const above = unit.parentId === null ? [] : [unit.parentId];
    const [parent = null] = await this.units.called(above, { halfYear });
    const now = instantOf(this.clock.now().getTime());
    return { submission, verdicts: reportVerdicts(content), parent, now };
  }
}
