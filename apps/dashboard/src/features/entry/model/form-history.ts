import type { Draft } from './draft.ts';
import type { EntryForm } from './entry-form.ts';

/** A cell before and after something was written in it. */
export interface EditedCell {
  readonly id: string;
  readonly before: Draft;
  readonly after: Draft;
}

/** What the history asks of a form. */
type HistoryForm = Pick<EntryForm, 'commit' | 'says' | 'settle' | 'type'>;

/** What was written at once: one edit, a fill, a pasted block. */
export type EditStep = readonly EditedCell[];

/**
 * What a person wrote in a form, to be taken back and done again step by step. It takes back only what still
 * stands: a cell that somebody has changed since keeps what it has.
 */
export class FormHistory {
  readonly #form: HistoryForm;
  #done: readonly EditStep[] = [];
  #undone: readonly EditStep[] = [];

  constructor(form: HistoryForm) {
    this.#form = form;
  }

  /** Writes cells as one step; each is left for good, or only unless another part of it is still owed. */
  write(step: EditStep, finish: 'commit' | 'settle' = 'settle'): void {
    this.#write(
      step.map(({ id, after }) => [id, after]),
      finish,
    );
    const changed = step.filter(({ id, before }) => !this.#form.says(id, before));
    if (changed.length > 0) this.note(changed);
  }

  /** Remembers what was written by another way. */
  note(step: EditStep): void {
    this.#done = [...this.#done, step];
    this.#undone = [];
  }

  /** Takes back the last step and answers it; null when there is none. */
  undo(): EditStep | null {
    const step = this.#done.at(-1);
    if (step === undefined) return null;
    this.#done = this.#done.slice(0, -1);
    this.#undone = [...this.#undone, step];
    this.#change(step, 'after', 'before');
    return step;
  }

  /** Does again what was taken back last. */
  redo(): EditStep | null {
    const step = this.#undone.at(-1);
    if (step === undefined) return null;
    this.#undone = this.#undone.slice(0, -1);
    this.#done = [...this.#done, step];
    this.#change(step, 'before', 'after');
    return step;
  }

  #change(step: EditStep, from: 'after' | 'before', to: 'after' | 'before'): void {
    const standing = step.filter((cell) => this.#form.says(cell.id, cell[from]));
    this.#write(standing.map((cell) => [cell.id, cell[to]]));
  }

  /** All are typed before any is left: a row is checked against the others as the step has them. */
  #write(
    cells: readonly (readonly [id: string, draft: Draft])[],
    finish: 'commit' | 'settle' = 'settle',
  ): void {
    for (const [id, draft] of cells) this.#form.type(id, draft);
    for (const [id] of cells) this.#form[finish](id);
  }
}
