import type { TaskDto } from '@tiendo/contract/task';

import { quoted } from '../../../i18n/quoted.ts';

/** One thing a task rests on; `anchor` is its place on the page of the conference. */
export interface BasisLink {
  readonly anchor: string;
  /** What was written by somebody is marked in it. */
  readonly text: string;
  readonly meetingId: string | null;
}

interface BasisPhrases {
  readonly basisConclusion: (item: string, notice: string | null) => string;
  readonly basisRemark: string;
}

/** From the most particular to the most general: conclusion, remark, directive, or the conference alone. */
export function taskBasisLinks(basis: TaskDto['basis'], phrases: BasisPhrases): BasisLink[] {
  const { meetingId } = basis;
  const links: BasisLink[] = [];
  const add = (anchor: string, text: string) => links.push({ anchor, text, meetingId });
  if (basis.conclusionId !== null) {
    const item = basis.conclusionItem ?? '';
    add(`conclusion-${basis.conclusionId}`, phrases.basisConclusion(item, basis.noticeNumber));
  }
  if (basis.remarkId !== null) add(`remark-${basis.remarkId}`, phrases.basisRemark);
  if (basis.directiveId !== null && basis.directiveTitle !== null) {
    add(`directive-${basis.directiveId}`, quoted(basis.directiveTitle));
  }
  if (links.length === 0 && basis.meetingTitle !== null) add('', quoted(basis.meetingTitle));
  return links;
}
