import { createContext, use } from 'react';

import type { IndicatorDto } from '@tiendo/contract/indicator';

/** The indicator of a cell, as far as its history speaks of it. */
export type HistoryIndicator = Pick<
  IndicatorDto,
  'class' | 'code' | 'contentKind' | 'id' | 'name' | 'nameEn' | 'unitOfMeasure' | 'unitOfMeasureEn'
>;

/** The cell whose history is asked for. */
export interface HistoryOf {
  readonly halfYear: string;
  /** Id of the unit. */
  readonly unitId: string;
  readonly indicator: HistoryIndicator;
}

/** Opens the history of a cell; null on a screen that has no place for it. */
export const FigureHistoryContext = createContext<((of: HistoryOf) => void) | null>(null);

/** How the history of a cell is opened from here; null where it cannot be. */
export const useFigureHistory = () => use(FigureHistoryContext);
