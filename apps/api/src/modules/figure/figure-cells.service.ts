import { Injectable } from '@nestjs/common';

import type { FigureDto } from '@tiendo/contract/figure';

import { type FigureNames, presentBlank, presentFigure } from './figure.presenter.ts';
import { type CellKey, type FigureRow, FigureRepository } from './figure.repository.ts';

export { codeOfProblem } from './entry.ts';

/** A cell with the revision that the asker sees. */
export type SeenCell = FigureRow;

/** More rows than any report has. */
const ALL = 10_000;

/** The cells of one unit, for the features that show a report as a whole. */
@Injectable()
export class FigureCellsService {
  constructor(private readonly figures: FigureRepository) {}

  /** By indicator id: as the unit is working on them (`own`), else as they were sent. */
  async ofUnit(
    halfYear: string,
    unitId: string,
    own: boolean,
  ): Promise<ReadonlyMap<string, SeenCell>> {
    const rows = await this.figures.list({
      halfYear,
      unitId,
      indicatorId: undefined,
      ownUnits: own ? [unitId] : [],
      after: null,
      limit: ALL,
    });
    return new Map(rows.map((row) => [row.indicator_id, row]));
  }

  /** A cell as it travels, never written or not. */
  present(key: CellKey, cell: SeenCell | undefined, names: FigureNames): FigureDto {
    return cell ? presentFigure(cell, names) : presentBlank(key, names);
  }
}
