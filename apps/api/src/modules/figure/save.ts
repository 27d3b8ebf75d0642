import type { RecordFigureBody } from '@tiendo/contract/figure';
import type { RecordingManner } from '@tiendo/domain/access';
import type { Reading } from '@tiendo/domain/figure';
import type { Indicator } from '@tiendo/domain/indicator';

import type { Asker } from '../../platform/auth/asker.ts';
import { contentColumns } from '../../rows/content-columns.ts';
import type { RevisionRow } from '../../rows/figure-row.ts';
import type { Trace } from '../trail/trail.service.ts';
import type { HeldCell } from './figure-hold.repository.ts';
import type { FigureNames } from './figure.presenter.ts';
import type { CellKey, NewRevision } from './figure.repository.ts';

/** A cell held for a save, with what its indicator says. */
export interface Hold {
  readonly key: CellKey;
  readonly held: HeldCell;
  readonly indicator: Indicator;
  /** Whose hand the figure is in. */
  readonly manner: RecordingManner;
}

/** A save on its way: who, what, and what it found. */
export interface Save extends Hold {
  readonly asker: Asker;
  readonly body: RecordFigureBody;
  readonly reading: Reading;
  readonly working: RevisionRow | null;
  readonly now: Date;
}

/** The codes by which a held cell is told of. */
export const namesOf = (held: HeldCell): FigureNames => ({
  unitCode: held.unit_code ?? '',
  indicatorCode: held.code,
});

/** The revision that a save adds. */
export function newRevision(
  { asker, body, reading, now }: Save,
  kind: NewRevision['kind'],
  travels: boolean,
): NewRevision {
  return {
    ...contentColumns(reading),
    kind,
    year_end_estimate: body.yearEndEstimate ?? null,
    note: body.note ?? null,
    cause: body.cause ?? null,
    reason: body.reason ?? null,
    recorded_by: asker.actor.accountId,
    recorded_by_name: asker.actor.displayName,
    business_at: now,
    idempotency_key: asker.idempotencyKey,
    travels,
  };
}

/** What the audit and the outbox are told of it. */
export function traceOf(
  { asker, key, held, manner, working, now }: Save,
  revision: NewRevision,
): Trace {
  const { halfYear: period, unitId, indicatorId } = key;
  const kept = (of: NewRevision | RevisionRow) => ({
    ...contentOf(of),
    version: held.version ?? 0,
  });
  return {
    asker,
    businessAt: now,
    action: revision.travels ? 'figure.corrected' : 'figure.recorded',
    unitId,
    halfYear: period,
    subject: `/figures/${period}/${unitId}/${indicatorId}`,
    before: working && kept(working),
    after: {
      ...kept(revision),
      version: (held.version ?? 0) + (revision.travels ? 2 : 1),
      ...(manner === 'on-behalf' ? { on_behalf: true } : {}),
    },
    reason: revision.reason,
  };
}

/** What the audit keeps of a revision: what it says, not who says it. */
function contentOf(of: NewRevision | RevisionRow) {
  const { kind, state, value, numerator, denominator, weight, achieved_on, grade } = of;
  const { quality, year_end_estimate, note, cause, reason } = of;
  const content = { value, numerator, denominator, weight, achieved_on, grade };
  return { kind, state, quality, ...content, year_end_estimate, note, cause, reason };
}
