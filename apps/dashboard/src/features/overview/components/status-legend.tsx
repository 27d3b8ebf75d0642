import type { OverviewDto } from '@tiendo/contract/overview';
import { MatrixLegend } from '@tiendo/ui/matrix/matrix-legend.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { type StatusMatrix, toneCounts } from '../model/status-matrix.ts';
import { useToneWords } from './use-status-matrix.ts';

interface StatusLegendProps {
  readonly overview: OverviewDto;
  readonly matrix: StatusMatrix;
}

/** Which shape and colour means what, with how many of the units' cells have it. */
export function StatusLegend({ overview, matrix }: StatusLegendProps) {
  const phrases = usePhrases().overview;
  const words = useToneWords(overview);
  // The first row is the whole, not one more unit.
  const counts = toneCounts(matrix.rows.slice(1));
  const items = counts.map(({ tone, count }) => ({ tone, count, word: words[tone] }));
  return <MatrixLegend label={phrases.legend} items={items} />;
}
