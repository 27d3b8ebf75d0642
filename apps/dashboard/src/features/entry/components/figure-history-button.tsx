import type { SubmissionDto, SubmissionRowDto } from '@tiendo/contract/submission';
import { Button } from '@tiendo/ui/button/button.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFigureHistory } from '../../../lib/figure-history/figure-history-opener.ts';
import { useIndicatorText } from './use-indicator-text.ts';

interface FigureHistoryButtonProps {
  readonly row: SubmissionRowDto;
  readonly report: Pick<SubmissionDto, 'halfYear' | 'unit'>;
}

/** Opens how the figure of a row came about; not there on a screen without a place for it. */
export function FigureHistoryButton({ row, report }: FigureHistoryButtonProps) {
  const phrases = usePhrases().entry;
  const { name } = useIndicatorText(row.indicator);
  const open = useFigureHistory();
  if (open === null) return null;
  const { halfYear, unit } = report;
  return (
    <Button
      size="small"
      variant="quiet"
      aria-label={phrases.figureHistoryOf(name)}
      onClick={() => open({ halfYear, unitId: unit.id, indicator: row.indicator })}
    >
      {phrases.figureHistory}
    </Button>
  );
}
