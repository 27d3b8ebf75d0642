import { type MoveInput, type MoveRefusal, refusalToMove } from './move.ts';

/** What a reviewer inside the unit says of an area of the draft (*đồng ý · có ý kiến*, §6.3). */
export const UNIT_OPINIONS = ['agree', 'remark'] as const;
export type UnitOpinion = (typeof UNIT_OPINIONS)[number];

/**
 * Why somebody may not say what they think of a draft; null when they may. Whoever may pass a report on
 * may, while it waits for its approver. It is asked in the order of a move, and moves nothing.
 */
export function refusalToOpine(input: Omit<MoveInput, 'act'>): MoveRefusal | null {
  const refusal = refusalToMove({ ...input, act: { action: 'send-to-approver' } });
  const waits = input.state === 'unit-review';
  if (refusal === 'wrong-state') return waits ? null : refusal;
  return refusal ?? 'wrong-state';
}

/** Whether an opinion is one: a remark says what about, agreeing needs no words. */
export function isOpinion(said: { readonly opinion: UnitOpinion; readonly text: string }): boolean {
  return said.opinion === 'agree' || said.text.trim() !== '';
}
