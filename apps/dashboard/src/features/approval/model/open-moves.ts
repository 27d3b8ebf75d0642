import type { SubmissionDto } from '@tiendo/contract/submission';
import { awaitsRevision } from '@tiendo/domain/submission';

type Move = SubmissionDto['actions'][number]['action'];

/** What the person looking can do with the report, as the server offered it. */
export interface OpenMoves {
  readonly has: (move: Move) => boolean;
  /** Sending is theirs: now, or once what the report itself lacks is settled. */
  readonly sends: boolean;
}

/** Reads the offered moves. A report that was given back is sent again once something in it was changed. */
export function openMoves({ actions, state }: SubmissionDto): OpenMoves {
  const open = new Set(actions.flatMap((one) => (one.refusal === null ? [one.action] : [])));
  const sending = actions.find(({ action }) => action === 'submit');
  const isToRevise = sending?.refusal === 'submission.not-allowed' && awaitsRevision(state);
  return {
    has: (move) => open.has(move),
    sends: open.has('submit') || sending?.refusal === 'submission.incomplete' || isToRevise,
  };
}
