import type { ErrorCode } from '@tiendo/contract/error-codes';
import type { IssueRule } from '@tiendo/contract/issue-phrases.vi';
import {
  type EntryWarning,
  type PeerSpread,
  type Reading,
  factsText,
  problemsOf,
  warningsOf,
} from '@tiendo/domain/figure';
import { type Indicator, isOwed } from '@tiendo/domain/indicator';
import { decimal } from '@tiendo/domain/shared';
import type { BlockingCell, SheetCell } from '@tiendo/domain/submission';

import type { RaisedIssue } from '../../platform/errors/app-error.ts';
import { type SeenCell, codeOfProblem } from '../figure/figure-cells.service.ts';
import type { Thresholds } from '../check/thresholds.ts';
import { type ReadingRow, readingOfRow } from '../../rows/reading-of-row.ts';
import type { JudgedIndicator } from '../../rows/half-year-setting.ts';
import type { ReportSource } from '../result/result-source.service.ts';

const BLANK: Reading = { state: 'not-reported' };

/** What a report is checked on: its rows, what stands in them, and what they are held against. */
export interface ReportContent extends ReportSource {
  readonly unitId: string;
  readonly cells: ReadonlyMap<string, SeenCell>;
  /** The same cells in the first half of the year, when this is the second. */
  readonly firstHalf: ReadonlyMap<string, SeenCell>;
  /** What was sent of each cell before the revision that is looked at. */
  readonly sentBefore: ReadonlyMap<string, ReadingRow>;
  /** How the units beside this one lie, as far as the reader may know it. */
  readonly peers: ReadonlyMap<string, PeerSpread>;
  readonly thresholds: Thresholds;
}

/** The rows of a report as far as sending is concerned, in the order of the form. */
export function sheetCells(report: ReportContent): readonly SheetCell[] {
  return report.indicators.map((one) => {
    const { indicator, occasion } = one;
    const row = report.cells.get(indicator.id);
    const target = report.source.target(report.unitId, indicator.id);
    return {
      indicatorId: indicator.id,
      required: isOwed(indicator, occasion.half, target?.firstHalf ?? null),
      state: row?.state ?? 'not-reported',
      hard: problemsOf(entryOf(report, one)).map(({ code }) => code),
      soft: warningsIn(report, indicator).map(({ code }) => code),
      explanation: row?.cause ?? null,
    };
  });
}

/** What about a cell of the report wants an explanation. */
export function warningsIn(report: ReportContent, indicator: Indicator): readonly EntryWarning[] {
  const row = report.cells.get(indicator.id);
  const before = report.sentBefore.get(indicator.id);
  return warningsOf({
    indicator,
    reading: readingIn(report.cells, indicator.id),
    target: report.source.target(report.unitId, indicator.id),
    lastYear: report.source.lastYear(report.unitId, indicator.id),
    sentBefore: before ? readingOfRow(before) : null,
    peers: report.peers.get(indicator.id) ?? null,
    yearEndEstimate: row?.year_end_estimate ? decimal(row.year_end_estimate) : null,
    thresholds: report.thresholds.of(indicator.id),
  });
}

function entryOf(report: ReportContent, { indicator, occasion }: JudgedIndicator) {
  const partsOf = (wholeId: string) =>
    report.indicators.filter(({ indicator: { ofWhich } }) => ofWhich === wholeId);
  const readings = (rows: readonly JudgedIndicator[]) =>
    rows.map((one) => readingIn(report.cells, one.indicator.id));
  const { ofWhich } = indicator;
  const whole = report.indicators.find((one) => one.indicator.id === ofWhich);
  const first = report.firstHalf.get(indicator.id);
  return {
    indicator,
    reading: readingIn(report.cells, indicator.id),
    window: { from: occasion.year.from, cutOff: occasion.cutOff },
    firstHalf: first ? readingOfRow(first) : null,
    whole: ofWhich === null ? null : readingIn(report.cells, ofWhich),
    parts: readings(partsOf(indicator.id)),
    siblings:
      whole?.indicator.partsAddUp === true
        ? readings(partsOf(whole.indicator.id).filter((one) => one.indicator.id !== indicator.id))
        : null,
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

/** The same as issues of a refused sending, one a cell, with both sides of the rule that asks. */
export function blockingIssues(
  blocking: readonly BlockingCell[],
  report: ReportContent,
): readonly RaisedIssue[] {
  const indicators = new Map(report.indicators.map((one) => [one.indicator.id, one]));
  return blocking.map((cell) => {
    const one = indicators.get(cell.indicatorId);
    const indicatorCode = one?.indicator.code ?? '';
    const [problem = cell.block] = cell.problems;
    return {
      path: `cells.${indicatorCode}`,
      code: codeOfBlock(cell, problem),
      rule: RULE_OF_BLOCK[cell.block],
      params: { indicatorCode, problem, ...(one ? factsIn(report, one, problem) : {}) },
    };
  });
}

/** The numbers that were compared, those that there are. */
function factsIn(report: ReportContent, one: JudgedIndicator, code: string): RaisedIssue['params'] {
  const said = [...problemsOf(entryOf(report, one)), ...warningsIn(report, one.indicator)];
  const found = said.find((each) => each.code === code);
  const known = Object.entries(found ? factsText(found.facts) : {});
  return Object.fromEntries(known.flatMap(([name, fact]) => (fact === null ? [] : [[name, fact]])));
}

function codeOfBlock({ block }: BlockingCell, problem: string): ErrorCode {
  if (block === 'invalid') return codeOfProblem(problem);
  return block === 'unexplained' ? 'figure.reason-required' : 'submission.incomplete';
}
