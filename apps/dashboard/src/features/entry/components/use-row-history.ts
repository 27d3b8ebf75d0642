import type { SubmissionDto } from '@tiendo/contract/submission';

import { useFigureHistory } from '../../../lib/figure-history/figure-history-opener.ts';
import type { RowBlock } from '../model/arrange-rows.ts';

/** Opens how the figure of a row came about, by the id of its indicator; does nothing on a screen without a place for it. */
export function useRowHistory(
  blocks: readonly RowBlock[],
  { halfYear, unit }: Pick<SubmissionDto, 'halfYear' | 'unit'>,
): (indicatorId: string) => void {
  const open = useFigureHistory();
  return (indicatorId) => {
    const row = blocks
      .flatMap(({ areas }) => areas)
      .flatMap(({ rows }) => rows)
      .find(({ row: { indicator } }) => indicator.id === indicatorId)?.row;
    if (row) open?.({ halfYear, unitId: unit.id, indicator: row.indicator });
  };
}
