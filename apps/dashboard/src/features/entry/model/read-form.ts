import type { FormField, FormReadingDto } from '@tiendo/contract/paper';
import type { SubmissionRowDto } from '@tiendo/contract/submission';
import { FIGURE_STATES, QUALITIES } from '@tiendo/domain/figure';
import { GRADES } from '@tiendo/domain/indicator';
import { formatDecimal, type NumberLocale } from '@tiendo/domain/shared';

import { type Draft, withDone, withGrade, withNumber, withState } from './draft.ts';
import type { PastedDraft } from './pasted-drafts.ts';
import { typedDay } from '../../../lib/typed-day.ts';

type Change = FormReadingDto['changes'][number];
type Given = Change['fields'][number];

/** What a form makes of a row, and which of its cells say so. */
export interface ReadRow extends PastedDraft {
  readonly change: Change;
}

/** The rows that a form changes over what stands in them now; rows that would stay the same are left out. */
export function readRows(
  { changes }: Pick<FormReadingDto, 'changes'>,
  rows: readonly SubmissionRowDto[],
  { draftOf, locale }: { readonly draftOf: (id: string) => Draft; readonly locale: NumberLocale },
): readonly ReadRow[] {
  return changes.flatMap((change): ReadRow[] => {
    const row = rows.find(({ indicator }) => indicator.id === change.indicatorId);
    if (row === undefined) return [];
    const before = draftOf(change.indicatorId);
    const after = change.fields.reduce((draft, one) => withField(draft, one, locale), before);
    return JSON.stringify(after) === JSON.stringify(before) ? [] : [{ row, before, after, change }];
  });
}

function withField(draft: Draft, { field, given }: Given, locale: NumberLocale): Draft {
  switch (field) {
    case 'state':
      return withState(draft, known(FIGURE_STATES, given) ?? draft.state);
    case 'quality':
      return { ...draft, quality: known(QUALITIES, given) ?? draft.quality };
    case 'grade':
      return withGrade(draft, known(GRADES, given) ?? draft.grade);
    case 'done':
      return withDone(draft, 'no');
    case 'achievedOn':
      return { ...withDone(draft, 'yes'), achievedOn: typedDay(given) };
    case 'note':
    case 'cause':
      return { ...draft, [field]: given };
    case 'denominator':
    case 'numerator':
    case 'value':
    case 'weight':
    case 'yearEndEstimate':
      return withNumber(draft, field, { text: formatDecimal(given, locale), means: given });
  }
}

function known<Word extends string>(words: readonly Word[], text: string): Word | undefined {
  return words.find((word) => word === text);
}

/** Words for what is chosen and not typed. */
export interface DraftWords {
  readonly states: Readonly<Record<Draft['state'], string>>;
  readonly qualities: Readonly<Record<Draft['quality'], string>>;
  readonly grades: Readonly<Record<Exclude<Draft['grade'], ''>, string>>;
  readonly notDone: string;
  readonly blank: string;
}

/** What a field of a draft says, in words. */
export function fieldText(draft: Draft, field: FormField, words: DraftWords): string {
  const said = textIn(draft, field, words);
  return said === '' ? words.blank : said;
}

function textIn(draft: Draft, field: FormField, words: DraftWords): string {
  switch (field) {
    case 'state':
      return words.states[draft.state];
    case 'quality':
      return words.qualities[draft.quality];
    case 'grade':
      return draft.grade === '' ? '' : words.grades[draft.grade];
    case 'done':
    case 'achievedOn':
      return draft.done === 'no' ? words.notDone : draft.achievedOn;
    case 'note':
    case 'cause':
      return draft[field];
    case 'denominator':
    case 'numerator':
    case 'value':
    case 'weight':
    case 'yearEndEstimate':
      return draft.numbers[field].text;
  }
}
