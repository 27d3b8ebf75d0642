import type { SubmissionDto, SubmissionRowDto } from '@tiendo/contract/submission';

import { type RowSetting, rowSettingOf } from '../../../lib/reports/row-setting.ts';

/** A row of the form and what the rules want to know of it. */
export interface FormRow {
  readonly row: SubmissionRowDto;
  readonly setting: RowSetting;
}

/** The rows that belong together: a row, the one it is part of, and its own parts (*trong đó*). */
export interface RowFamily {
  readonly wholeId: string | null;
  readonly partIds: readonly string[];
  /** The other parts of the whole, where they are declared to add up; else null. */
  readonly siblingIds: readonly string[] | null;
}

/** The rows of one report as the server last sent them, by indicator. */
export class FormRows {
  readonly #rows: ReadonlyMap<string, FormRow>;

  constructor({ halfYear, rows }: Pick<SubmissionDto, 'halfYear' | 'rows'>) {
    this.#rows = new Map(
      rows.map((row) => [row.indicator.id, { row, setting: rowSettingOf(row, halfYear) }]),
    );
  }

  /** @throws RangeError for an indicator that is not in the form */
  get(id: string): FormRow {
    const row = this.#rows.get(id);
    if (row === undefined) throw new RangeError(`No row for indicator ${id}`);
    return row;
  }

  all(): readonly FormRow[] {
    return [...this.#rows.values()];
  }

  /** Whether a cell has a newer version, by its indicator, than the server sent with its row. */
  areBehind(versionOf: (id: string) => number): boolean {
    return this.all().some(({ row }) => versionOf(row.indicator.id) > row.figure.version);
  }

  familyOf(id: string): RowFamily {
    const { ofWhichId } = this.get(id).row.indicator;
    const whole = ofWhichId === null ? undefined : this.#rows.get(ofWhichId)?.row.indicator;
    const siblings = whole?.partsAddUp === true ? this.#partsOf(whole.id) : null;
    return {
      wholeId: whole?.id ?? null,
      partIds: this.#partsOf(id),
      siblingIds: siblings && siblings.filter((sibling) => sibling !== id),
    };
  }

  #partsOf(id: string): readonly string[] {
    const parts = this.all().filter(({ row }) => row.indicator.ofWhichId === id);
    return parts.map(({ row }) => row.indicator.id);
  }
}
