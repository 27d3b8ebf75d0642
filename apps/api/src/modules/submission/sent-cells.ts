import { Injectable } from '@nestjs/common';

import type { SentCell } from '@tiendo/domain/submission';

import { FigureCellsService, type SeenCell } from '../figure/figure-cells.service.ts';
import type { ReportContent } from './report-sheet.ts';

/** The cells of a report as they travel: what somebody has written, without who is looking at it. */
@Injectable()
export class SentCells {
  constructor(private readonly cells: FigureCellsService) {}

  /** In the order of the report, each under the code its indicator has in it. */
  of(halfYear: string, { unitId, indicators, cells }: ReportContent): readonly SentCell[] {
    return indicators.flatMap(({ indicator: { id, code } }) => {
      const row = cells.get(id);
      return row ? [this.#cell({ halfYear, unitId }, code, row)] : [];
    });
  }

  #cell(place: { halfYear: string; unitId: string }, code: string, row: SeenCell): SentCell {
    const key = { ...place, indicatorId: row.indicator_id };
    const shown = this.cells.present(key, row, { unitCode: '', indicatorCode: code });
    const { state, value, numerator, denominator, weight, achievedOn, grade, quality } = shown;
    const { yearEndEstimate, note, cause, revision } = shown;
    const said = { state, value, numerator, denominator, weight, achievedOn, grade, quality };
    const content = { ...said, yearEndEstimate, note, cause, revision };
    return { indicatorCode: code, revisionId: row.id, content };
  }
}
