import type { FigureDto } from '@tiendo/contract/figure';
import type { RevisionKind } from '@tiendo/domain/figure';

/** How a figure may change after sending. */
export type ChangeKind = Exclude<RevisionKind, 'entry'>;

/** Whether a figure was changed after sending. A form that this computer kept before figures said so is not. */
export function isChange(kind: RevisionKind | undefined): kind is ChangeKind {
  return kind !== undefined && kind !== 'entry';
}

/** The kind of a change that somebody of the unit wrote and its approver has still to send; null where none waits. */
export function waitingChange(figure: FigureDto): ChangeKind | null {
  return figure.stage === 'draft' && isChange(figure.kind) ? figure.kind : null;
}
