import type { Reading } from '@tiendo/domain/figure';
import { milestoneDueOn } from '@tiendo/domain/indicator';
import type { IsoDate } from '@tiendo/domain/period';
import { type Assessment, RULE_H1, assessUnit, estimateOfPlan } from '@tiendo/domain/result';
import { type Decimal, decimal } from '@tiendo/domain/shared';

import { readingOfRow } from '../../rows/reading-of-row.ts';
import type { ReportContent } from '../submission/report-sheet.ts';

/** What is worked out from one cell of a report. */
export interface RowVerdict {
  readonly assessment: Assessment;
  /** The year's estimate in percent of the plan, unrounded. */
  readonly estimateOfPlan: Decimal | null;
  /** By when a thing is to be done this plan year. */
  readonly milestoneDue: IsoDate | null;
}

const BLANK: Reading = { state: 'not-reported' };

/**
 * Judges each row of a report as it is read, by indicator id: the rules by which a sent report becomes a
 * result, so that a paper of a sent report and the API say the same, and a draft is judged before it is sent.
 */
export function reportVerdicts(report: ReportContent): ReadonlyMap<string, RowVerdict> {
  const { source, unitId } = report;
  return new Map(
    report.indicators.map(({ indicator, occasion }) => {
      const cell = report.cells.get(indicator.id);
      const target = source.target(unitId, indicator.id);
      const assessment = assessUnit({
        indicator,
        occasion,
        rule: RULE_H1,
        history: source.history(unitId, indicator),
        reading: cell ? readingOfRow(cell) : BLANK,
        target,
        lastYear: source.lastYear(unitId, indicator.id),
      });
      const estimate = cell?.year_end_estimate ? decimal(cell.year_end_estimate) : null;
      const ofPlan = estimateOfPlan(indicator.class, estimate, target);
      const milestoneDue = milestoneDueOn(indicator, occasion.year);
      return [indicator.id, { assessment, estimateOfPlan: ofPlan, milestoneDue }];
    }),
  );
}
