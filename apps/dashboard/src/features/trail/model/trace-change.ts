import type { TraceDto } from '@tiendo/contract/trail';
import { FIGURE_STATES } from '@tiendo/domain/figure';
import { GRADES } from '@tiendo/domain/indicator';
import { SUBMISSION_STATES } from '@tiendo/domain/submission';

import type { WrittenRevision } from '../../../lib/figure-history/revision-text.ts';

type Content = TraceDto['before'];

/** What an act changed, as far as it is said in one line. */
export type TraceChange =
  | {
      readonly kind: 'figure';
      readonly before: WrittenRevision | null;
      readonly after: WrittenRevision;
    }
  | { readonly kind: 'state'; readonly before: State | null; readonly after: State }
  | { readonly kind: 'due'; readonly before: string; readonly after: string }
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'verdict'; readonly agrees: boolean }
  | { readonly kind: 'none' };
type State = (typeof SUBMISSION_STATES)[number];

/** Reads what the audit kept of an act: content of an unknown shape says nothing rather than something wrong. */
export function changeOf({ action, before, after }: TraceDto): TraceChange {
  const written = writtenIn(after);
  if ((action === 'figure.recorded' || action === 'figure.corrected') && written !== null) {
    return { kind: 'figure', before: writtenIn(before), after: written };
  }
  if (action === 'figure.cross-checked') {
    return { kind: 'verdict', agrees: textIn(after, 'verdict') === 'agrees' };
  }
  const name = textIn(after, 'name') ?? textIn(before, 'name');
  if (action.startsWith('evidence.') && name !== null) return { kind: 'file', name };
  const due = dueIn(before, after);
  if (action.startsWith('submission.') && due !== null) return { kind: 'due', ...due };
  const state = stateIn(after);
  if (action.startsWith('submission.') && state !== null) {
    return { kind: 'state', before: stateIn(before), after: state };
  }
  return { kind: 'none' };
}

/** Whether the secretariat did it for the unit. */
export const isOnBehalf = ({ after }: TraceDto): boolean =>
  after?.['on_behalf'] === true || after?.['onBehalf'] === true;

function textIn(content: Content, key: string): string | null {
  const value = content?.[key];
  return typeof value === 'string' ? value : null;
}

/** The deadlines of a move that changed it. */
function dueIn(before: Content, after: Content) {
  const [was, is] = [textIn(before, 'dueAt'), textIn(after, 'dueAt')];
  return was === null || is === null || was === is ? null : { before: was, after: is };
}

const stateIn = (content: Content): State | null =>
  SUBMISSION_STATES.find((one) => one === content?.['state']) ?? null;

function writtenIn(content: Content): WrittenRevision | null {
  const state = FIGURE_STATES.find((one) => one === content?.['state']);
  if (state === undefined) return null;
  return {
    state,
    value: textIn(content, 'value'),
    numerator: textIn(content, 'numerator'),
    denominator: textIn(content, 'denominator'),
    weight: textIn(content, 'weight'),
    achievedOn: textIn(content, 'achieved_on'),
    grade: GRADES.find((one) => one === content?.['grade']) ?? null,
  };
}
