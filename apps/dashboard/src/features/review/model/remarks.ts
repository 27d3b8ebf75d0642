import { markingIn } from '@tiendo/domain/secrecy';

import { keepNote, keptNote } from '../../../lib/window-notes.ts';

/** What is marked to be asked back: words by indicator id, kept until they are sent. */
export type Remarks = Readonly<Record<string, string>>;

/** Whose remarks on which report. */
export interface RemarksPlace {
  readonly accountId: string;
  readonly halfYear: string;
  readonly unitId: string;
}

const nameOf = ({ halfYear, unitId }: RemarksPlace) => `remarks/${halfYear}/${unitId}`;

/** The marks this person kept of a report in this window, so that a reload loses none. */
export function keptRemarks(place: RemarksPlace): Remarks {
  const kept = keptNote(place.accountId, nameOf(place));
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(Object.entries(kept).filter(([, text]) => typeof text === 'string'));
}

/** Keeps them; of words with a marking of a state secret only that there is a mark. */
export function keepRemarks(place: RemarksPlace, remarks: Remarks): void {
  const words = Object.entries(remarks).map(([id, text]) => [id, markingIn(text) ? '' : text]);
  keepNote(place.accountId, nameOf(place), words.length === 0 ? null : Object.fromEntries(words));
}

/** The remarks that say something, as they travel. */
export const sayingRemarks = (remarks: Remarks) =>
  Object.entries(remarks)
    .map(([indicator, text]) => ({ indicator, text: text.trim() }))
    .filter(({ text }) => text !== '');
