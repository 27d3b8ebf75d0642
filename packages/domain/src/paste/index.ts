export { copiedCells } from './copied-cells.ts';
export { type NumberHabit, numberHabitOf } from './number-habit.ts';
export {
  type Given,
  PASTE_REFUSALS,
  type Paste,
  type PastePlan,
  type PasteRefusal,
  type Place,
  type Takes,
  type TakesAt,
  planPaste,
  suggestedBy,
} from './plan-paste.ts';
export { type PasteAnswers, type Pasted, type SaidState, readPasted } from './read-pasted.ts';
