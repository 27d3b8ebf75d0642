import { Injectable } from '@nestjs/common';

import type { FigureDto } from '@tiendo/contract/figure';

import type { ReadingRow } from '../../rows/reading-of-row.ts';
import { type FigureNames, presentBlank, presentFigure } from './figure.presenter.ts';
import {
  type CellKey,
  type CellView,
  type FigureRow,
  FigureRepository,
} from './figure.repository.ts';

export { codeOfProblem } from './entry.ts';
export type { CellView } from './figure.repository.ts';

/** A cell with the revision that the asker sees. */
export type SeenCell = FigureRow;

/** More rows than any report has. */
const ALL = 10_000;

/** The cells of one unit, for the features that show a report as a whole. */
@Injectable()
export class FigureCellsService {
  constructor(private readonly figures: FigureRepository) {}

  /** The cells as `view` shows them, by indicator id. */
  async ofUnit(
    halfYear: string,
    unitId: string,
    view: CellView,
  ): Promise<ReadonlyMap<string, SeenCell>> {
    const rows = await this.figures.list({
      halfYear,
      unitId,
      indicatorId: undefined,
      ownUnits: view === 'own' ? [unitId] : [],
      fromAbove: view === 'own' ? 'sent' : view,
      after: null,
      limit: ALL,
    });
    return new Map(rows.map((row) => [row.indicator_id, row]));
  }

  /** By indicator id: what was sent of each cell before the revision that `ofUnit` finds there. */
  async sentBefore(
    halfYear: string,
    unitId: string,
    view: CellView,
  ): Promise<ReadonlyMap<string, ReadingRow>> {
    const rows = await this.figures.sentBefore(halfYear, unitId, view);
    return new Map(rows.map((row) => [row.indicator_id, row]));
  }

  /** A cell as it travels, never written or not. */
  present(key: CellKey, cell: SeenCell | undefined, names: FigureNames): FigureDto {
    return cell ? presentFigure(cell, names) : presentBlank(key, names);
  }
}
