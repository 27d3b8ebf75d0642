import type { FigureDto } from '@tiendo/contract/figure';
import type { SubmissionRowDto } from '@tiendo/contract/submission';
import type { Content, Reading } from '@tiendo/domain/figure';
import { isoDate } from '@tiendo/domain/period';
import { type AssessmentText, assessmentText, assessUnit, RULE_H1 } from '@tiendo/domain/result';
import { decimal } from '@tiendo/domain/shared';

import { rowSettingOf } from '../../../lib/reports/row-setting.ts';

/** How the figure in a row would be judged if it were sent now; the server judges it when it is. */
export function provisionalResult(row: SubmissionRowDto, halfYear: string): AssessmentText {
  const setting = rowSettingOf(row, halfYear);
  const reading = readingOfFigure(row.figure, row.indicator.contentKind);
  return assessmentText(assessUnit({ ...setting, reading, rule: RULE_H1, history: [] }));
}

function readingOfFigure(figure: FigureDto, kind: Content['kind']): Reading {
  if (figure.state !== 'reported') return { state: figure.state };
  const content = contentOf(figure, kind);
  if (content === null) return { state: 'not-reported' };
  return { state: 'reported', content, quality: figure.quality ?? 'official' };
}

function contentOf(figure: FigureDto, kind: Content['kind']): Content | null {
  const { value, numerator, denominator, weight, achievedOn, grade } = figure;
  switch (kind) {
    case 'value':
      return value === null ? null : { kind, value: decimal(value) };
    case 'ratio':
      return numerator === null || denominator === null
        ? null
        : { kind, numerator: decimal(numerator), denominator: decimal(denominator) };
    case 'weighted':
      return value === null || weight === null
        ? null
        : { kind, value: decimal(value), weight: decimal(weight) };
    case 'milestone':
      return { kind, achievedOn: achievedOn === null ? null : isoDate(achievedOn) };
    case 'grade':
      return grade === null ? null : { kind, grade };
    default:
      return kind satisfies never;
  }
}
