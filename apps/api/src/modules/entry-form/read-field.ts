import { type FormField, type FormRefusal } from '@tiendo/contract/paper';
import { UNPRINTABLE, personText } from '@tiendo/contract/primitives';
import { readPasted } from '@tiendo/domain/paste';
import { isoDate } from '@tiendo/domain/period';
import { Decimal, decimalText, parseDecimalInput } from '@tiendo/domain/shared';

import { type ChoiceField, codeFor } from './choices.ts';
import { ENTRY_FORM_WORDS } from './entry-form-words.ts';
import type { WorkbookCell } from './workbook-cells.ts';

/** What a cell of a form gives: a field with its text of the wire, or why it gives none. */
export type ReadField =
  | { readonly kind: 'given'; readonly field: FormField; readonly given: string }
  | { readonly kind: 'refused'; readonly refusal: FormRefusal };

/**
 * Reads one filled-in cell. Worked-out cells count by their result and only as numbers; Excel's errors
 * are missing data and never 0; nothing that reads two ways is guessed.
 */
export function readField(cell: WorkbookCell, field: FormField, isPercent: boolean): ReadField {
  if (cell.kind === 'error') return refused('excel-error');
  if (cell.kind === 'formula') return refused('formula');
  switch (field) {
    case 'state':
    case 'quality':
    case 'grade':
      return readChoice(cell, field);
    case 'note':
    case 'cause':
      return readText(cell, field);
    case 'done':
    case 'achievedOn':
      return readDay(cell);
    case 'denominator':
    case 'numerator':
    case 'value':
    case 'weight':
    case 'yearEndEstimate':
      return readNumber(cell, field, isPercent);
  }
}

type Filled = Exclude<WorkbookCell, { kind: 'error' | 'formula' }>;

const given = (field: FormField, text: string): ReadField => ({
  kind: 'given',
  field,
  given: text,
});
const refused = (refusal: FormRefusal): ReadField => ({ kind: 'refused', refusal });

function readChoice(cell: Filled, field: ChoiceField): ReadField {
  const code = cell.kind === 'text' ? codeFor(field, cell.text) : null;
  return code === null ? refused('not-a-choice') : given(field, code);
}

function readText(cell: Filled, field: 'cause' | 'note'): ReadField {
  const read = personText.safeParse(textOf(cell));
  if (read.success) return given(field, read.data);
  const isUnprintable = read.error.issues.some(({ message }) => message === UNPRINTABLE);
  return refused(isUnprintable ? 'unprintable' : 'text-too-long');
}

const DAY = /^(?<date>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})$/u;

/** A day, or that the thing is not done. */
function readDay(cell: Filled): ReadField {
  if (cell.kind === 'day') return given('achievedOn', cell.day);
  const text = textOf(cell).normalize('NFC');
  if (text.toLowerCase() === ENTRY_FORM_WORDS.notDone.toLowerCase()) return given('done', 'no');
  const { date, month, year } = DAY.exec(text)?.groups ?? {};
  if (date === undefined || month === undefined) return refused('not-a-day');
  try {
    const day = isoDate(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
    return given('achievedOn', day);
  } catch {
    // 31 February is typed like a day and is none.
    return refused('not-a-day');
  }
}

type NumberField = 'denominator' | 'numerator' | 'value' | 'weight' | 'yearEndEstimate';

function readNumber(cell: Filled, field: NumberField, takesPercent: boolean): ReadField {
  if (cell.kind === 'day') return refused('not-a-number');
  if (cell.kind === 'text') return readTypedNumber(cell.text, field, takesPercent);
  if (cell.isPercent && !takesPercent) return refused('percent-for-amount');
  const shown = new Decimal(cell.value).times(cell.isPercent ? 100 : 1);
  // A float has 15 digits that mean something; the rest is how it is kept.
  const read = parseDecimalInput(shown.toSignificantDigits(15).toFixed(), 'en');
  return read.kind === 'value' ? given(field, decimalText(read.value)) : refusedNumber(read);
}

const refusedNumber = (read: ReturnType<typeof parseDecimalInput>): ReadField => {
  if (read.kind !== 'problem') return refused('ambiguous');
  return refused(read.problem === 'empty' ? 'not-a-number' : read.problem);
};

/** A number that Excel kept as text, or a state in words where a number belongs. */
function readTypedNumber(text: string, field: NumberField, takesPercent: boolean): ReadField {
  const read = readPasted(text, { readsAs: null, dash: null });
  switch (read.kind) {
    case 'blank':
      return refused('not-a-number');
    case 'number':
      if (read.isPercent && !takesPercent) return refused('percent-for-amount');
      return given(field, decimalText(read.value));
    case 'state':
      return field === 'yearEndEstimate' ? refused('not-a-number') : given('state', read.state);
    case 'unanswered':
      return refused(read.question === 'dash' ? 'dash' : 'ambiguous');
    case 'problem':
      return refusedNumber(read);
  }
}

/** A cell as a person would read it. */
export function textOf(cell: WorkbookCell): string {
  switch (cell.kind) {
    case 'number':
      return new Decimal(cell.value).toFixed();
    case 'day':
      return cell.day;
    case 'error':
    case 'formula':
    case 'text':
      return cell.text.trim();
  }
}
