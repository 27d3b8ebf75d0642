import type { SubmissionRowDto } from '@tiendo/contract/submission';
import { GRADE_TERMS, STATUS_TERMS } from '@tiendo/domain/glossary';
import { directionOf, isRatio, rowPlaces } from '@tiendo/domain/indicator';
import { type Assessment, isReferenceOnly, yearOnYearIndex } from '@tiendo/domain/result';
import { decimalText } from '@tiendo/domain/shared';

import {
  type NumberShape,
  type PaperCell,
  RATIO,
  SHARE,
  computedCell,
  numberCell,
  textCell,
} from './paper-cell.ts';
import { dayOnPaper } from './paper-days.ts';
import { PAPER_WORDS } from './paper-words.ts';
import type { OrderedLine } from './report-order.ts';
import { noteCell } from './row-notes.ts';
import type { RowVerdict } from './report-verdicts.ts';

const NOTHING = textCell(PAPER_WORDS.nothing);

/** An indicator's line with what is worked out from it. */
export interface LineToFill {
  readonly line: Extract<OrderedLine, { kind: 'indicator' }>;
  readonly verdict: RowVerdict;
}

/** The thirteen cells of an indicator (§3.1), in the order of the columns. */
export function indicatorCells({ line, verdict }: LineToFill): readonly PaperCell[] {
  const { row, number, isPart } = line;
  const { indicator, figure, lastYear } = row;
  const { assessment } = verdict;
  const shape = shapeOf(row);
  const isFirstPart = isPart && number.endsWith('.1');
  return [
    textCell(number),
    textCell(isFirstPart ? PAPER_WORDS.ofWhich(indicator.name) : indicator.name),
    textCell(indicator.unitOfMeasure),
    numberCell(lastYear.sameHalf, shape),
    targetCell(row, verdict, shape),
    actualCell(row, assessment, shape),
    indicator.class === 'MILESTONE' ? NOTHING : computedCell(assessment.percentOfPlan, SHARE),
    yearOnYearCell(row, assessment),
    numberCell(figure.yearEndEstimate, shape),
    computedCell(verdict.estimateOfPlan, SHARE),
    textCell(indicator.enteredBy),
    textCell(verdictWords(assessment)),
    noteCell(row),
  ];
}

/** Every figure of an indicator's line has the same places. */
function shapeOf({ indicator, figure, lastYear, target }: SubmissionRowDto): NumberShape {
  const { value, yearEndEstimate } = figure;
  const figures = [lastYear.sameHalf, target?.value, value, yearEndEstimate];
  const places = rowPlaces(indicator, figures);
  return { least: places, most: places };
}

function targetCell(
  { indicator, target }: SubmissionRowDto,
  verdict: RowVerdict,
  shape: NumberShape,
): PaperCell {
  if (indicator.contentKind === 'milestone') {
    const due = verdict.milestoneDue;
    return due === null ? NOTHING : textCell(PAPER_WORDS.dueBy(dayOnPaper(due)));
  }
  if (target === null) return NOTHING;
  if (target.grade !== null) return textCell(GRADE_TERMS[target.grade].vi);
  return numberCell(target.value, { ...shape, ...boundOf(indicator) });
}

function boundOf({ class: of }: SubmissionRowDto['indicator']) {
  if (of === 'GROWTH') return { before: '≥', behind: '%' };
  return directionOf(of) === 'lower' && of !== 'ZERO' ? { before: '≤' } : {};
}

function actualCell(
  { indicator, figure }: SubmissionRowDto,
  assessment: Assessment,
  shape: NumberShape,
): PaperCell {
  const { state } = figure;
  if (state !== 'reported') {
    const notAsked = state === 'not-reported' && assessment.reason === 'year-end-only';
    return textCell(notAsked ? PAPER_WORDS.notAskedYet : PAPER_WORDS.states[state]);
  }
  switch (indicator.contentKind) {
    case 'value':
    case 'weighted':
      return numberCell(figure.value, shape);
    case 'ratio':
      return computedCell(assessment.actual, shape);
    case 'milestone':
      return textCell(
        figure.achievedOn === null ? PAPER_WORDS.notDone : dayOnPaper(figure.achievedOn),
      );
    case 'grade':
      return figure.grade === null ? NOTHING : textCell(GRADE_TERMS[figure.grade].vi);
  }
}

/** *Bằng 103,5 % cùng kỳ*; of ratios the points between the two. */
function yearOnYearCell({ indicator }: SubmissionRowDto, assessment: Assessment): PaperCell {
  const { yearOnYear: change } = assessment;
  if (change === null) return NOTHING;
  if (isRatio(indicator.class)) {
    return numberCell(decimalText(change), { ...RATIO, signed: true });
  }
  return computedCell(yearOnYearIndex(change), SHARE);
}

/** In print nobody is called late by a pace that the software worked out (§3.3). */
function verdictWords(assessment: Assessment): string {
  if (isReferenceOnly(assessment)) return PAPER_WORDS.reference;
  if (assessment.reason === 'milestone-late') return PAPER_WORDS.doneLate;
  return STATUS_TERMS[assessment.status].vi;
}
