import { isRatio } from '@tiendo/domain/indicator';

import type { Format } from '../../i18n/use-format.ts';
import type { ResultPhrases } from '../../i18n/vi/results.ts';
import { dayAndMonth } from '../day-in-text.ts';
import {
  type AssessedCell,
  type IndicatorOfResults,
  askedOf,
  isOnCovered,
  isTotal,
  percentOfJudged,
} from './assessed-cell.ts';
import { amountText } from './indicator-words.ts';

/** What the texts of a figure are written with. */
export interface Writing {
  readonly format: Format;
  readonly phrases: ResultPhrases;
}

/** Targets as they were given. */
const TARGET_PLACES = { places: 2 };
/** A ratio near its target turns on the second place, so all of them show it. */
export const RATIO_PLACES = { places: 2, least: 2 };
/** Computed shares of a plan. */
const SHARE_PLACES = { places: 1, least: 1 };

/** A gap or a change in points, to the places of what it lies between. */
export function pointsText(
  indicator: Pick<IndicatorOfResults, 'class'>,
  points: string,
  { format, phrases }: Writing,
  shape: { readonly signed?: boolean } = {},
): string {
  const places = isRatio(indicator.class) ? RATIO_PLACES : SHARE_PLACES;
  return phrases.points(format.number(points, { ...places, ...shape }));
}

/** Figure and target in their unit: `54/150 tin, bài`, `95,95 % (498/519)`, `24/02/2017`, *Không phát sinh*. */
export function figureText(
  indicator: IndicatorOfResults,
  cell: AssessedCell | null,
  { format, phrases }: Writing,
): string {
  if (cell?.reason === 'year-end-only' && absentState(cell) === 'not-reported') {
    return phrases.notAskedYet;
  }
  const absent = cell === null ? 'not-reported' : absentState(cell);
  if (cell === null || absent !== null) return phrases.states[absent ?? 'not-reported'];
  switch (indicator.class) {
    case 'MILESTONE':
      return milestoneText(cell, { format, phrases });
    case 'QUALITATIVE':
      return !isTotal(cell) && cell.grade
        ? phrases.grades[cell.grade]
        : phrases.states['not-reported'];
    case 'RATIO_HIGH':
    case 'RATIO_LOW': {
      const share = format.percent(cell.actual, RATIO_PLACES);
      if (cell.denominator === undefined) return share;
      return `${share} (${format.number(cell.numerator)}/${format.number(cell.denominator)})`;
    }
    case 'GROWTH':
      return format.percent(cell.actual, { signed: true });
    case 'CUM_HIGH':
    case 'CUM_LOW':
    case 'SNAP_HIGH':
    case 'SNAP_LOW':
    case 'ZERO':
      return cell.target === undefined || !isShare(indicator) || isOnCovered(cell)
        ? amountText(cell.actual, indicator, format)
        : `${format.number(cell.actual)}/${amountText(cell.target, indicator, format)}`;
  }
}

/** Of a ceiling of nought and of a reduction the figure is no share; nor are some units' figures of everybody's plan. */
const isShare = ({ class: of }: IndicatorOfResults) => of !== 'SNAP_LOW' && of !== 'ZERO';

function absentState(cell: AssessedCell) {
  if (isTotal(cell)) return cell.actual === undefined ? 'not-reported' : null;
  return cell.state === 'reported' ? null : cell.state;
}

function milestoneText(cell: AssessedCell, { format, phrases }: Writing): string {
  if (isTotal(cell)) return phrases.unitsMet(cell.coverage.met, askedOf(cell.coverage));
  if (!cell.achievedOn) return phrases.notDone;
  const day = format.day(cell.achievedOn);
  return cell.reason === 'milestone-late' ? phrases.afterDue(day) : day;
}

/** The year target: `150 tin, bài`, `97 %`, *Tốt*. */
export function targetText(
  indicator: IndicatorOfResults,
  cell: AssessedCell,
  { format, phrases }: Writing,
): string {
  if (indicator.class === 'QUALITATIVE') {
    return cell.targetGrade ? phrases.grades[cell.targetGrade] : phrases.nothing;
  }
  if (cell.target === undefined || indicator.class === 'MILESTONE') return phrases.nothing;
  if (isRatio(indicator.class)) return format.percent(cell.target, TARGET_PLACES);
  if (indicator.class === 'GROWTH') return `≥\u00a0${format.percent(cell.target, TARGET_PLACES)}`;
  const bound = indicator.class === 'CUM_LOW' || indicator.class === 'SNAP_LOW' ? '≤\u00a0' : '';
  return `${bound}${amountText(cell.target, indicator, format)}`;
}

/** The number that fits into a cell of a matrix: percent of plan, a ratio's value, a day, a mark. */
export function shortText(
  indicator: IndicatorOfResults,
  cell: AssessedCell | null,
  { format, phrases }: Writing,
): string | undefined {
  if (cell === null || absentState(cell) === 'not-reported') return undefined;
  switch (indicator.class) {
    case 'MILESTONE':
      if (isTotal(cell)) return `${cell.coverage.met}/${askedOf(cell.coverage)}`;
      return cell.achievedOn ? dayAndMonth(cell.achievedOn, format.language) : undefined;
    case 'QUALITATIVE':
      return !isTotal(cell) && cell.grade ? phrases.grades[cell.grade] : undefined;
    case 'RATIO_HIGH':
    case 'RATIO_LOW':
      return cell.actual === undefined ? undefined : format.number(cell.actual, RATIO_PLACES);
    case 'GROWTH':
      return cell.actual && format.number(cell.actual, { ...SHARE_PLACES, signed: true });
    case 'ZERO':
      return cell.actual && format.number(cell.actual);
    case 'CUM_HIGH':
    case 'CUM_LOW':
    case 'SNAP_HIGH':
    case 'SNAP_LOW': {
      const percent = percentOfJudged(cell);
      if (cell.reason === 'maintained' && percent === undefined) return phrases.kept;
      return percent && format.number(percent, SHARE_PLACES);
    }
  }
}
