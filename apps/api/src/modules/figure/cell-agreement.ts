import { Injectable } from '@nestjs/common';

import { halfYear } from '@tiendo/domain/period';

import { AppError } from '../../platform/errors/app-error.ts';
import { HalfYearSetting } from '../../rows/half-year-setting.ts';
import { readingOfRow } from '../../rows/reading-of-row.ts';
import { entryIssues } from './entry.ts';
import { FigureHoldRepository } from './figure-hold.repository.ts';
import type { Save } from './save.ts';

/** Whether what a save says agrees with the cells beside it. */
@Injectable()
export class CellAgreement {
  constructor(private readonly holds: FigureHoldRepository) {}

  async refuseImpossible({ key, held, indicator, reading }: Save): Promise<void> {
    const { cutOff, year } = new HalfYearSetting(halfYear(key.halfYear), held.windows).occasion(
      held.scheme_id,
    );
    const alone = !held.has_parts && held.of_which_id === null && key.halfYear.endsWith('1');
    const around = alone ? [] : await this.holds.neighbours({ ...key, cutOff }, held);
    const here = around.filter((row) => row.half_year === key.halfYear);
    const whole = here.find((row) => row.indicator_id === held.of_which_id);
    const first = around.find((row) => row.half_year !== key.halfYear);
    const parts = here.filter((row) => row.of_which_id === key.indicatorId);
    const siblings = here.filter(
      (row) =>
        row.indicator_id !== key.indicatorId &&
        row.of_which_id !== null &&
        row.of_which_id === held.of_which_id,
    );
    const issues = entryIssues({
      indicator,
      reading,
      window: { from: year.from, cutOff },
      firstHalf: first ? readingOfRow(first) : null,
      whole: whole ? readingOfRow(whole) : null,
      parts: parts.map(readingOfRow),
      siblings: whole?.parts_add_up === true ? siblings.map(readingOfRow) : null,
    });
    if (issues[0]) throw new AppError(issues[0].code, issues[0].params, { issues });
  }
}
