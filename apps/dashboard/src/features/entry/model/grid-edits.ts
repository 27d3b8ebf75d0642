import type { ContentKind } from '@tiendo/domain/figure';
import type { NumberLocale } from '@tiendo/domain/shared';

import type { Draft } from './draft.ts';
import type { EntryForm } from './entry-form.ts';
import { type EditedCell, FormHistory } from './form-history.ts';
import {
  filledAs,
  type GridField,
  isCountless,
  STATE_LETTERS,
  withNextQuality,
  withoutField,
  withText,
} from './grid-field.ts';

/** A cell of the grid that one can type into. */
export interface FieldPlace {
  readonly id: string;
  readonly field: GridField;
}

/** What a person does in the grid, as drafts of the form: each edit, fill or clearing is one step of its history. */
export class GridEdits {
  readonly #form: EntryForm;
  readonly history: FormHistory;
  /** The cell being typed in, as it was before the first letter. */
  #begun: { readonly id: string; readonly before: Draft } | null = null;
  #standing: string | null = null;

  constructor(form: EntryForm) {
    this.#form = form;
    this.history = new FormHistory(form);
  }

  /** A letter was typed: the form knows, keeps it and judges it, and nothing is handed over yet. */
  draft({ id, field }: FieldPlace, text: string): void {
    this.#begun = this.#begun?.id === id ? this.#begun : { id, before: this.#form.draft(id) };
    this.#form.type(id, withText(this.#begun.before, this.#kindOf(id), field, text));
  }

  /** The edit of a cell ended. */
  edit({ id, field }: FieldPlace, text: string): void {
    const before = this.#begun?.id === id ? this.#begun.before : this.#form.draft(id);
    this.#begun = null;
    this.history.write([{ id, before, after: withText(before, this.#kindOf(id), field, text) }]);
  }

  /** What was typed beside the grid is finished as it stands. */
  finish(id: string): void {
    const begun = this.#begun;
    this.#begun = null;
    if (begun?.id !== id) return this.#form.commit(id);
    this.history.write([{ id, before: begun.before, after: this.#form.draft(id) }], 'commit');
  }

  /** The edit was given up: the cell is what it was. */
  cancel(): void {
    const begun = this.#begun;
    this.#begun = null;
    if (begun === null) return;
    this.#form.type(begun.id, begun.before);
    this.#form.settle(begun.id);
  }

  clear(places: readonly FieldPlace[]): void {
    this.#change(places, (draft, { id, field }) => withoutField(draft, this.#kindOf(id), field));
  }

  /** Fills cells as their own column stands in another row. */
  fill(fromId: string, places: readonly FieldPlace[]): void {
    const source = { draft: this.#form.draft(fromId), kind: this.#kindOf(fromId) };
    this.#change(places, (draft, { id, field }) =>
      filledAs(draft, this.#kindOf(id), field, source),
    );
  }

  /** A key that says a state or the kind of a figure; false where it says nothing. */
  say({ id, field }: FieldPlace, letter: string): boolean {
    if (field === 'cause' || field === 'estimate') return false;
    const state = STATE_LETTERS[letter];
    const kind = this.#kindOf(id);
    if (letter === 'u') this.#change([{ id, field }], withNextQuality);
    else if (state === undefined || (state === 'not-occurred' && isCountless(kind))) return false;
    else this.#change([{ id, field }], (draft) => withText(draft, kind, 'standing', state));
    return true;
  }

  /** Puts back what is recorded, where something else is typed; false where nothing is. */
  restore(id: string): boolean {
    const { kind } = this.#form.cells().get(id)?.sync ?? { kind: 'saved' };
    if (kind !== 'editing' && kind !== 'refused') return false;
    const before = this.#form.draft(id);
    this.#form.restore(id);
    this.history.note([{ id, before, after: this.#form.draft(id) }]);
    return true;
  }

  /** A number that can be read two ways was explained. */
  explain(id: string, draft: Draft, readsAs: NumberLocale): void {
    const before = this.#form.draft(id);
    this.#form.explain(id, draft, readsAs);
    this.history.note([{ id, before, after: this.#form.draft(id) }]);
  }

  /** One stands in a row; the row one stood in before is left, with everything that is still owed there. */
  stand(id: string): void {
    if (this.#standing !== null && this.#standing !== id) this.#form.commit(this.#standing);
    this.#standing = id;
  }

  /** The focus left the grid. */
  leave(): void {
    if (this.#standing !== null) this.#form.commit(this.#standing);
  }

  #kindOf(id: string): ContentKind {
    return this.#form.kindOf(id);
  }

  /** A row may be changed in two of its fields at once. */
  #change(places: readonly FieldPlace[], change: (draft: Draft, place: FieldPlace) => Draft): void {
    const edited = new Map<string, EditedCell>();
    for (const place of places) {
      const { id } = place;
      const { before, after } = edited.get(id) ?? both(id, this.#form.draft(id));
      edited.set(id, { id, before, after: change(after, place) });
    }
    this.history.write([...edited.values()].filter(({ before, after }) => before !== after));
  }
}

const both = (id: string, draft: Draft): EditedCell => ({ id, before: draft, after: draft });
