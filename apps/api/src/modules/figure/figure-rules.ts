import type { ErrorCode } from '@tiendo/contract/error-codes';
import type { RecordFigureBody } from '@tiendo/contract/figure';
import type { Reading, RevisionKind } from '@tiendo/domain/figure';
import {
  type EditWindow,
  type RevisionRefusal,
  refusalToRevise,
  revisionKindsOpen,
} from '@tiendo/domain/submission';

import { AppError } from '../../platform/errors/app-error.ts';
import { said } from '../../rows/said-time.ts';

const CODE_OF_REFUSAL: Readonly<Record<RevisionRefusal, ErrorCode>> = {
  locked: 'figure.report-locked',
  'corrections-closed': 'figure.corrections-closed',
  'kind-not-open': 'figure.report-sent',
  'not-an-estimate': 'figure.wrong-content',
  'not-official': 'figure.wrong-content',
  'already-reported': 'figure.wrong-content',
  'nothing-to-correct': 'figure.wrong-content',
  'reason-missing': 'figure.reason-required',
};

/** What an edit replaces and puts in its place. */
export interface Edit {
  readonly body: RecordFigureBody;
  readonly replaced: Reading;
  readonly next: Reading;
}

/**
 * The kind of revision an edit is, or a refusal. Before sending it is an entry; after sending the
 * person says which of the three kinds it is, and a correction why.
 *
 * @throws AppError with the code of the rule that refuses
 */
export function kindOfEdit(at: EditWindow, { body, replaced, next }: Edit): RevisionKind {
  const open = revisionKindsOpen(at);
  const kind = body.kind ?? 'entry';
  if (open.includes('entry') && kind !== 'entry') throw refused('wrong-kind', 'kind');
  const reason = body.reason ?? null;
  const refusal = refusalToRevise(at, { kind, replaced, next, reason });
  if (refusal) throw refusedBy(refusal, at);
  return kind;
}

function refusedBy(refusal: RevisionRefusal, at: EditWindow): AppError {
  const code = CODE_OF_REFUSAL[refusal];
  if (code === 'figure.corrections-closed') {
    return new AppError(code, { until: said(at.correctionsUntil) });
  }
  if (code === 'figure.reason-required') return refused('reason-missing', 'reason', code);
  return code === 'figure.wrong-content' ? refused(refusal, 'kind') : new AppError(code);
}

function refused(
  expected: string,
  path: string,
  code: ErrorCode = 'figure.wrong-content',
): AppError {
  const params = { expected };
  return new AppError(code, params, { issues: [{ path, code, params }] });
}
