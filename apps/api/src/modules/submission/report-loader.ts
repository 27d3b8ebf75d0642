import { Injectable } from '@nestjs/common';

import { halfOf, halfYear, halfYearOf, yearOf } from '@tiendo/domain/period';

import { CheckService } from '../check/check.service.ts';
import { type CellView, FigureCellsService } from '../figure/figure-cells.service.ts';
import { ResultSourceService } from '../result/result-source.service.ts';
import type { OpenReport } from './report-desk.ts';
import type { ReportContent } from './report-sheet.ts';

/** Whose report of which half-year it is, as `ReportDesk` opened it. */
type ReportPlace = Pick<OpenReport, 'halfYear' | 'row' | 'unitId' | 'unitKind'>;

/** Reads a report's rows with what they are checked against. */
@Injectable()
export class ReportLoader {
  constructor(
    private readonly sources: ResultSourceService,
    private readonly cells: FigureCellsService,
    private readonly checks: CheckService,
  ) {}

  /** With its cells as `view` shows them. Call it inside a transaction. */
  async load(place: ReportPlace, view: CellView): Promise<ReportContent> {
    const { unitId, unitKind } = place;
    const period = halfYear(place.halfYear);
    const second = halfOf(period) === 2;
    const first = halfYearOf(yearOf(period), 1);
    const [source, cells, firstHalf, sentBefore, thresholds] = await Promise.all([
      this.sources.ofUnit(period, { unit_id: unitId, unit_kind: unitKind }),
      this.cells.ofUnit(period, unitId, view),
      second ? this.cells.ofUnit(first, unitId, view) : new Map(),
      this.cells.sentBefore(period, unitId, view),
      this.checks.thresholds(),
    ]);
    const peers = await this.checks.peers(
      { halfYear: place.halfYear, unitId, own: view === 'own' },
      place.row.peer_stamp,
      source.indicators.map(({ indicator }) => indicator),
    );
    return { unitId, ...source, cells, firstHalf, sentBefore, thresholds, peers };
  }
}
