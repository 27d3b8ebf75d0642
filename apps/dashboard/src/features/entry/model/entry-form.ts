import type { FigureDto } from '@tiendo/contract/figure';
import type { SubmissionDto, SubmissionRowDto } from '@tiendo/contract/submission';
import type { NumberLocale } from '@tiendo/domain/shared';

import { ApiError } from '../../../lib/api-error.ts';
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
import { checkCell, type CheckedCell } from './check-cell.ts';
import { type Draft, draftOf } from './draft.ts';
import { bodyOf, readDraft } from './read-draft.ts';
import { type RowSetting, rowSettingOf } from './row-setting.ts';

/** What the form needs of the world. */
export interface FormWire {
  readonly save: (indicatorId: string, attempt: Attempt) => Promise<FigureDto>;
  readonly read: (indicatorId: string) => Promise<FigureDto>;
  readonly newKey: () => string;
}

interface FormRow {
  readonly row: SubmissionRowDto;
  readonly setting: RowSetting;
}

type Cells = ReadonlyMap<string, Cell>;

/**
 * The form of one unit: its cells by indicator and what becomes of each. One request is under way a
 * cell and a family of rows (a row and its *trong đó*), so that the server sees them in the order in
 * which they were written. Nothing typed is ever dropped: it is saved, or it is still here.
 */
export class EntryForm {
  readonly #wire: FormWire;
  readonly #listeners = new Set<() => void>();
  readonly #turns = new Map<string, Promise<void>>();
  readonly #checked = new Map<string, { grounds: readonly unknown[]; checked: CheckedCell }>();
  #rows = new Map<string, FormRow>();
  #cells: Cells = new Map();
  #locale: NumberLocale;
  /** How `1.234` is read here, once this person has said that it is as the screen writes it. */
  #readsAs: NumberLocale | null = null;

  constructor(submission: SubmissionDto, locale: NumberLocale, wire: FormWire) {
    this.#wire = wire;
    this.#locale = locale;
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
    this.#rows = new Map(
      submission.rows.map((row) => [
        row.indicator.id,
        { row, setting: rowSettingOf(row, submission.halfYear) },
      ]),
    );
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
  readonly check = (id: string): CheckedCell => {
    const { row, setting } = this.#row(id);
    const { wholeId, partIds } = this.#familyOf(id);
    const drafts = [id, wholeId, ...partIds].map((of) =>
      of === null ? null : this.#cells.get(of)?.draft,
    );
    const grounds = [setting, this.#readsAs, ...drafts];
    const before = this.#checked.get(id);
    if (before !== undefined && isSameList(before.grounds, grounds)) return before.checked;
    const neighbours = {
      whole: wholeId === null ? null : this.#readingOf(wholeId),
      parts: partIds.flatMap((part) => this.#readingOf(part) ?? []),
    };
    const { draft } = this.#cell(id);
    const { contentKind } = row.indicator;
    const checked = checkCell(setting, draft, contentKind, { neighbours, readsAs: this.#readsAs });
    this.#checked.set(id, { grounds, checked });
    return checked;
  };

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
    this.#start(id, committed(cell, body, this.#wire.newKey()));
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
    this.#start(id, keptMine(this.#cell(id), this.#wire.newKey()));
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
    return [...this.#rows].some(
      ([id, { row }]) => this.#cell(id).base.version > row.figure.version,
    );
  }

  #start(id: string, cell: Cell): void {
    const wasSaving = this.#cell(id).sync.kind === 'saving';
    this.#set(id, cell);
    if (cell.sync.kind === 'saving' && !wasSaving) this.#send(id, cell.sync.attempt);
  }

  #send(id: string, attempt: Attempt): void {
    const family = this.#row(id).row.indicator.ofWhichId ?? id;
    const turn = (this.#turns.get(family) ?? Promise.resolve()).then(() => this.#save(id, attempt));
    this.#turns.set(family, turn);
  }

  async #save(id: string, attempt: Attempt): Promise<void> {
    try {
      const figure = await this.#wire.save(id, attempt);
      const draft = this.#draftOf(id, figure);
      this.#answered(id, succeeded(this.#cell(id), figure, draft, this.#wire.newKey()));
      this.#commitHeldBack(id);
    } catch (error) {
      await this.#saveFailed(id, error);
    }
  }

  async #saveFailed(id: string, error: unknown): Promise<void> {
    if (!(error instanceof ApiError) || isPassing(error)) {
      this.#set(id, failed(this.#cell(id), error));
      return;
    }
    if (error.status !== 412) {
      this.#answered(id, refused(this.#cell(id), error, this.#wire.newKey()));
      return;
    }
    try {
      const theirs = isFigure(error.current) ? error.current : await this.#wire.read(id);
      this.#set(id, conflicted(this.#cell(id), theirs));
    } catch (lost) {
      this.#set(id, failed(this.#cell(id), lost));
    }
  }

  /** An answer may leave a newer commit to be sent. */
  #answered(id: string, cell: Cell): void {
    this.#set(id, cell);
    if (cell.sync.kind === 'saving') this.#send(id, cell.sync.attempt);
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
    const read = readDraft(recorded, this.#row(id).row.indicator.contentKind, null);
    const before = bodyOf(recorded, read);
    return before !== null && sameBody(before, body);
  }

  #familyOf(id: string) {
    const whole = this.#row(id).row.indicator.ofWhichId;
    const rows = [...this.#rows.values()].map(({ row }) => row.indicator);
    return {
      wholeId: whole !== null && this.#rows.has(whole) ? whole : null,
      partIds: rows.filter(({ ofWhichId }) => ofWhichId === id).map((part) => part.id),
    };
  }

  #readingOf(id: string) {
    const { row } = this.#row(id);
    return readDraft(this.#cell(id).draft, row.indicator.contentKind, this.#readsAs).reading;
  }

  #draftOf(id: string, figure: FigureDto): Draft {
    const isMilestone = this.#row(id).row.indicator.contentKind === 'milestone';
    return draftOf(figure, this.#locale, isMilestone);
  }

  #row(id: string): FormRow {
    const row = this.#rows.get(id);
    if (row === undefined) throw new RangeError(`No row for indicator ${id}`);
    return row;
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

const isPassing = ({ status }: ApiError): boolean =>
  status >= 500 || status === 429 || status === 401;

const isSameList = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((item, at) => item === other[at]);

function isFigure(body: unknown): body is FigureDto {
  return typeof body === 'object' && body !== null && 'indicatorId' in body && 'version' in body;
}
