import type { FigureDto, RecordFigureBody } from '@tiendo/contract/figure';

import type { Draft } from './draft.ts';

/** One request to record a cell; repeated with the same key it changes nothing twice. */
export interface Attempt {
  readonly key: string;
  /** The version of the cell that the person saw. */
  readonly version: number;
  readonly body: RecordFigureBody;
}

/**
 * How what is on the screen stands to what is recorded.
 *
 * - `saved`: the same; `at` is when it was recorded
 * - `editing`: typed and not recorded; `asked` when the person finished but something is wrong
 * - `saving`: on its way
 * - `waiting`: it could not be sent, and nobody knows whether it arrived: repeated with the same key
 * - `refused`: the server said no
 * - `conflict`: somebody else changed the cell first
 */
export type Sync =
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'editing'; readonly asked: boolean }
  | { readonly kind: 'saving'; readonly attempt: Attempt }
  | { readonly kind: 'waiting'; readonly attempt: Attempt; readonly error: unknown }
  | { readonly kind: 'refused'; readonly error: unknown }
  | { readonly kind: 'conflict'; readonly theirs: FigureDto; readonly body: RecordFigureBody };

/** A cell of the form. */
export interface Cell {
  /** What the server last said is recorded. */
  readonly base: FigureDto;
  readonly draft: Draft;
  readonly sync: Sync;
  /** Committed while a request was under way; only the newest is kept. */
  readonly queued: RecordFigureBody | null;
  /** Something was typed after the last commit. */
  readonly typedSince: boolean;
}

/** A cell as it was loaded. */
export const loadedCell = (base: FigureDto, draft: Draft): Cell => ({
  base,
  draft,
  sync: { kind: 'saved', at: base.recordedAt },
  queued: null,
  typedSince: false,
});

/** Something was typed. A request under way goes on; the text stays whatever becomes of it. */
export function typed(cell: Cell, draft: Draft): Cell {
  const { sync } = cell;
  const goesOn = sync.kind === 'saving' || sync.kind === 'waiting' || sync.kind === 'conflict';
  const asked = sync.kind === 'editing' && sync.asked;
  return { ...cell, draft, typedSince: true, sync: goesOn ? sync : { kind: 'editing', asked } };
}

/** The person left the cell. `body` is null when what was typed cannot be recorded as it is. */
export function committed(cell: Cell, body: RecordFigureBody | null, key: string): Cell {
  const { sync } = cell;
  switch (sync.kind) {
    case 'conflict':
      return body === null ? cell : { ...cell, typedSince: false, sync: { ...sync, body } };
    case 'saving':
    case 'waiting':
      if (body === null) return cell;
      return {
        ...cell,
        typedSince: false,
        queued: sameBody(body, sync.attempt.body) ? null : body,
      };
    case 'saved':
    case 'editing':
    case 'refused':
      if (body === null) return { ...cell, sync: { kind: 'editing', asked: true } };
      return sending(cell, body, key);
  }
}

/** Nothing differs from what is recorded: the cell rests. */
export const rested = (cell: Cell, draft: Draft): Cell => loadedCell(cell.base, draft);

/** The server recorded it. The newest of what was committed meanwhile goes next. */
export function succeeded(cell: Cell, base: FigureDto, shownDraft: Draft, key: string): Cell {
  const recorded: Cell = { ...cell, base };
  if (cell.queued !== null) return sending(recorded, cell.queued, key);
  if (cell.typedSince) return { ...recorded, sync: { kind: 'editing', asked: false } };
  return loadedCell(base, shownDraft);
}

/** The request was lost. */
export function failed(cell: Cell, error: unknown): Cell {
  if (cell.sync.kind !== 'saving') return cell;
  return { ...cell, sync: { kind: 'waiting', attempt: cell.sync.attempt, error } };
}

/** The same request once more, under the same key. */
export function retried(cell: Cell): Cell {
  if (cell.sync.kind !== 'waiting') return cell;
  return { ...cell, sync: { kind: 'saving', attempt: cell.sync.attempt } };
}

/** The server said no: a newer commit may still be right. */
export function refused(cell: Cell, error: unknown, key: string): Cell {
  if (cell.queued !== null) return sending(cell, cell.queued, key);
  return { ...cell, sync: { kind: 'refused', error } };
}

/** Somebody else was first. Both values are kept until the person decides. */
export function conflicted(cell: Cell, theirs: FigureDto): Cell {
  if (cell.sync.kind !== 'saving') return cell;
  const body = cell.queued ?? cell.sync.attempt.body;
  return { ...cell, queued: null, sync: { kind: 'conflict', theirs, body } };
}

/** *Giữ số của tôi*: recorded over theirs, which stays in the history. */
export function keptMine(cell: Cell, key: string): Cell {
  if (cell.sync.kind !== 'conflict') return cell;
  const { theirs, body } = cell.sync;
  return sending({ ...cell, base: theirs }, body, key);
}

/** *Lấy số kia*. */
export function tookTheirs(cell: Cell, shownDraft: Draft): Cell {
  return cell.sync.kind === 'conflict' ? loadedCell(cell.sync.theirs, shownDraft) : cell;
}

/** A newer version was read while nothing was being typed here. */
export function adopted(cell: Cell, base: FigureDto, shownDraft: Draft): Cell {
  const isNewer = base.version > cell.base.version;
  return cell.sync.kind === 'saved' && isNewer ? loadedCell(base, shownDraft) : cell;
}

/** Whether leaving now would lose something. */
export const isUnsaved = (cell: Cell): boolean => cell.sync.kind !== 'saved';

function sending(cell: Cell, body: RecordFigureBody, key: string): Cell {
  const attempt = { key, version: cell.base.version, body };
  return { ...cell, queued: null, typedSince: false, sync: { kind: 'saving', attempt } };
}

/** Whether two requests say the same; both are built in one order of fields. */
export const sameBody = (one: RecordFigureBody, other: RecordFigureBody): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
