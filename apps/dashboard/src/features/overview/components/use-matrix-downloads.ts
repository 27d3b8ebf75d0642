import type { OverviewDto } from '@tiendo/contract/overview';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { useReviewWords } from '../../../i18n/use-review-words.ts';
import { endsYear } from '../../../lib/half-year.ts';
import { useDownloads } from '../../../lib/picture/use-downloads.ts';
import { shownStatus } from '../../../lib/results/assessed-cell.ts';
import { statusWord } from '../../../lib/results/status-words.ts';
import { absenceOf, indicatorRows, wholeRow } from '../model/indicator-rows.ts';
import { resultCsvRows } from '../model/result-csv.ts';
import type { OverviewSearch } from '../model/overview-search.ts';
import { toneCounts } from '../model/status-matrix.ts';
import { useStatusMatrix, useToneWords } from './use-status-matrix.ts';

interface MatrixDownloads {
  readonly overview: OverviewDto;
  readonly readAt: string | null;
  readonly search: OverviewSearch;
}

const INK = { paper: '#ffffff', ink: '#17212d', faint: '#48545f' };

/** The matrix as a long table, a line a result, and as a picture with its own legend. */
export function useMatrixDownloads(of: MatrixDownloads) {
  const { overview, readAt, search } = of;
  const { matrix, indicators, finding, standsOnCovered } = useStatusMatrix(overview, search, true);
  const { overview: phrases, results, words } = usePhrases();
  const format = useFormat();
  const review = useReviewWords();
  const toneWords = useToneWords(overview, true);
  const { language } = format;
  const isYearEnd = endsYear(overview.halfYear);
  const title = `${phrases.matrix}: ${finding}`;

  const csv = () => {
    const lines = indicators.flatMap((indicator) => {
      const whole = wholeRow(overview, indicator, phrases.whole);
      const rows = indicatorRows(overview, indicator, 'official');
      return (whole === null ? rows : [...rows, whole]).map((row) => {
        const absence = absenceOf(row);
        const status =
          row.cell === null
            ? phrases.absences[absence ?? 'not-reported']
            : statusWord(shownStatus(row.cell, true), words.resultStatuses, results);
        return { indicator, row, status };
      });
    });
    return resultCsvRows(lines, { overview: phrases, results, language, isYearEnd });
  };

  const picture = async (strip: string) => {
    const [{ matrixSvg }, { framedPicture }] = await Promise.all([
      import('@tiendo/ui/matrix/matrix-svg.ts'),
      import('../../../lib/picture/framed-picture.ts'),
    ]);
    const svg = matrixSvg({
      title,
      subtitle: review.window(overview),
      note: [
        ...(standsOnCovered ? [phrases.matrixCovered] : []),
        [results.source, ...(readAt === null ? [] : [format.instant(readAt)])].join('; '),
      ].join(' '),
      corner: phrases.unit,
      columns: matrix.columns,
      rows: matrix.rows,
      legend: toneCounts(matrix.rows).map(({ tone }) => ({ tone, word: toneWords[tone] })),
    });
    const size = (name: string) => Number(new RegExp(`${name}="([\\d.]+)"`, 'u').exec(svg)?.[1]);
    const frame = { title: '', subtitle: '', note: '', strip };
    return framedPicture({ svg, width: size('width'), height: size('height') }, frame, INK);
  };

  return useDownloads({ name: `${overview.halfYear}_bang-danh-gia`, title, csv, picture });
}
