import { Injectable } from '@nestjs/common';

import type { OfferedMoveDto, WhoHelpsDto } from '@tiendo/contract/submission';
import type { Permission } from '@tiendo/domain/access';
import { accountId } from '@tiendo/domain/shared';
import {
  type Act,
  type BlockingCell,
  type MoveAction,
  type MoveRefusal,
  type OfferedMove,
  blockingCells,
  movesOffered,
  permissionOf,
  refusalByRight,
  refusalToMove,
} from '@tiendo/domain/submission';

import type { Actor } from '../../platform/auth/actor.ts';
import type { AppError } from '../../platform/errors/app-error.ts';
import { HelpService } from '../help/help.service.ts';
import { codeOfMove, moveRefused } from './move-refused.ts';
import { type OpenReport, ReportDesk } from './report-desk.ts';
import { ReportLoader } from './report-loader.ts';
import { sheetCells } from './report-sheet.ts';
import { ReportTime } from './report-time.ts';
import { SubmissionRepository } from './submission.repository.ts';

/** What somebody could do with a report now, and what keeps them from the rest. */
@Injectable()
export class ReportMoves {
  constructor(
    private readonly desk: ReportDesk,
    private readonly loader: ReportLoader,
    private readonly submissions: SubmissionRepository,
    private readonly time: ReportTime,
    private readonly helps: HelpService,
  ) {}

  refusal(actor: Actor, report: OpenReport, act: Act): MoveRefusal | null {
    return refusalToMove({ ...this.desk.standing(actor, report), act });
  }

  /** Whether the actor could ever do this in the report's state, whatever it takes besides. */
  refusalByRight(actor: Actor, report: OpenReport, action: MoveAction): MoveRefusal | null {
    return refusalByRight(this.desk.standing(actor, report), action);
  }

  /** A refused move as it is answered, with who can help. */
  async refused(
    actor: Actor,
    report: OpenReport,
    { action, refusal }: { readonly action: MoveAction; readonly refusal: MoveRefusal },
  ): Promise<AppError> {
    const place = this.#place(actor, report, action, refusal);
    const latest = refusal === 'extension-too-late' ? (await this.time.of(report)).latest : null;
    return this.helps.named(moveRefused(action, refusal, { ...report, latest }), place);
  }

  /** Every move with the code it would be refused with now. Call it inside a transaction. */
  async offered(
    actor: Actor,
    report: OpenReport,
    blocking: readonly BlockingCell[],
  ): Promise<OfferedMoveDto[]> {
    const offered = await this.#offered(actor, report, blocking);
    return offered.map((move) => presentMove(move, null));
  }

  /** The same with who can help, which is told to the unit's own people. Call it inside a transaction. */
  async offeredWithHelp(
    actor: Actor,
    report: OpenReport,
    blocking: readonly BlockingCell[],
  ): Promise<OfferedMoveDto[]> {
    if (!report.own) return this.offered(actor, report, blocking);
    // One right helps with several moves, and is looked up once.
    const helps = new Map<Permission, WhoHelpsDto | null>();
    const moves: OfferedMoveDto[] = [];
    for (const move of await this.#offered(actor, report, blocking)) {
      const { action, refusal } = move;
      const asked = refusal && this.#place(actor, report, action, refusal);
      const right = asked && this.helps.permissionFor(asked);
      if (right && !helps.has(right)) helps.set(right, await this.helps.of(asked));
      moves.push(presentMove(move, right ? (helps.get(right) ?? null) : null));
    }
    return moves;
  }

  async #offered(actor: Actor, report: OpenReport, blocking: readonly BlockingCell[]) {
    const standing = this.desk.standing(actor, report);
    const toAccept = await this.toAccept(actor, report);
    return movesOffered(standing, { blocking, ...toAccept, time: await this.time.of(report) });
  }

  #place(actor: Actor, report: OpenReport, action: MoveAction, refusal: MoveRefusal) {
    const { halfYear, unitId, line, state, row } = report;
    const permission = permissionOf(state, action);
    const where = { actor, halfYear, unitId, ancestors: line.slice(1) };
    return { ...where, refusal, permission, state, period: row.period_state };
  }

  /** As `offered`, for who has not read the report: its cells are looked at where the actor could send it. */
  async offeredNext(actor: Actor, report: OpenReport): Promise<OfferedMoveDto[]> {
    const couldSend = this.refusal(actor, report, { action: 'submit', blocking: [] }) === null;
    if (!couldSend) return this.offered(actor, report, []);
    return this.offered(
      actor,
      report,
      blockingCells(sheetCells(await this.loader.load(report, 'own'))),
    );
  }

  /** What accepting would accept, and who entered it; asked only where the actor could accept. */
  async toAccept(actor: Actor, report: OpenReport) {
    const any: Act = { action: 'accept', enteredBy: [], unaccepted: 1 };
    if (this.refusal(actor, report, any) !== null) return { enteredBy: [], unaccepted: 0 };
    const { halfYear, unitId, state } = report;
    const { people, unaccepted } = await this.submissions.toAccept(halfYear, unitId, state);
    return { enteredBy: people.map(accountId), unaccepted };
  }
}

const presentMove = (
  { action, refusal }: OfferedMove,
  help: WhoHelpsDto | null,
): OfferedMoveDto => ({ action, refusal: refusal && codeOfMove(action, refusal), help });
