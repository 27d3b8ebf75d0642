import type { Reading } from '@tiendo/domain/figure';

import type { Cell } from './cell-sync.ts';
import { checkCell, type CheckedCell } from './check-cell.ts';
import type { FormRows } from './form-rows.ts';
import { readDraft, type TypingHabit } from './read-draft.ts';

/** What a form is checked on. */
interface FormState {
  readonly rows: FormRows;
  readonly cells: ReadonlyMap<string, Cell>;
  readonly habit: TypingHabit;
}

/** What the rules say of each cell; the same answer until the cell or one of its family changes. */
export class FormChecks {
  readonly #kept = new Map<string, { grounds: readonly unknown[]; checked: CheckedCell }>();

  check(id: string, form: FormState): CheckedCell {
    const { rows, cells, habit } = form;
    const { row, setting } = rows.get(id);
    const { wholeId, partIds, siblingIds } = rows.familyOf(id);
    const family = [id, wholeId, ...partIds, ...(siblingIds ?? [])];
    const grounds = [
      setting,
      habit.readsAs,
      habit.screen,
      ...family.map((of) => of && cells.get(of)?.draft),
    ];
    const before = this.#kept.get(id);
    if (before !== undefined && isSameList(before.grounds, grounds)) return before.checked;
    const cell = cells.get(id);
    if (cell === undefined) throw new RangeError(`No cell for indicator ${id}`);
    const readings = (ids: readonly string[]) => ids.flatMap((of) => readingIn(form, of) ?? []);
    const neighbours = {
      whole: wholeId === null ? null : readingIn(form, wholeId),
      parts: readings(partIds),
      siblings: siblingIds && readings(siblingIds),
    };
    const { contentKind } = row.indicator;
    const checked = checkCell(setting, cell.draft, contentKind, { neighbours, habit });
    this.#kept.set(id, { grounds, checked });
    return checked;
  }
}

function readingIn({ rows, cells, habit }: FormState, id: string): Reading | null {
  const draft = cells.get(id)?.draft;
  if (draft === undefined) return null;
  return readDraft(draft, rows.get(id).row.indicator.contentKind, habit).reading;
}

const isSameList = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((item, at) => item === other[at]);
