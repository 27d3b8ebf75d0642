import type { KeyboardEvent } from 'react';

import type { SubmissionRowDto } from '@tiendo/contract/submission';

import type { CellControl } from '../model/cell-control.ts';
import type { Cell } from '../model/cell-sync.ts';
import type { CheckedCell } from '../model/check-cell.ts';
import type { NumberField } from '../model/draft.ts';
import type { EntryForm } from '../model/entry-form.ts';

interface ControlParts {
  readonly row: SubmissionRowDto;
  readonly cell: Cell;
  readonly checked: CheckedCell;
  readonly form: EntryForm;
  readonly keyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onPaste: (indicatorId: string, field: NumberField, text: string) => void;
}

/** A cell of the form as its inputs and its messages work on it. */
export function controlOf({ row, cell, checked, form, ...events }: ControlParts): CellControl {
  const { id } = row.indicator;
  const { keyDown, onPaste } = events;
  return {
    row,
    draft: cell.draft,
    checked,
    showsProblems: cell.sync.kind !== 'editing' || cell.sync.asked,
    idPrefix: id,
    type: (draft) => form.type(id, draft),
    choose: (draft) => form.choose(id, draft),
    commit: () => form.commit(id),
    keyDown,
    explain: (draft, readsAs) => form.explain(id, draft, readsAs),
    paste: (field, text) => onPaste(id, field, text),
  };
}
