import { Injectable } from '@nestjs/common';

import type { ErrorCode } from '@tiendo/contract/error-codes';
import type { MoveRefusal, RevisionRefusal } from '@tiendo/domain/submission';

import type { Asker } from '../../platform/auth/asker.ts';
import { AppError } from '../../platform/errors/app-error.ts';
import { HelpService } from '../help/help.service.ts';
import type { HeldCell } from './figure-hold.repository.ts';

/** Refusals of a save that somebody else can do something about. */
const HELPED: Partial<Readonly<Record<ErrorCode, MoveRefusal | RevisionRefusal>>> = {
  'auth.forbidden': 'role',
  'period.not-open': 'period-closed',
  'figure.report-locked': 'locked',
  'figure.corrections-closed': 'corrections-closed',
};

/** Names with a refused save who can help. */
@Injectable()
export class FigureRefusals {
  constructor(private readonly helps: HelpService) {}

  /** The failure with who can help; as it was where it is no refusal of a right or a state. */
  async named(
    error: unknown,
    { actor }: Asker,
    place: { readonly halfYear: string; readonly unitId: string },
    held: HeldCell,
  ): Promise<unknown> {
    const refusal = error instanceof AppError ? HELPED[error.code] : undefined;
    if (!(error instanceof AppError) || refusal === undefined) return error;
    return this.helps.named(error, {
      ...place,
      actor,
      refusal,
      ancestors: held.ancestors,
      permission: 'figure.record',
      state: held.submission_state ?? 'draft',
      period: held.period_state,
    });
  }
}
