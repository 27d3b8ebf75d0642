import type { FigureDto, RecordFigureBody } from '@tiendo/contract/figure';
import type { Problem } from '@tiendo/contract/error-codes';

/** One request to record a cell; repeated under the same key it changes nothing twice. */
export interface Attempt {
  readonly key: string;
  /** The version of the cell that the person saw. */
  readonly version: number;
  readonly body: RecordFigureBody;
}

/** Which cell: a unit's figure of an indicator in a half-year. */
export interface CellAddress {
  readonly halfYear: string;
  readonly unitId: string;
  readonly indicatorId: string;
}

/** One name for a cell. */
export const cellName = ({ halfYear, unitId, indicatorId }: CellAddress): string =>
  `${halfYear}/${unitId}/${indicatorId}`;

/** What the server said instead of recording, as it travelled. */
export interface Refusal {
  readonly status: number;
  readonly problem: Partial<Problem>;
}

/**
 * How a written figure stands on its way.
 *
 * - `ready`: to be sent, or on its way
 * - `waiting`: the answer was lost; the same request goes again
 * - `refused`: the server said no
 * - `conflict`: somebody else changed the cell first
 */
export type PostStanding =
  | { readonly kind: 'ready' }
  /** Null where there was no answer at all. */
  | { readonly kind: 'waiting'; readonly answer: Refusal | null }
  | ({ readonly kind: 'refused' } & Refusal)
  | { readonly kind: 'conflict'; readonly theirs: FigureDto };

/** Names in the language of the data. */
interface PostLabel {
  readonly unit: string;
  /** How an address names the unit. */
  readonly unitCode: string;
  readonly indicator: string;
}

/** What a person wrote in one cell and the server has not recorded yet: at most one a cell. */
export interface Post {
  /** Whose writing it is; nobody else's session ever sends it. */
  readonly accountId: string;
  readonly address: CellAddress;
  /** What the cell is called, to speak of it where its form is not open. */
  readonly label: PostLabel;
  /** Cells that are checked against one another are sent in the order of writing. */
  readonly family: string;
  /** What goes next. Once tried it never changes: it may have arrived. */
  readonly attempt: Attempt;
  /** Written since; only the newest is kept. */
  readonly next: RecordFigureBody | null;
  readonly tries: number;
  readonly standing: PostStanding;
  /** When the person wrote it, the newest of what is here: an instant in ISO 8601. */
  readonly writtenAt: string;
}

/** What a person has just finished writing. */
export interface Writing {
  readonly accountId: string;
  readonly address: CellAddress;
  readonly label: PostLabel;
  readonly family: string;
  /** The version of the cell that the person saw. */
  readonly version: number;
  readonly body: RecordFigureBody;
  readonly at: string;
}

/** Adds what was written to what is already on its way, if anything. */
export function written(post: Post | null, writing: Writing, key: string): Post {
  const { version, body, at: writtenAt } = writing;
  if (post === null) {
    const { accountId, address, label, family } = writing;
    const attempt = { key, version, body };
    return {
      accountId,
      address,
      label,
      family,
      attempt,
      next: null,
      tries: 0,
      standing: READY,
      writtenAt,
    };
  }
  switch (post.standing.kind) {
    case 'ready':
    case 'waiting':
      if (post.tries > 0) {
        return { ...post, writtenAt, next: sameBody(body, post.attempt.body) ? null : body };
      }
      return { ...post, writtenAt, attempt: { ...post.attempt, body } };
    case 'refused':
      return restarted({ ...post, writtenAt }, { key, version: post.attempt.version, body });
    case 'conflict':
      return { ...post, writtenAt, attempt: { ...post.attempt, body } };
  }
}

/** It goes out now. Kept before it does: from here on it may have arrived. */
export const started = (post: Post): Post => ({ ...post, standing: READY, tries: post.tries + 1 });

/** The server recorded it: nothing is left, or what was written meanwhile goes next over the new version. */
export function recorded(post: Post, { version }: Pick<FigureDto, 'version'>, key: string) {
  return post.next === null ? null : restarted(post, { key, version, body: post.next });
}

/** The answer was lost. */
export const lost = (post: Post, answer: Refusal | null): Post => ({
  ...post,
  standing: { kind: 'waiting', answer },
});

/** What is refused for this bears a marking of a state secret, and is kept nowhere. */
export const isMarked = ({ problem }: Refusal): boolean => problem.code === 'secrecy.marked';

/**
 * The server said no, which says that nothing was recorded: something newer may still be right. Null where nothing
 * of it may be kept.
 */
export function refused(post: Post, refusal: Refusal, key: string): Post | null {
  const { status, problem } = refusal;
  if (post.next === null && isMarked(refusal)) return null;
  if (post.next === null) return { ...post, standing: { kind: 'refused', status, problem } };
  return restarted(post, { key, version: post.attempt.version, body: post.next });
}

/** Somebody else was first. Both values are kept until the person decides. */
export function conflicted(post: Post, theirs: FigureDto): Post {
  const body = post.next ?? post.attempt.body;
  const attempt = { ...post.attempt, body };
  return { ...post, attempt, next: null, standing: { kind: 'conflict', theirs } };
}

/** *Giữ số của tôi*: over theirs, which stays in the history. */
export function keptMine(post: Post, key: string): Post {
  if (post.standing.kind !== 'conflict') return post;
  const { version } = post.standing.theirs;
  return restarted(post, { key, version, body: post.attempt.body });
}

/** Once more: the same request where nobody knows whether it arrived, a new one after a refusal. */
export function retried(post: Post, key: string): Post {
  switch (post.standing.kind) {
    case 'ready':
    case 'conflict':
      return post;
    case 'waiting':
      return { ...post, standing: READY };
    case 'refused':
      return restarted(post, { ...post.attempt, key });
  }
}

/** Whether it goes out without anybody's doing. */
export const isDue = ({ standing }: Post): boolean =>
  standing.kind === 'ready' || standing.kind === 'waiting';

/** Whether two requests say the same; both are built in one order of fields. */
export const sameBody = (one: RecordFigureBody, other: RecordFigureBody): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const READY = { kind: 'ready' } as const;

const restarted = (post: Post, attempt: Attempt): Post => ({
  ...post,
  attempt,
  next: null,
  tries: 0,
  standing: READY,
});
