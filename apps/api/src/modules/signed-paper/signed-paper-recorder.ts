import { Injectable } from '@nestjs/common';

import type {
  SignedPaperBody,
  SignedPaperDto,
  SignedPaperFileQuery,
} from '@tiendo/contract/signed-paper';
import type { SubmissionParams } from '@tiendo/contract/submission';
import { type FileKind, storedName } from '@tiendo/domain/evidence';
import { instantOf } from '@tiendo/domain/period';
import { paperCode, paperNumber, paperSymbol } from '@tiendo/domain/signed-paper';

import type { Asker } from '../../platform/auth/asker.ts';
import { BusinessClock } from '../../platform/clock/clock.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import { AppError } from '../../platform/errors/app-error.ts';
import type { ExpectedVersion } from '../../platform/http/expected-version.ts';
import type { Upload } from '../../platform/http/uploads.ts';
import { said } from '../../rows/said-time.ts';
import { EvidenceDesk } from '../evidence/evidence-desk.ts';
import { FileClaims } from '../file/file-claims.ts';
import { FileIntake, type KeptFile } from '../file/file-intake.ts';
import { refuseFileName } from '../file/file-name-refused.ts';
import type { OpenReport } from '../submission/report-desk.ts';
import { TrailService } from '../trail/trail.service.ts';
import { SignedPaperDesk } from './signed-paper-desk.ts';
import { fileOf, presentPaper } from './signed-paper.presenter.ts';
import { type NewPaper, type PaperRow, SignedPaperRepository } from './signed-paper.repository.ts';
import { SignedPaperService } from './signed-paper.service.ts';

/** What a paper says and its file, apart from who recorded it. */
type Known = Omit<NewPaper, 'at' | 'by' | 'halfYear' | 'onBehalf' | 'revision' | 'unitId'>;

/** Records what is known of the signed paper of a report: its facts first, then its file. */
@Injectable()
export class SignedPaperRecorder {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: BusinessClock,
    private readonly desk: SignedPaperDesk,
    private readonly limits: EvidenceDesk,
    private readonly intake: FileIntake,
    private readonly claims: FileClaims,
    private readonly papers: SignedPaperRepository,
    private readonly service: SignedPaperService,
    private readonly trail: TrailService,
  ) {}

  recordFacts(
    asker: Asker,
    params: SubmissionParams,
    body: SignedPaperBody,
    expected: ExpectedVersion,
  ): Promise<SignedPaperDto> {
    return this.#record(asker, params, expected, async (report, before) => {
      await this.desk.refuseImpossible(body, report);
      const number = paperNumber(body.number) ?? body.number;
      const symbol = paperSymbol(body.symbol) ?? body.symbol;
      return { ...body, number, symbol, file: before && fileOf(before) };
    });
  }

  /** Whether the file may come is asked before its body is read. */
  async recordFile(
    asker: Asker,
    place: SubmissionParams & SignedPaperFileQuery,
    upload: Upload,
    expected: ExpectedVersion,
  ): Promise<SignedPaperDto> {
    const { name, ...params } = place;
    refuseFileName(name);
    const limit = this.limits.fileLimit;
    await this.transactions.read(asker.actor, async () => {
      const report = await this.desk.report(asker.actor, params);
      this.desk.refuse(asker.actor, report);
      this.limits.refuseSize(upload.length ?? 0, []);
      factsOf((await this.papers.ofReport(report.halfYear, report.unitId))[0]);
    });
    return this.intake.take(
      upload,
      { limit, refuseKind: refuseOther },
      ({ kind, size, hash, claim }: KeptFile) =>
        this.#record(asker, params, expected, async (_, before, papers) => {
          const facts = factsOf(before ?? undefined);
          this.desk.refuseFile({ hash, size }, papers);
          await this.claims.settle(claim);
          return { ...facts, file: { name: storedName(name, kind), size, hash } };
        }),
    );
  }

  /** Appends what is known now; the same again changes nothing. */
  #record(
    asker: Asker,
    params: SubmissionParams,
    expected: ExpectedVersion,
    knownNow: (
      report: OpenReport,
      before: PaperRow | null,
      papers: readonly PaperRow[],
    ) => Promise<Known>,
  ): Promise<SignedPaperDto> {
    const { actor } = asker;
    return this.transactions.run(actor, async () => {
      const report = await this.desk.held(actor, await this.desk.report(actor, params));
      const { halfYear, unitId } = report;
      const papers = await this.papers.ofReport(halfYear, unitId);
      const before = papers[0] ?? null;
      expected.refuseUnless(String(before?.revision ?? 0), () => standing(before));
      const known = await knownNow(report, before, papers);
      if (!before || !saysTheSame(known, before)) {
        await this.#append(asker, report, { before, known });
      }
      return this.service.present(actor, report);
    });
  }

  async #append(
    asker: Asker,
    { halfYear, unitId, own }: OpenReport,
    { before, known }: { readonly before: PaperRow | null; readonly known: Known },
  ): Promise<void> {
    const { accountId: id, displayName: name } = asker.actor;
    const at = this.clock.now();
    const revision = (before?.revision ?? 0) + 1;
    const place = { halfYear, unitId, revision };
    await this.papers.append({ ...known, ...place, onBehalf: !own, by: { id, name }, at });
    await this.trail.append({
      asker,
      businessAt: at,
      action: 'signed-paper.recorded',
      unitId,
      halfYear,
      subject: `/submissions/${halfYear}/${unitId}/signed-paper`,
      before: before && presentPaper(before),
      after: { ...known, code: paperCode(known), revision, onBehalf: !own },
    });
  }
}

/** @throws AppError where nothing is known of the paper yet */
function factsOf(row: PaperRow | undefined): Omit<Known, 'file'> {
  if (!row) throw new AppError('signed-paper.facts-first');
  const { number, symbol, sending } = row;
  const signer = { signerName: row.signer_name, signerPosition: row.signer_position };
  return { number, symbol, sending, signedOn: row.signed_on, ...signer };
}

function refuseOther(kind: FileKind): void {
  if (kind !== 'pdf') throw new AppError('signed-paper.not-pdf');
}

function saysTheSame(known: Known, row: PaperRow): boolean {
  const { file, ...facts } = known;
  const before = factsOf(row);
  const isSame = (Object.keys(before) as (keyof typeof before)[]).every(
    (field) => facts[field] === before[field],
  );
  const kept = fileOf(row);
  return isSame && file?.hash === kept?.hash && file?.name === kept?.name;
}

/** What stands, for whoever wrote on an older version. */
function standing(row: PaperRow | null) {
  if (!row) return { params: {}, current: null };
  const at = said(instantOf(row.business_at.getTime()));
  return { params: { name: row.recorded_by_name, at }, current: presentPaper(row) };
}
