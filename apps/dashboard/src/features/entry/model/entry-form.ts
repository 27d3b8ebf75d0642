import type { FigureDto } from '@tiendo/contract/figure';
import type { SubmissionDto } from '@tiendo/contract/submission';
import type { NumberLocale } from '@tiendo/domain/shared';

import {
  adopted,
  type Attempt,
  type Cell,
  committed,
  conflicted,
  failed,
  isUnsaved,
  keptMine,
  loadedCell,
  refused,
  rested,
  retried,
  sameBody,
  succeeded,
  tookTheirs,
  typed,
} from './cell-sync.ts';
import type { CheckedCell } from './check-cell.ts';
import { type Draft, draftOf } from './draft.ts';
import { FormChecks } from './form-checks.ts';
import { FormRows } from './form-rows.ts';
import { FormSender, type FormWire, type Outcome } from './form-sender.ts';
import { bodyOf, readDraft } from './read-draft.ts';

type Cells = ReadonlyMap<string, Cell>;

/**
 * The form of one unit: its cells by indicator and what becomes of each. Nothing typed is ever dropped:
 * it is saved, or it is still here.
 */
export class EntryForm {
  readonly #newKey: () => string;
  readonly #sender: FormSender;
  readonly #listeners = new Set<() => void>();
  readonly #checks = new FormChecks();
  #rows: FormRows;
  #cells: Cells = new Map();
  #locale: NumberLocale;
  /** How `1.234` is read here, once this person has said that it is as the screen writes it. */
  #readsAs: NumberLocale | null = null;

  constructor(submission: SubmissionDto, locale: NumberLocale, wire: FormWire) {
    this.#newKey = wire.newKey;
    this.#sender = new FormSender(wire);
    this.#locale = locale;
    this.#rows = new FormRows(submission);
    this.load(submission);
  }

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
      return [indicator.id, before ? adopted(before, figure, draft) : loadedCell(figure, draft)];
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
        cell.sync.kind === 'saved' ? rested(cell, this.#draftOf(id, cell.base)) : cell,
      ]),
    );
    this.#tell();
  }

  /** The same answer until the cell or one of its family changes. */
  readonly check = (id: string): CheckedCell =>
    this.#checks.check(id, { rows: this.#rows, cells: this.#cells, readsAs: this.#readsAs });

  type(id: string, draft: Draft): void {
    this.#set(id, typed(this.#cell(id), draft));
  }

  /** A choice from a list is finished at once, unless it asks for something more. */
  choose(id: string, draft: Draft): void {
    this.type(id, draft);
    if (this.check(id).problems.every(({ kind }) => kind !== 'missing')) this.commit(id);
  }

  /** The person left the cell: what it says is recorded, if it says something new. */
  commit(id: string): void {
    const cell = this.#cell(id);
    const { read, problems } = this.check(id);
    const body = problems.length > 0 ? null : bodyOf(cell.draft, read);
    const isSaved = cell.sync.kind === 'saved';
    if (
      body !== null &&
      (isSaved || cell.sync.kind === 'editing') &&
      this.#isRecorded(id, cell, body)
    ) {
      if (!isSaved) this.#set(id, rested(cell, this.#draftOf(id, cell.base)));
      return;
    }
    if (isSaved && body === null) return;
    this.#start(id, committed(cell, body, this.#newKey()));
    this.#commitHeldBack(id);
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
    this.#set(id, rested(cell, this.#draftOf(id, cell.base)));
  }

  retry(id: string): void {
    const cell = this.#cell(id);
    if (cell.sync.kind === 'waiting') this.#start(id, retried(cell));
    if (cell.sync.kind === 'refused') this.commit(id);
  }

  /** The network is back. */
  retryAll(): void {
    for (const [id, cell] of this.#cells) if (cell.sync.kind === 'waiting') this.retry(id);
  }

  keepMine(id: string): void {
    this.#start(id, keptMine(this.#cell(id), this.#newKey()));
  }

  takeTheirs(id: string): void {
    const cell = this.#cell(id);
    if (cell.sync.kind !== 'conflict') return;
    this.#set(id, tookTheirs(cell, this.#draftOf(id, cell.sync.theirs)));
  }

  /** Records a correction's answer, which came by another way than typing in the form. */
  replace(figure: FigureDto): void {
    const id = figure.indicatorId;
    this.#set(id, loadedCell(figure, this.#draftOf(id, figure)));
  }

  hasUnsaved(): boolean {
    return [...this.#cells.values()].some(isUnsaved);
  }

  /** Whether something was recorded since the report was read. */
  isAhead(): boolean {
    return this.#rows
      .all()
      .some(({ row }) => this.#cell(row.indicator.id).base.version > row.figure.version);
  }

  #start(id: string, cell: Cell): void {
    const wasSaving = this.#cell(id).sync.kind === 'saving';
    this.#set(id, cell);
    if (cell.sync.kind === 'saving' && !wasSaving) this.#send(id, cell.sync.attempt);
  }

  #send(id: string, attempt: Attempt): void {
    const family = this.#rows.get(id).row.indicator.ofWhichId ?? id;
    this.#sender.send(family, id, attempt, (outcome) => this.#answered(id, outcome));
  }

  /** An answer may leave a newer commit to be sent, and may have been what held a neighbour back. */
  #answered(id: string, outcome: Outcome): void {
    const cell = this.#after(id, outcome);
    this.#set(id, cell);
    if (cell.sync.kind === 'saving') this.#send(id, cell.sync.attempt);
    if (outcome.kind === 'recorded') this.#commitHeldBack(id);
  }

  #after(id: string, outcome: Outcome): Cell {
    const cell = this.#cell(id);
    switch (outcome.kind) {
      case 'recorded': {
        const { figure } = outcome;
        return succeeded(cell, figure, this.#draftOf(id, figure), this.#newKey());
      }
      case 'conflict':
        return conflicted(cell, outcome.theirs);
      case 'refused':
        return refused(cell, outcome.error, this.#newKey());
      case 'lost':
        return failed(cell, outcome.error);
    }
  }

  /** A neighbour's number may have been what was wrong with a cell that was left. */
  #commitHeldBack(of: string): void {
    for (const [id, cell] of this.#cells) {
      const isHeldBack = id !== of && cell.sync.kind === 'editing' && cell.sync.asked;
      if (isHeldBack && this.check(id).problems.length === 0) this.commit(id);
    }
  }

  #isRecorded(id: string, cell: Cell, body: NonNullable<ReturnType<typeof bodyOf>>): boolean {
    const recorded = this.#draftOf(id, cell.base);
    const read = readDraft(recorded, this.#rows.get(id).row.indicator.contentKind, null);
    const before = bodyOf(recorded, read);
    return before !== null && sameBody(before, body);
  }

  #draftOf(id: string, figure: FigureDto): Draft {
    const isMilestone = this.#rows.get(id).row.indicator.contentKind === 'milestone';
    return draftOf(figure, this.#locale, isMilestone);
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
