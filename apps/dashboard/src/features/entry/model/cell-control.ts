import type { KeyboardEvent } from 'react';

import type { SubmissionRowDto } from '@tiendo/contract/submission';
import type { NumberLocale } from '@tiendo/domain/shared';

import type { CheckedCell } from './check-cell.ts';
import type { Draft, NumberField } from './draft.ts';

/** What the inputs of a cell work on: a cell of the form, or a correction being written. */
export interface CellControl {
  readonly row: SubmissionRowDto;
  readonly draft: Draft;
  readonly checked: CheckedCell;
  /** The person finished, so what is wrong is said. */
  readonly showsProblems: boolean;
  /** Prefix of the ids of the inputs. */
  readonly idPrefix: string;
  readonly type: (draft: Draft) => void;
  /** A choice from a list, finished at once. */
  readonly choose: (draft: Draft) => void;
  readonly commit: () => void;
  readonly keyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly explain: (draft: Draft, readsAs: NumberLocale) => void;
  /** A block from a spreadsheet was pasted at a number. */
  readonly paste: (field: NumberField, text: string) => void;
}

/** Id of an input of a cell. */
export const fieldId = (idPrefix: string, field: string): string => `${idPrefix}-${field}`;

/** Ids of everything that is said about a cell's inputs. */
export const messagesId = (idPrefix: string): string => `${idPrefix}-messages`;

/** The input that one is led to: the first of the cell's kind, or the one a problem names. */
export function mainField(row: SubmissionRowDto): string {
  switch (row.indicator.contentKind) {
    case 'value':
    case 'weighted':
      return 'value';
    case 'ratio':
      return 'numerator';
    case 'milestone':
      return 'done';
    case 'grade':
      return 'grade';
  }
}
