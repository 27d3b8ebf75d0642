import type { FigureDto, RecordFigureBody } from '@tiendo/contract/figure';

import { ApiError, NetworkError } from '../../../lib/api-error.ts';
import type { Post, Refusal } from '../../../lib/outbox/post.ts';
import type { Draft } from './draft.ts';
import type { KeptDraft } from './kept-drafts.ts';

/**
 * How what is on the screen stands to what is recorded.
 *
 * - `saved`: the same; `at` is when it was recorded
 * - `editing`: typed and not finished; `asked` when the person finished but something is wrong
 * - `saving`: kept here and on its way
 * - `waiting`: kept here; the answer was lost, and it goes again by itself
 * - `refused`: the server said no
 * - `conflict`: somebody else changed the cell first
 */
export type Sync =
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'editing'; readonly asked: boolean }
  | { readonly kind: 'saving' }
  | { readonly kind: 'waiting' | 'refused'; readonly error: ApiError | NetworkError }
  | {
      readonly kind: 'conflict';
      readonly theirs: FigureDto;
      readonly body: RecordFigureBody;
      /** When it was written here: an instant in ISO 8601. */
      readonly writtenAt: string;
    };

/** Text that is typed and not handed over. */
interface Typing {
  /** The person left it, though it cannot be recorded as it is. */
  readonly asked: boolean;
  /** The version of the cell that the person saw; it goes over no other without being told. */
  readonly seen: number;
  /** It was typed over what was on its way: whatever that becomes is what was seen. */
  readonly overPost: boolean;
  /** Nobody has touched it since it was kept: it stands there to be looked at. */
  readonly isKept: boolean;
}

/** A cell of the form. */
export interface Cell {
  /** What the server last said is recorded. */
  readonly base: FigureDto;
  readonly draft: Draft;
  /** What is written and not recorded yet. */
  readonly post: Post | null;
  /** Something is typed that is not written. */
  readonly typing: Typing | null;
  readonly sync: Sync;
}

/** A cell as it was loaded. */
export const loadedCell = (base: FigureDto, draft: Draft): Cell =>
  made({ base, draft, post: null, typing: null });

/** A cell in which something was typed when the form was last open: it still stands on what was seen then. */
export const restoredCell = (
  base: FigureDto,
  { draft, version: seen, overPost }: KeptDraft,
): Cell =>
  made({ base, draft, post: null, typing: { asked: false, seen, overPost, isKept: true } });

/** Something was typed. What is on its way goes on; the text stays whatever becomes of it. */
export function typed(cell: Cell, draft: Draft): Cell {
  const { base, post, typing } = cell;
  const begun = { asked: false, seen: base.version, overPost: post !== null };
  return made({ ...cell, draft, typing: { ...(typing ?? begun), isKept: false } });
}

/** The person left the cell and it cannot be recorded as it is. */
export const asked = (cell: Cell): Cell =>
  made({ ...cell, typing: cell.typing && { ...cell.typing, asked: true } });

/** The person left the cell and it is handed over. */
export const handedOver = (cell: Cell): Cell => made({ ...cell, typing: null });

/**
 * What is on its way changed. Nothing being typed, the cell shows that, or what is recorded. Once it arrived, what
 * others record after it was not seen by whoever types.
 */
export function posted(cell: Cell, post: Post | null, shownDraft: Draft): Cell {
  const { typing, draft } = cell;
  if (typing === null) return made({ ...cell, post, draft: shownDraft });
  const overPost = typing.overPost && post !== null;
  return made({ ...cell, post, draft, typing: { ...typing, overPost } });
}

/** A newer version is recorded. Text that is being typed has not seen it. */
export function recordedAs(cell: Cell, base: FigureDto, shownDraft: Draft): Cell {
  if (base.version <= cell.base.version) return cell;
  const draft = cell.post === null && cell.typing === null ? shownDraft : cell.draft;
  return made({ ...cell, base, draft });
}

/** What was on its way is recorded: text that was typed over it has seen it, also where the form was read later. */
export function arrivedAs(cell: Cell, figure: FigureDto, shownDraft: Draft): Cell {
  const after = recordedAs(cell, figure, shownDraft);
  const { typing } = after;
  if (!typing?.overPost || figure.version <= typing.seen) return after;
  return made({ ...after, typing: { ...typing, seen: figure.version } });
}

/** Whether leaving now would leave something behind that the server has not. */
export const isUnsaved = (cell: Cell): boolean => cell.sync.kind !== 'saved';

/** Whether it waits for the person: nothing sends it by itself. */
export const isUnsent = ({ sync: { kind } }: Cell): boolean =>
  kind === 'editing' || kind === 'refused' || kind === 'conflict';

const made = (cell: Omit<Cell, 'sync'>): Cell => ({ ...cell, sync: syncOf(cell) });

function syncOf({ base, post, typing }: Omit<Cell, 'sync'>): Sync {
  switch (post?.standing.kind) {
    case 'conflict': {
      const { standing, attempt, writtenAt } = post;
      return { kind: 'conflict', theirs: standing.theirs, body: attempt.body, writtenAt };
    }
    case 'ready':
      return { kind: 'saving' };
    case 'waiting':
      return { kind: 'waiting', error: errorOf(post.standing.answer) };
    case 'refused':
      if (typing) break;
      return { kind: 'refused', error: errorOf(post.standing) };
    case undefined:
      if (typing) break;
      return { kind: 'saved', at: base.recordedAt };
  }
  return { kind: 'editing', asked: typing?.asked ?? false };
}

const errorOf = (answer: Refusal | null): ApiError | NetworkError =>
  answer === null ? new NetworkError('no answer') : new ApiError(answer.status, answer.problem);
