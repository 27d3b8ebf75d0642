import type { usePhrases } from '../../../i18n/phrases.tsx';
import type { Format } from '../../../i18n/use-format.ts';
import type { GridColumnId } from '../model/grid-columns.ts';
import { fieldText, standingOf } from '../model/grid-field.ts';
import type { EntryGridRow } from '../model/grid-rows.ts';
import { againstText } from '../../../lib/reports/against-text.ts';

interface Words {
  readonly phrases: ReturnType<typeof usePhrases>;
  readonly format: Format;
}

/** What a cell of the grid says as plain text: what is copied of it. */
export function gridText(row: EntryGridRow, columnId: GridColumnId, words: Words): string {
  const { phrases, format } = words;
  const { cell, checked, placed } = row;
  const { draft } = cell;
  const { indicator, lastYear, target } = placed.row;
  const number = (text: string | null | undefined) => (text ? format.number(text) : '');
  switch (columnId) {
    case 'result':
      return resultText(row, phrases);
    case 'standing':
      return phrases.grid.standings[standingOf(draft)];
    case 'verdict': {
      const judged = checked.verdict?.assessment;
      if (judged === undefined) return '';
      const status = phrases.words.resultStatuses[judged.status];
      const against = againstText(indicator.class, judged, phrases.entry, format);
      return against === null ? status : `${against}, ${status}`;
    }
    case 'plan':
      if (indicator.contentKind === 'milestone') return '';
      return target?.grade ? phrases.entry.grades[target.grade] : number(target?.value);
    case 'lastYear':
      return number(lastYear.sameHalf);
    case 'part':
    case 'estimate':
    case 'cause':
      return fieldText(draft, indicator.contentKind, columnId);
  }
}

function resultText({ cell, placed }: EntryGridRow, { entry }: Words['phrases']): string {
  const { draft } = cell;
  const { contentKind } = placed.row.indicator;
  if (draft.state === 'not-reported') return '';
  if (draft.state !== 'reported') return entry.states[draft.state];
  if (contentKind === 'milestone') return draft.done === '' ? '' : entry.doneOptions[draft.done];
  if (contentKind === 'grade') return draft.grade === '' ? '' : entry.grades[draft.grade];
  return fieldText(draft, contentKind, 'result');
}
