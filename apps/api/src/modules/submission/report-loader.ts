import { Injectable } from '@nestjs/common';

import { halfOf, halfYear, halfYearOf, yearOf } from '@tiendo/domain/period';

import { FigureCellsService } from '../figure/figure-cells.service.ts';
import { ResultSourceService } from '../result/result-source.service.ts';
import type { ReportContent } from './report-sheet.ts';

/** Reads a report's rows with what they are checked against. */
@Injectable()
export class ReportLoader {
  constructor(
    private readonly sources: ResultSourceService,
    private readonly cells: FigureCellsService,
  ) {}

  /** `own`: as the unit is working on it; otherwise as it was sent. Call it inside a transaction. */
  async load(
    place: { readonly halfYear: string; readonly unitId: string; readonly unitKind: string },
    own: boolean,
  ): Promise<ReportContent> {
    const { unitId, unitKind } = place;
    const period = halfYear(place.halfYear);
    const second = halfOf(period) === 2;
    const first = halfYearOf(yearOf(period), 1);
    const [source, cells, firstHalf] = await Promise.all([
      this.sources.ofUnit(period, { unit_id: unitId, unit_kind: unitKind }),
      this.cells.ofUnit(period, unitId, own),
      second ? this.cells.ofUnit(first, unitId, own) : new Map(),
    ]);
    return { unitId, ...source, cells, firstHalf };
  }
}
