import type { OverviewDto } from '@tiendo/contract/overview';
import { TONES } from '@tiendo/ui/status-badge/tone.ts';
import { MatrixLegend } from '@tiendo/ui/matrix/matrix-legend.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import type { StatusMatrix } from '../model/status-matrix.ts';
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
  const cells = matrix.rows.slice(1).flatMap((row) => row.cells);
  const items = TONES.map((tone) => ({
    tone,
    word: words[tone],
    count: cells.filter((cell) => cell.tone === tone).length,
  }));
  return <MatrixLegend label={phrases.legend} items={items.filter(({ count }) => count > 0)} />;
}
