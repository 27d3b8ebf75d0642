import type { FigureDto, RecordFigureBody } from '@tiendo/contract/figure';
import type { NumberLocale } from '@tiendo/domain/shared';

import { type Post, sameBody } from '../../../lib/outbox/post.ts';
import { saysTheSame } from '../../../lib/outbox/says-the-same.ts';
import { type Draft, draftOf } from './draft.ts';
import { filledBy } from './filled-by.ts';
import type { FormRows } from './form-rows.ts';
import { bodyOf, readDraft, type TypingHabit } from './read-draft.ts';

/** How the form writes figures and reads what is typed: by the language of the screen and what this person has said. */
export class FormTexts {
  #rows: FormRows;
  #locale: NumberLocale;
  /** How `1.234` is read here, once this person has said that it is as the screen writes it. */
  #readsAs: NumberLocale | null = null;

  constructor(rows: FormRows, locale: NumberLocale) {
    this.#rows = rows;
    this.#locale = locale;
  }

  /** Takes the rows that the server has now. */
  take(rows: FormRows): void {
    this.#rows = rows;
  }

  /** Writes as another language does from now on; false when it is the same. */
  speak(locale: NumberLocale): boolean {
    if (locale === this.#locale) return false;
    this.#locale = locale;
    this.#readsAs = null;
    return true;
  }

  /** A person said how a number is meant: it holds for the rest where the screen writes so too. */
  heard(readsAs: NumberLocale): void {
    if (readsAs === this.#locale) this.#readsAs = readsAs;
  }

  habit(): TypingHabit {
    return { readsAs: this.#readsAs, screen: this.#locale };
  }

  /** A recorded figure as the inputs of its row show it. */
  draftOf(id: string, figure: FigureDto): Draft {
    return draftOf(figure, this.#locale, this.#kindOf(id) === 'milestone');
  }

  /** What a request asks for, as the inputs of its row show it. */
  draftOfBody(id: string, body: RecordFigureBody): Draft {
    return draftOf(filledBy(body), this.#locale, this.#kindOf(id) === 'milestone');
  }

  /** What is on its way, or else what is recorded, as the inputs of its row show it. */
  draftOfPost(id: string, post: Post | null, recorded: FigureDto): Draft {
    return post ? this.draftOfBody(id, post.next ?? post.attempt.body) : this.draftOf(id, recorded);
  }

  /** The request that records a draft; null while the draft says nothing. */
  bodyOf(id: string, draft: Draft): RecordFigureBody | null {
    return bodyOf(draft, readDraft(draft, this.#kindOf(id), this.habit()));
  }

  /** Whether a recorded figure already says what a request asks for. */
  isRecorded(figure: FigureDto, body: RecordFigureBody): boolean {
    const { indicatorId: id } = figure;
    const before = this.bodyOf(id, this.draftOf(id, figure));
    return before !== null && sameBody(before, body);
  }

  /** Whether two drafts of a row say the same; what says nothing yet is compared as it stands. */
  saySame(id: string, one: Draft, other: Draft): boolean {
    const [body, otherBody] = [this.bodyOf(id, one), this.bodyOf(id, other)];
    if (body !== null && otherBody !== null) return sameBody(body, otherBody);
    return body === otherBody && JSON.stringify(one) === JSON.stringify(other);
  }

  /** Whether a draft says what is on its way, or else what is recorded. */
  saysWhatIs(figure: FigureDto, post: Post | null, draft: Draft): boolean {
    const body = this.bodyOf(figure.indicatorId, draft);
    if (body === null) return false;
    return post ? sameBody(post.next ?? post.attempt.body, body) : saysTheSame(figure, body);
  }

  #kindOf(id: string) {
    return this.#rows.get(id).row.indicator.contentKind;
  }
}
