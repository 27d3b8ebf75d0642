import type { FigureDto, RecordFigureBody } from '@tiendo/contract/figure';
import type { SubmissionDto } from '@tiendo/contract/submission';
import type { ContentKind } from '@tiendo/domain/figure';
import type { NumberLocale } from '@tiendo/domain/shared';

import { type CellAddress, cellName, type Post } from '../../../lib/outbox/post.ts';
import { withNewerFigures } from '../../../lib/reports/with-newer-figures.ts';
import {
  arrivedAs,
  asked,
  type Cell,
  handedOver,
  isUnsaved,
  isUnsent,
  loadedCell,
  posted,
  recordedAs,
  typed,
} from './cell-sync.ts';
import type { CheckedCell } from './check-cell.ts';
import type { Draft } from './draft.ts';
import { FormChecks } from './form-checks.ts';
import { FormRows } from './form-rows.ts';
import { FormTexts } from './form-texts.ts';
import type { FormDesk } from './form-desk.ts';
import { keepUnmarked } from './kept-drafts.ts';
import { addressIn, placeOf, type ReportPlace } from './report-place.ts';
import { restoredCells } from './restored-cells.ts';

type Cells = ReadonlyMap<string, Cell>;

/**
 * The form of one unit: its cells by indicator and what becomes of each. Nothing typed is ever dropped:
 * it is recorded, or it is kept here; with a marking of a state secret it stands on the screen alone.
 */
export class EntryForm {
  readonly #desk: FormDesk;
  readonly #report: ReportPlace;
  readonly #listeners = new Set<() => void>();
  readonly #checks = new FormChecks();
  readonly #texts: FormTexts;
  #rows: FormRows;
  #cells: Cells = new Map();

  constructor(submission: SubmissionDto, locale: NumberLocale, desk: FormDesk) {
    this.#desk = desk;
    this.#report = submission;
    const recordedHere = (id: string) => desk.outbox.recordedHere(this.#addressOf(id));
    const newest = withNewerFigures(submission, recordedHere);
    this.#rows = new FormRows(newest);
    this.#texts = new FormTexts(this.#rows, locale);
    this.#cells = restoredCells(newest, desk.drafts, {
      saysWhatIs: (...said) => this.#saysWhatIs(...said),
      isOnItsWay: (id) => desk.outbox.posts().has(cellName(this.#addressOf(id))),
      recordedHere,
    });
    this.load(newest);
    this.#takePosts();
  }

  /** Follows what becomes of what was handed over, until the answer is called. */
  readonly follow = (): (() => void) => {
    const { outbox } = this.#desk;
    const stops = [
      outbox.subscribe(() => this.#takePosts()),
      outbox.onRecorded((figure) => this.#recorded(figure)),
      outbox.onMarked((post) => this.#standAlone(post)),
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
    this.#texts.take(this.#rows);
    const cells = submission.rows.map(({ indicator, figure }): [string, Cell] => {
      const before = this.#cells.get(indicator.id);
      const draft = this.#texts.draftOf(indicator.id, figure);
      return [indicator.id, before ? recordedAs(before, figure, draft) : loadedCell(figure, draft)];
    });
    const isSame = cells.every(([id, cell]) => this.#cells.get(id) === cell);
    if (!isSame || cells.length !== this.#cells.size) this.#show(new Map(cells));
  }

  /** Writes the saved numbers as the other language does; what is being typed stays. */
  speak(locale: NumberLocale): void {
    if (!this.#texts.speak(locale)) return;
    const spoken = ([id, cell]: [string, Cell]): [string, Cell] =>
      cell.sync.kind === 'saved'
        ? [id, loadedCell(cell.base, this.#texts.draftOf(id, cell.base))]
        : [id, cell];
    this.#show(new Map([...this.#cells].map(spoken)));
  }

  /** The same answer until the cell or one of its family changes. */
  readonly check = (id: string): CheckedCell =>
    this.#checks.check(id, { rows: this.#rows, cells: this.#cells, habit: this.#texts.habit() });

  type(id: string, draft: Draft): void {
    const cell = this.#cell(id);
    const next = typed(cell, draft);
    const { seen = cell.base.version, overPost = false } = next.typing ?? {};
    keepUnmarked(this.#desk.drafts, id, { draft, version: seen, overPost });
    this.#set(id, next);
  }

  /** A choice from a list is finished at once, unless it asks for something more. */
  choose(id: string, draft: Draft): void {
    this.type(id, draft);
    this.settle(id);
  }

  /** The person finished one part of the cell: it is handed over unless another part is still owed. */
  settle(id: string): void {
    if (this.check(id).problems.every(({ kind }) => kind !== 'missing')) this.commit(id);
  }

  /** The person left the cell: what it says is handed over, if it says something new. */
  commit(id: string): void {
    const cell = this.#cell(id);
    if (cell.typing === null) return;
    const { problems } = this.check(id);
    const body = problems.length > 0 ? null : this.#texts.bodyOf(id, cell.draft);
    if (body === null) return this.#set(id, asked(cell));
    if (cell.post === null && this.#texts.isRecorded(cell.base, body)) return this.restore(id);
    this.#set(id, handedOver(cell));
    void this.#handOver(id, body, cell.typing.seen);
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
    await outbox.write({ ...placeOf(this.#report, indicator), version, body, at: now() });
    if (this.#cell(id).typing === null) drafts.drop(id);
  }

  /** A number that can be read two ways was explained. */
  explain(id: string, draft: Draft, readsAs: NumberLocale): void {
    this.#texts.heard(readsAs);
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

  kindOf(id: string): ContentKind {
    return this.#rows.get(id).row.indicator.contentKind;
  }

  /** What stands in a cell. */
  draft(id: string): Draft {
    return this.#cell(id).draft;
  }

  /** Whether what stands in a cell says what a draft says. */
  says(id: string, draft: Draft): boolean {
    return this.#texts.saySame(id, this.#cell(id).draft, draft);
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
    const { indicatorId: id } = figure;
    if (this.#cell(id).post !== null) void this.#desk.outbox.drop(this.#addressOf(id));
    this.#rest(id, figure);
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
    return this.#rows.areBehind((id) => this.#cell(id).base.version);
  }

  #takePosts(): void {
    const posts = this.#desk.outbox.posts();
    for (const [id, cell] of this.#cells) {
      const post = posts.get(cellName(this.#addressOf(id))) ?? null;
      if (post === cell.post) continue;
      const shown = this.#texts.draftOfPost(id, cell.typing === null ? post : null, cell.base);
      this.#set(id, posted(cell, post, shown));
    }
  }

  #recorded(figure: FigureDto): void {
    const { indicatorId: id } = figure;
    const cell = this.#cells.get(id);
    if (cell === undefined || !this.#isHere(figure)) return;
    this.#set(id, arrivedAs(cell, figure, this.#texts.draftOf(id, figure)));
    this.#commitHeldBack(id);
  }

  /** What may be kept nowhere is not lost to whoever looks at it. */
  #standAlone({ address, attempt: { body } }: Post): void {
    const { indicatorId: id } = address;
    const cell = this.#cells.get(id);
    if (cell === undefined || cell.typing !== null || !this.#isHere(address)) return;
    this.#set(id, asked(typed(cell, this.#texts.draftOfBody(id, body))));
  }

  #rest(id: string, figure: FigureDto): void {
    this.#desk.drafts.drop(id);
    this.#set(id, loadedCell(figure, this.#texts.draftOf(id, figure)));
  }

  /** A neighbour's number may have been what was wrong with a cell that was left. */
  #commitHeldBack(of: string): void {
    for (const [id, cell] of this.#cells) {
      const isHeldBack = id !== of && cell.typing?.asked === true;
      if (isHeldBack && this.check(id).problems.length === 0) this.commit(id);
    }
  }

  /** Whether a draft says what is recorded or on its way. */
  #saysWhatIs(figure: FigureDto, draft: Draft): boolean {
    const post = this.#desk.outbox.posts().get(cellName(this.#addressOf(figure.indicatorId)));
    return this.#texts.saysWhatIs(figure, post ?? null, draft);
  }

  #isHere(address: CellAddress): boolean {
    return cellName(address) === cellName(this.#addressOf(address.indicatorId));
  }

  #addressOf(id: string): CellAddress {
    return addressIn(this.#report, id);
  }

  #cell(id: string): Cell {
    const cell = this.#cells.get(id);
    if (cell === undefined) throw new RangeError(`No cell for indicator ${id}`);
    return cell;
  }

  #set(id: string, cell: Cell): void {
    if (this.#cells.get(id) !== cell) this.#show(new Map(this.#cells).set(id, cell));
  }

  #show(cells: Cells): void {
    this.#cells = cells;
    for (const listener of this.#listeners) listener();
  }
}
