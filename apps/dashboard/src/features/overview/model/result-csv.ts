import type { OverviewPhrases } from '../../../i18n/vi/overview.ts';
import type { ResultPhrases } from '../../../i18n/vi/results.ts';
import type { Language } from '../../../lib/language.ts';
import {
  type AssessedCell,
  type IndicatorOfResults,
  isOnCovered,
} from '../../../lib/results/assessed-cell.ts';
import { assignerOf, indicatorName, unitOfMeasure } from '../../../lib/results/indicator-words.ts';
import type { IndicatorRow } from './indicator-rows.ts';

/** A line of the file: one unit, one indicator. */
export interface CsvLine {
  readonly indicator: IndicatorOfResults;
  readonly row: IndicatorRow;
  /** Absence or status, in words. */
  readonly status: string;
}

interface CsvWords {
  readonly overview: OverviewPhrases;
  readonly results: ResultPhrases;
  readonly language: Language;
  /** Figures of the whole year, held against its target and no longer against a mark. */
  readonly isYearEnd: boolean;
}

/** Results as rows of a file, one fact a column, numbers at the wire's precision. */
export function resultCsvRows(lines: readonly CsvLine[], words: CsvWords): string[][] {
  const { overview: phrases, results, isYearEnd } = words;
  const head = [
    phrases.unit,
    phrases.code,
    phrases.indicator,
    results.measure,
    isYearEnd ? results.actualYear : results.actual,
    results.target,
    phrases.percentOfPlan,
    phrases.percentOfCovered,
    ...(isYearEnd ? [phrases.gapYear] : [results.milestone, phrases.gap]),
    isYearEnd ? phrases.changeYear : phrases.change,
    phrases.status,
    ...(isYearEnd ? [] : [phrases.basis]),
    results.cause,
  ];
  return [head, ...lines.map((line) => csvRow(line, words))];
}

function csvRow(
  { indicator, row, status }: CsvLine,
  { results, language, isYearEnd }: CsvWords,
): string[] {
  const { cell } = row;
  const number = (text: string | undefined) => csvNumber(text, language);
  return [
    row.name,
    indicator.code,
    indicatorName(indicator, language),
    unitOfMeasure(indicator, language),
    actualOf(cell, results) ?? number(cell?.actual),
    number(cell?.target),
    number(cell?.percentOfPlan),
    number((cell !== null && isOnCovered(cell) && cell.percentOfCovered) || undefined),
    ...(isYearEnd ? [] : [number(cell?.expectedPercent)]),
    number(cell?.gapPoints),
    number(cell?.yearOnYear),
    status,
    ...(isYearEnd ? [] : [basisOf(cell, indicator, results)]),
    (cell !== null && 'cause' in cell && cell.cause) || '',
  ];
}

const basisOf = (
  cell: AssessedCell | null,
  indicator: IndicatorOfResults,
  { basis }: ResultPhrases,
): string => (cell?.expectedBasis ? basis[cell.expectedBasis](assignerOf(indicator)) : '');

/** What is no number: a day, a mark. */
function actualOf(cell: AssessedCell | null, results: ResultPhrases): string | undefined {
  if (cell === null || 'coverage' in cell) return undefined;
  return cell.achievedOn ?? (cell.grade && results.grades[cell.grade]);
}

/** Excel with Vietnamese settings reads a comma as the decimal point. Absent is empty, never zero. */
function csvNumber(text: string | undefined, language: Language): string {
  if (text === undefined) return '';
  return language === 'vi' ? text.replace('.', ',') : text;
}
