import type { FigureState, Quality, Reading, RevisionKind } from '../figure/figure.ts';
import { type Instant, isBefore } from '../period/instant.ts';
import type { SubmissionState } from './state.ts';

/** The moment of an edit, as far as the report is concerned. */
export interface EditWindow {
  readonly state: SubmissionState;
  readonly now: Instant;
  readonly correctionsUntil: Instant;
}

/**
 * Why a figure may not be changed.
 *
 * - `locked`: the data are closed; the report has to be reopened
 * - `corrections-closed`: the days for changes after sending are over
 * - `kind-not-open`: entering before sending, or changing after it, is not what is open now
 * - `not-an-estimate`: only an estimate or a preliminary figure is replaced by the official one
 * - `not-official`: the replacing figure is not official
 * - `already-reported`: a supplement fills a blank
 * - `nothing-to-correct`: a blank is supplemented, not corrected
 * - `reason-missing`: a correction names its reason
 */
export const REVISION_REFUSALS = [
  'locked',
  'corrections-closed',
  'kind-not-open',
  'not-an-estimate',
  'not-official',
  'already-reported',
  'nothing-to-correct',
  'reason-missing',
] as const;
export type RevisionRefusal = (typeof REVISION_REFUSALS)[number];

const AFTER_SENDING = ['official-update', 'correction', 'supplement'] as const;

/**
 * The kinds of change open now (§6.3). Before sending and after a return or reopening: entry. After
 * sending, until the corrections close: *cập nhật số chính thức*, *đính chính*, *bổ sung*, which
 * neither reopen the report nor make it late. Locked: none.
 */
export function revisionKindsOpen(at: EditWindow): readonly RevisionKind[] {
  switch (at.state) {
    case 'draft':
    case 'unit-review':
    case 'returned':
    case 'reopened':
      return ['entry'];
    case 'submitted':
    case 'under-review':
    case 'accepted':
      return isBefore(at.correctionsUntil, at.now) ? [] : AFTER_SENDING;
    case 'locked':
      return [];
    default:
      return at.state satisfies never;
  }
}

/**
 * The kind an edit would be, or null when nothing may be changed now. A blank filled later is a
 * supplement, an estimate made official an update, anything else a correction.
 */
export function revisionKindOf(
  at: EditWindow,
  edit: { readonly replaced: Reading; readonly next: Reading },
): RevisionKind | null {
  const open = revisionKindsOpen(at);
  if (open.length === 0) return null;
  if (open.includes('entry')) return 'entry';
  if (edit.replaced.state === 'not-reported') return 'supplement';
  return isProvisional(edit.replaced) && isOfficial(edit.next) ? 'official-update' : 'correction';
}

/** Whether a change of `kind` may be made now, and if not, why. */
export function refusalToRevise(
  at: EditWindow,
  edit: {
    readonly kind: RevisionKind;
    readonly replaced: Reading;
    readonly next: Reading;
    readonly reason: string | null;
  },
): RevisionRefusal | null {
  if (at.state === 'locked') return 'locked';
  const open = revisionKindsOpen(at);
  if (open.length === 0) return 'corrections-closed';
  if (!open.includes(edit.kind)) return 'kind-not-open';
  const refusal = refusalToReplace(edit.kind, edit.replaced);
  if (refusal) return refusal;
  if (edit.kind === 'official-update' && !isOfficial(edit.next)) return 'not-official';
  const isSilent = edit.reason === null || edit.reason.trim() === '';
  return isSilent && namesItsReason(edit.kind) ? 'reason-missing' : null;
}

/** What a change takes the place of, as far as its kind depends on it. */
export interface Replaced {
  readonly state: FigureState;
  readonly quality?: Quality | null;
}

/** Why a change of `kind` cannot take the place of a figure, whatever it puts there. */
export function refusalToReplace(kind: RevisionKind, replaced: Replaced): RevisionRefusal | null {
  switch (kind) {
    case 'entry':
      return null;
    case 'official-update':
      return isProvisional(replaced) ? null : 'not-an-estimate';
    case 'supplement':
      return replaced.state === 'not-reported' ? null : 'already-reported';
    case 'correction':
      return replaced.state === 'not-reported' ? 'nothing-to-correct' : null;
    default:
      return kind satisfies never;
  }
}

/** Whether a change says why (§6.3): *đính chính* is of an error and does; the other two may. */
export function namesItsReason(kind: RevisionKind): boolean {
  return kind === 'correction';
}

function isProvisional({ state, quality }: Replaced): boolean {
  return state === 'reported' && quality !== 'official';
}

/** *Không phát sinh* is a count of nought, and nothing about it is estimated. */
function isOfficial(reading: Reading): boolean {
  if (reading.state === 'not-occurred') return true;
  return reading.state === 'reported' && reading.quality === 'official';
}
