import { CHECK_DEFAULTS, type EntryWarningCode, warningsOf } from '@tiendo/domain/figure';

import type { DemoCell } from './cell.ts';
import type { RowCode } from './indicator-definition.ts';
import { definitionOf } from './indicators.ts';
import type { PlanYear } from './periods.ts';
import { numberOf, readingOf, targetOf } from './reading.ts';
import type { ReportCells } from './ward-figures.ts';

const EXPLANATIONS: Readonly<Record<EntryWarningCode, string>> = {
  'far-from-last-year': 'Chênh lệch lớn so với cùng kỳ; đơn vị đã đối chiếu sổ theo dõi.',
  'fell-since-sent': 'Số gửi lần trước tính trùng; đơn vị đã rà soát lại.',
  'outlier-among-peers': 'Khác các đơn vị bạn; đơn vị đã đối chiếu sổ theo dõi.',
  'far-above-plan': 'Vượt xa số giao; đơn vị đã đối chiếu sổ theo dõi.',
  'same-as-last-year': 'Bằng cùng kỳ năm trước; đơn vị đã kiểm tra lại.',
  'estimate-misses-plan': 'Dự kiến khó đạt số giao trong điều kiện hiện nay.',
};

/**
 * A report in which every unlikely cell has a cause, as the rules ask before sending. Cells that have
 * one of their own keep it.
 */
export function explained(
  unit: string,
  year: PlanYear,
  cells: ReportCells,
  lastYear: ReportCells | null,
): ReportCells {
  const entries = Object.entries(cells).map(([key, cell]) => {
    // The keys of `cells` are row codes by its type.
    const code = key as RowCode;
    const [first] = warningsOf({
      indicator: definitionOf(code),
      reading: readingOf(cell),
      target: targetOf(unit, code, year),
      lastYear: lastYear?.[code] ? readingOf(lastYear[code]) : null,
      sentBefore: null,
      peers: null,
      thresholds: CHECK_DEFAULTS,
      yearEndEstimate: numberOf(cell.yearEndEstimate),
    });
    return [code, first && cell.cause === null ? withCause(cell, first.code) : cell] as const;
  });
  return Object.fromEntries(entries);
}

const withCause = (cell: DemoCell, code: EntryWarningCode): DemoCell => ({
  ...cell,
  cause: EXPLANATIONS[code],
});
