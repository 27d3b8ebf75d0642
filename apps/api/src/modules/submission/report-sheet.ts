import type { ErrorCode } from '@tiendo/contract/error-codes';
import type { IssueRule } from '@tiendo/contract/issue-phrases.vi';
import { type Reading, problemsOf, warningsOf } from '@tiendo/domain/figure';
import { type Indicator, isOwed } from '@tiendo/domain/indicator';
import { decimal } from '@tiendo/domain/shared';
import type { BlockingCell, SheetCell } from '@tiendo/domain/submission';

import type { RaisedIssue } from '../../platform/errors/app-error.ts';
import { type SeenCell, codeOfProblem } from '../figure/figure-cells.service.ts';
import { readingOfRow } from '../../rows/reading-of-row.ts';
import type { JudgedIndicator } from '../../rows/half-year-setting.ts';
import type { ReportSource } from '../result/result-source.service.ts';

const BLANK: Reading = { state: 'not-reported' };

/** What a report is checked on: its rows, what stands in them, and what they are held against. */
export interface ReportContent extends ReportSource {
  readonly unitId: string;
  readonly cells: ReadonlyMap<string, SeenCell>;
  /** The same cells in the first half of the year, when this is the second. */
  readonly firstHalf: ReadonlyMap<string, SeenCell>;
}

/** The rows of a report as far as sending is concerned, in the order of the form. */
export function sheetCells(report: ReportContent): readonly SheetCell[] {
  return report.indicators.map(({ indicator, occasion }) => {
    const row = report.cells.get(indicator.id);
    const target = report.source.target(report.unitId, indicator.id);
    return {
      indicatorId: indicator.id,
      required: isOwed(indicator, occasion.half, target?.firstHalf ?? null),
      state: row?.state ?? 'not-reported',
      hard: problemsOf(entryOf(report, { indicator, occasion })).map(({ code }) => code),
      soft: warningsOf({
        indicator,
        reading: readingIn(report.cells, indicator.id),
        target,
        lastYear: report.source.lastYear(report.unitId, indicator.id),
        yearEndEstimate: row?.year_end_estimate ? decimal(row.year_end_estimate) : null,
      }).map(({ code }) => code),
      explanation: row?.cause ?? null,
    };
  });
}

function entryOf(report: ReportContent, { indicator, occasion }: JudgedIndicator) {
  const partsOf = (whole: Indicator) =>
    report.indicators.filter((other) => other.indicator.ofWhich === whole.id);
  const first = report.firstHalf.get(indicator.id);
  return {
    indicator,
    reading: readingIn(report.cells, indicator.id),
    window: { from: occasion.year.from, cutOff: occasion.cutOff },
    firstHalf: first ? readingOfRow(first) : null,
    whole: indicator.ofWhich === null ? null : readingIn(report.cells, indicator.ofWhich),
    parts: partsOf(indicator).map((part) => readingIn(report.cells, part.indicator.id)),
  };
}

function readingIn(cells: ReadonlyMap<string, SeenCell>, indicatorId: string): Reading {
  const row = cells.get(indicatorId);
  return row ? readingOfRow(row) : BLANK;
}

const KIND_OF_BLOCK = {
  'not-reported': 'missing',
  invalid: 'problem',
  unexplained: 'unexplained',
} as const satisfies Record<BlockingCell['block'], string>;

/** What holds a report back, as it travels. */
export function presentBlockers(
  blocking: readonly BlockingCell[],
  codes: ReadonlyMap<string, string>,
) {
  return blocking.flatMap(({ indicatorId, block, problems }) =>
    (problems.length > 0 ? problems : ['not-reported']).map((code) => ({
      indicatorId,
      indicatorCode: codes.get(indicatorId) ?? '',
      code,
      kind: KIND_OF_BLOCK[block],
    })),
  );
}

const RULE_OF_BLOCK = {
  'not-reported': 'required',
  invalid: 'wrong',
  unexplained: 'unexplained',
} as const satisfies Record<BlockingCell['block'], IssueRule>;

/** The same as issues of a refused sending, one a cell. */
export function blockingIssues(
  blocking: readonly BlockingCell[],
  codes: ReadonlyMap<string, string>,
): readonly RaisedIssue[] {
  return blocking.map((cell) => {
    const indicatorCode = codes.get(cell.indicatorId) ?? '';
    const [problem = cell.block] = cell.problems;
    return {
      path: `cells.${indicatorCode}`,
      code: codeOfBlock(cell, problem),
      rule: RULE_OF_BLOCK[cell.block],
      params: { indicatorCode, problem },
    };
  });
}

function codeOfBlock({ block }: BlockingCell, problem: string): ErrorCode {
  if (block === 'invalid') return codeOfProblem(problem);
  return block === 'unexplained' ? 'figure.reason-required' : 'submission.incomplete';
}
