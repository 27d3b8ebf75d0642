import { DatabaseError } from 'pg';

import type { ErrorCode } from '@tiendo/contract/error-codes';

import { AppError } from './app-error.ts';

/** What breaking a constraint means to the person who asked. A module adds its own names here. */
const CODE_OF_CONSTRAINT: Readonly<Record<string, ErrorCode>> = {
  idempotency_key_key_check: 'request.invalid',
  // Two requests under one key at once, on different cells: a retry finds the revision that was made.
  figure_revision_idempotency_key: 'idempotency.key-reused',
  conclusion_notice_write_once: 'conclusion.notice-signed',
};

/** The database is there and would answer, but not now: deadlock, timeout, too many connections. */
const BUSY = new Set(['40001', '40P01', '53300', '55P03', '57014', '57P01', '57P03']);

/** An error of the database as a refusal, or `null` when it is a fault of ours. */
export function refusalOf(error: unknown): AppError | null {
  if (!isDatabaseError(error)) return null;
  if (BUSY.has(error.code ?? '')) return new AppError('database.busy', {}, { cause: error });
  const code = CODE_OF_CONSTRAINT[error.constraint ?? ''];
  return code === undefined ? null : new AppError(code, {}, { cause: error });
}

/** The embedded database throws a class of its own with the same fields. */
function isDatabaseError(error: unknown): error is DatabaseError {
  return (
    error instanceof DatabaseError ||
    (error instanceof Error && 'severity' in error && 'code' in error)
  );
}
