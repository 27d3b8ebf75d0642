import type { ContentKind } from '@tiendo/domain/figure';

import {
  type Draft,
  type NumberField,
  withDone,
  withGrade,
  withNumber,
  withState,
} from './draft.ts';

/** What one types of a row: the columns of the grid, and the note beside it. */
export type GridField = 'cause' | 'estimate' | 'note' | 'part' | 'result' | 'standing';

/** In one word what a cell is: the kind of a reported figure, or why there is none. */
export const STANDINGS = [
  'official',
  'preliminary',
  'estimate',
  'not-occurred',
  'not-applicable',
  'not-reported',
] as const;
export type Standing = (typeof STANDINGS)[number];

/** What a draft is, in that one word. */
export const standingOf = ({ state, quality }: Draft): Standing =>
  state === 'reported' ? quality : state;

/** What a row may be: a day or a mark has no "nothing occurred", but one recorded so stays readable. */
export const standingsOf = (kind: ContentKind, draft: Draft): readonly Standing[] =>
  STANDINGS.filter(
    (one) => one !== 'not-occurred' || !isCountless(kind) || draft.state === 'not-occurred',
  );

/** Whether a row is a day or a mark, of which nothing is counted. */
export const isCountless = (kind: ContentKind): boolean => kind === 'milestone' || kind === 'grade';

/** Whether one may type in a field of a row of this kind. */
export function hasField(kind: ContentKind, field: GridField): boolean {
  if (field === 'part') return kind !== 'value' && kind !== 'grade';
  return field !== 'estimate' || !isCountless(kind);
}

/** The number that stands in a field; null where there is none. */
export function numberFieldAt(kind: ContentKind, field: GridField): NumberField | null {
  if (field === 'estimate') return isCountless(kind) ? null : 'yearEndEstimate';
  if (field === 'result') return isCountless(kind) ? null : RESULT[kind];
  if (field === 'part')
    return kind === 'ratio' ? 'denominator' : kind === 'weighted' ? 'weight' : null;
  return null;
}
const RESULT = {
  value: 'value',
  ratio: 'numerator',
  weighted: 'value',
  milestone: null,
  grade: null,
} as const;

/** The field of the grid in which an input of a cell stands. */
export function gridFieldOf(input: string): GridField {
  switch (input) {
    case 'denominator':
    case 'weight':
    case 'achievedOn':
      return 'part';
    case 'yearEndEstimate':
      return 'estimate';
    case 'cause':
    case 'note':
      return input;
    case 'state':
    case 'quality':
      return 'standing';
    default:
      return 'result';
  }
}

/** The text that an edit of a field begins with. */
export function fieldText(draft: Draft, kind: ContentKind, field: GridField): string {
  const number = numberFieldAt(kind, field);
  if (number !== null) return draft.numbers[number].text;
  switch (field) {
    case 'standing':
      return standingOf(draft);
    case 'cause':
    case 'note':
      return draft[field];
    case 'part':
      return draft.achievedOn;
    case 'estimate':
      return '';
    case 'result':
      return kind === 'grade' ? draft.grade : draft.done;
  }
}

/** Letters that say a state where a number is typed; an input method may hand them over as text. */
export const STATE_LETTERS: Readonly<Record<string, 'not-applicable' | 'not-occurred'>> = {
  k: 'not-occurred',
  x: 'not-applicable',
};

/** A draft after a text was typed, or a choice made, in one of its fields. */
export function withText(draft: Draft, kind: ContentKind, field: GridField, text: string): Draft {
  if (text === fieldText(draft, kind, field)) return draft;
  const number = numberFieldAt(kind, field);
  if (number !== null) {
    const said = field === 'estimate' ? undefined : STATE_LETTERS[text.trim().toLowerCase()];
    return said ? withState(draft, said) : withNumber(draft, number, { text, means: null });
  }
  switch (field) {
    case 'standing':
      return withStanding(draft, STANDINGS.find((one) => one === text) ?? 'not-reported');
    case 'cause':
    case 'note':
      return { ...draft, [field]: text };
    case 'part':
      return { ...withDone(draft, 'yes'), achievedOn: text };
    case 'estimate':
      return draft;
    case 'result':
      return kind === 'grade'
        ? withGrade(draft, GRADES.find((one) => one === text) ?? '')
        : withDone(draft, text === 'yes' || text === 'no' ? text : '');
  }
}
const GRADES = ['good', 'fair', 'average', 'poor'] as const;

function withStanding(draft: Draft, standing: Standing): Draft {
  switch (standing) {
    case 'official':
    case 'preliminary':
    case 'estimate':
      return { ...withState(draft, 'reported'), quality: standing };
    case 'not-occurred':
    case 'not-applicable':
    case 'not-reported':
      return withState(draft, standing);
  }
}

/** A draft after a field was emptied: without a figure it is *chưa báo cáo*. */
export function withoutField(draft: Draft, kind: ContentKind, field: GridField): Draft {
  const isContent = field === 'result' || field === 'part';
  if (field === 'standing' || (isContent && draft.state !== 'reported')) {
    return withState(draft, 'not-reported');
  }
  if (field === 'part' && kind === 'milestone') return { ...draft, achievedOn: '' };
  return withText(draft, kind, field, '');
}

/** A row as a field is filled from it. */
export interface FilledFrom {
  readonly draft: Draft;
  readonly kind: ContentKind;
}

/** A draft after a field was filled as another row has it; as it was where the two do not fit. */
export function filledAs(
  draft: Draft,
  kind: ContentKind,
  field: GridField,
  { draft: source, kind: sourceKind }: FilledFrom,
): Draft {
  const [to, from] = [numberFieldAt(kind, field), numberFieldAt(sourceKind, field)];
  if (to !== null && from !== null) {
    const isState = field !== 'estimate' && source.state !== 'reported';
    return isState ? withState(draft, source.state) : withNumber(draft, to, source.numbers[from]);
  }
  const isOfAllKinds = field === 'cause' || field === 'note' || field === 'standing';
  if (!isOfAllKinds && kind !== sourceKind) return draft;
  const text = fieldText(source, sourceKind, field);
  if (field === 'standing' && text === 'not-occurred' && isCountless(kind)) return draft;
  return withText(draft, kind, field, text);
}

/** The next kind of figure: official, preliminary, estimate, and round again. Without a figure nothing changes. */
export function withNextQuality(draft: Draft): Draft {
  if (draft.state !== 'reported') return draft;
  const next = { official: 'preliminary', preliminary: 'estimate', estimate: 'official' } as const;
  return { ...draft, quality: next[draft.quality] };
}
