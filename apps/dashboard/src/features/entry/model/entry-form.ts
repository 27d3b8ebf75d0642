import type { FigureDto, RecordFigureBody } from '@tiendo/contract/figure';
import type { SubmissionDto } from '@tiendo/contract/submission';
import type { NumberLocale } from '@tiendo/domain/shared';

import type { Outbox } from '../../../lib/outbox/outbox.ts';
import { type CellAddress, cellName, sameBody } from '../../../lib/outbox/post.ts';
import { saysTheSame } from '../../../lib/outbox/says-the-same.ts';
import {
  asked,
  type Cell,
  handedOver,
  isUnsaved,
  isUnsent,
  loadedCell,
  posted,
  recordedAs,
  restoredCell,
  typed,
} from './cell-sync.ts';
import type { CheckedCell } from './check-cell.ts';
import { type Draft, draftOf } from './draft.ts';
import { filledBy } from './filled-by.ts';
import { FormChecks } from './form-checks.ts';
import { FormRows } from './form-rows.ts';
import type { FormDrafts } from './kept-drafts.ts';
import { bodyOf, readDraft, type TypingHabit } from './read-draft.ts';

type Cells = ReadonlyMap<string, Cell>;

/** Where a form hands over what is finished, and keeps what is not. */
export interface FormDesk {
  readonly outbox: Outbox;
  readonly drafts: FormDrafts;
  /** Whether what is typed outlives the window. */
  readonly isKept: () => boolean;
  /** An instant in ISO 8601. */
  readonly now: () => string;
}

/**
 * The form of one unit: its cells by indicator and what becomes of each. Nothing typed is ever dropped:
 * it is recorded, or it is kept here.
 */
export class EntryForm {
  readonly #desk: FormDesk;
  readonly #report: Pick<SubmissionDto, 'halfYear' | 'unit'>;
  readonly #listeners = new Set<() => void>();
  readonly #checks = new FormChecks();
  #rows: FormRows;
  #cells: Cells = new Map();
  #locale: NumberLocale;
  /** How `1.234` is read here, once this person has said that it is as the screen writes it. */
  #readsAs: NumberLocale | null = null;

  constructor(submission: SubmissionDto, locale: NumberLocale, desk: FormDesk) {
    this.#desk = desk;
    this.#report = submission;
    this.#locale = locale;
    this.#rows = new FormRows(submission);
    this.#restoreDrafts(submission);
    this.load(submission);
    this.#takePosts();
  }

  /** Follows what becomes of what was handed over, until the answer is called. */
  readonly follow = (): (() => void) => {
    const { outbox } = this.#desk;
    const stops = [
      outbox.subscribe(() => this.#takePosts()),
      outbox.onRecorded((figure) => this.#recorded(figure)),
    ];
    this.#takePosts();
    return () => {
      for (const stop of stops) stop();
    };
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The same map until a cell changes. */
  readonly cells = (): Cells => this.#cells;

  /** Takes what the server has now; cells with something unsaved keep what was typed. */
  load(submission: SubmissionDto): void {
    this.#rows = new FormRows(submission);
    const cells = submission.rows.map(({ indicator, figure }): [string, Cell] => {
      const before = this.#cells.get(indicator.id);
      const draft = this.#draftOf(indicator.id, figure);
      return [indicator.id, before ? recordedAs(before, figure, draft) : loadedCell(figure, draft)];
    });
    const isSame = cells.every(([id, cell]) => this.#cells.get(id) === cell);
    if (isSame && cells.length === this.#cells.size) return;
    this.#cells = new Map(cells);
    this.#tell();
  }

  /** Writes the saved numbers as the other language does; what is being typed stays. */
  speak(locale: NumberLocale): void {
    if (locale === this.#locale) return;
    this.#locale = locale;
    this.#readsAs = null;
    this.#cells = new Map(
      [...this.#cells].map(([id, cell]) => [
        id,
        cell.sync.kind === 'saved' ? loadedCell(cell.base, this.#draftOf(id, cell.base)) : cell,
      ]),
    );
    this.#tell();
  }

  /** The same answer until the cell or one of its family changes. */
  readonly check = (id: string): CheckedCell =>
    this.#checks.check(id, { rows: this.#rows, cells: this.#cells, habit: this.#habit() });

  type(id: string, draft: Draft): void {
    const cell = this.#cell(id);
    const next = typed(cell, draft);
    this.#desk.drafts.keep(id, { draft, version: next.typing?.seen ?? cell.base.version });
    this.#set(id, next);
  }

  /** A choice from a list is finished at once, unless it asks for something more. */
  choose(id: string, draft: Draft): void {
    this.type(id, draft);
    if (this.check(id).problems.every(({ kind }) => kind !== 'missing')) this.commit(id);
  }

  /** The person left the cell: what it says is handed over, if it says something new. */
  commit(id: string): void {
    const cell = this.#cell(id);
    if (cell.typing === null) return;
    const { read, problems } = this.check(id);
    const body = problems.length > 0 ? null : bodyOf(cell.draft, read);
    if (body === null) return this.#set(id, asked(cell));
    if (cell.post === null && this.#isRecorded(id, cell, body)) return this.restore(id);
    const { seen } = cell.typing;
    this.#set(id, handedOver(cell));
    void this.#handOver(id, body, seen);
    this.#commitHeldBack(id);
  }

  /** The person leaves the form: every cell they touched is left. */
  finish(): void {
    for (const [id, { typing }] of this.#cells) if (typing?.isKept === false) this.commit(id);
  }

  /** What is typed is forgotten only once what it says is kept. */
  async #handOver(id: string, body: RecordFigureBody, version: number): Promise<void> {
    const { outbox, drafts, now } = this.#desk;
    const { indicator } = this.#rows.get(id).row;
    const { unit } = this.#report;
    await outbox.write({
      address: this.#addressOf(id),
      label: { unit: unit.shortName, unitCode: unit.code, indicator: indicator.shortName },
      family: `${this.#report.halfYear}/${unit.id}/${indicator.ofWhichId ?? id}`,
      version,
      body,
      at: now(),
    });
    if (this.#cell(id).typing === null) drafts.drop(id);
  }

  /** A number that can be read two ways was explained. */
  explain(id: string, draft: Draft, readsAs: NumberLocale): void {
    if (readsAs === this.#locale) this.#readsAs = readsAs;
    this.type(id, draft);
    this.commit(id);
  }

  /** Puts back what is recorded. */
  restore(id: string): void {
    const cell = this.#cell(id);
    if (cell.sync.kind !== 'editing' && cell.sync.kind !== 'refused') return;
    if (cell.post !== null) void this.#desk.outbox.drop(this.#addressOf(id));
    this.#rest(id, cell.base);
  }

  retry(id: string): void {
    void this.#desk.outbox.retry(this.#addressOf(id));
  }

  retryAll(): void {
    this.#desk.outbox.retryAll();
  }

  keepMine(id: string): void {
    void this.#desk.outbox.keepMine(this.#addressOf(id));
  }

  takeTheirs(id: string): void {
    const { sync } = this.#cell(id);
    if (sync.kind !== 'conflict') return;
    void this.#desk.outbox.drop(this.#addressOf(id));
    this.#rest(id, sync.theirs);
  }

  /** Records a correction's answer, which came by another way than typing in the form. */
  replace(figure: FigureDto): void {
    this.#rest(figure.indicatorId, figure);
  }

  isKept(): boolean {
    return this.#desk.isKept();
  }

  hasUnsaved(): boolean {
    return [...this.#cells.values()].some(isUnsaved);
  }

  /** Whether something waits for the person. */
  hasUnsent(): boolean {
    return [...this.#cells.values()].some(isUnsent);
  }

  /** Whether something was recorded since the report was read. */
  isAhead(): boolean {
    return this.#rows
      .all()
      .some(({ row }) => this.#cell(row.indicator.id).base.version > row.figure.version);
  }

  /** What was typed when the form was last open, over the version that was seen then. */
  #restoreDrafts({ rows }: SubmissionDto): void {
    const cells = new Map<string, Cell>();
    for (const { indicator, figure } of rows) {
      const kept = this.#desk.drafts.kept.get(indicator.id);
      if (!kept) continue;
      // The window was closed between recording and forgetting.
      if (this.#saysWhatIs(figure, kept.draft)) this.#desk.drafts.drop(indicator.id);
      else cells.set(indicator.id, restoredCell(figure, kept));
    }
    this.#cells = cells;
  }

  #takePosts(): void {
    const posts = this.#desk.outbox.posts();
    for (const [id, cell] of this.#cells) {
      const post = posts.get(cellName(this.#addressOf(id))) ?? null;
      if (post === cell.post) continue;
      const shown =
        post && cell.typing === null
          ? draftOf(filledBy(post.next ?? post.attempt.body), this.#locale, this.#isMilestone(id))
          : this.#draftOf(id, cell.base);
      this.#set(id, posted(cell, post, shown));
    }
  }

  #recorded(figure: FigureDto): void {
    const { indicatorId: id, unitId, halfYear } = figure;
    const cell = this.#cells.get(id);
    const isHere = unitId === this.#report.unit.id && halfYear === this.#report.halfYear;
    if (!isHere || cell === undefined) return;
    this.#set(id, recordedAs(cell, figure, this.#draftOf(id, figure)));
    this.#commitHeldBack(id);
  }

  #rest(id: string, figure: FigureDto): void {
    this.#desk.drafts.drop(id);
    this.#set(id, loadedCell(figure, this.#draftOf(id, figure)));
  }

  /** A neighbour's number may have been what was wrong with a cell that was left. */
  #commitHeldBack(of: string): void {
    for (const [id, cell] of this.#cells) {
      const isHeldBack = id !== of && cell.typing?.asked === true;
      if (isHeldBack && this.check(id).problems.length === 0) this.commit(id);
    }
  }

  #isRecorded(id: string, cell: Cell, body: RecordFigureBody): boolean {
    const recorded = this.#draftOf(id, cell.base);
    const read = readDraft(recorded, this.#rows.get(id).row.indicator.contentKind, this.#habit());
    const before = bodyOf(recorded, read);
    return before !== null && sameBody(before, body);
  }

  /** Whether a draft says what is recorded or on its way. */
  #saysWhatIs({ indicatorId: id }: FigureDto, draft: Draft): boolean {
    const { contentKind } = this.#rows.get(id).row.indicator;
    const body = bodyOf(draft, readDraft(draft, contentKind, this.#habit()));
    const post = this.#desk.outbox.posts().get(cellName(this.#addressOf(id)));
    const figure = this.#rows.get(id).row.figure;
    if (body === null) return false;
    return post ? sameBody(post.next ?? post.attempt.body, body) : saysTheSame(figure, body);
  }

  #draftOf(id: string, figure: FigureDto): Draft {
    return draftOf(figure, this.#locale, this.#isMilestone(id));
  }

  #habit(): TypingHabit {
    return { readsAs: this.#readsAs, screen: this.#locale };
  }

  #isMilestone(id: string): boolean {
    return this.#rows.get(id).row.indicator.contentKind === 'milestone';
  }

  #addressOf(indicatorId: string): CellAddress {
    const { halfYear, unit } = this.#report;
    return { halfYear, unitId: unit.id, indicatorId };
  }

  #cell(id: string): Cell {
    const cell = this.#cells.get(id);
    if (cell === undefined) throw new RangeError(`No cell for indicator ${id}`);
    return cell;
  }

  #set(id: string, cell: Cell): void {
    if (this.#cells.get(id) === cell) return;
    this.#cells = new Map(this.#cells).set(id, cell);
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
