import type { ResultCell, TotalCell } from '@tiendo/contract/result';
import type { Reading } from '@tiendo/domain/figure';
import type { Indicator } from '@tiendo/domain/indicator';
import { type Assessment, type TotalAssessment, assessmentText } from '@tiendo/domain/result';
import { type Decimal, decimalText } from '@tiendo/domain/shared';
import type { Tally } from '@tiendo/domain/tally';
import type { Target } from '@tiendo/domain/target';

import { trimmed } from '../../rows/trimmed.ts';
import type { SubmittedRow } from './result-source.ts';

interface UnitInput {
  readonly assessment: Assessment;
  readonly reading: Reading;
  readonly row: SubmittedRow | null;
  readonly target: Target | null;
  readonly stage: NonNullable<ResultCell['stage']> | null;
}

/** A unit's result as it is packed into its sheet. */
export function resultCellOf({ assessment, reading, row, target, stage }: UnitInput): ResultCell {
  return present<ResultCell>({
    state: reading.state,
    quality: reading.state === 'reported' ? reading.quality : null,
    stage,
    ...assessedOf(assessment, target),
    ...partsOf(reading),
    yearEndEstimate: row?.year_end_estimate ? trimmed(row.year_end_estimate) : null,
    note: row?.note,
    cause: row?.cause,
  });
}

function partsOf(reading: Reading) {
  if (reading.state !== 'reported') return {};
  const { content } = reading;
  switch (content.kind) {
    case 'ratio':
      return {
        numerator: decimalText(content.numerator),
        denominator: decimalText(content.denominator),
      };
    case 'milestone':
      return { achievedOn: content.achievedOn };
    case 'grade':
      return { grade: content.grade };
    case 'value':
    case 'weighted':
      return {};
  }
}

interface TotalInput {
  readonly assessment: TotalAssessment;
  readonly indicator: Indicator;
  readonly tally: Tally;
  readonly target: Target | null;
  readonly expected: number;
}

/** The result of a unit above others as it is stored beside its tally. */
export function totalCellOf(input: TotalInput): TotalCell {
  const { assessment, indicator, tally, target, expected } = input;
  return present<TotalCell>({
    ...assessedOf(assessment, target),
    ...(tally.denominator.isZero() || indicator.rollUp === 'WEIGHTED_AVG'
      ? {}
      : { numerator: sum(tally.numerator), denominator: sum(tally.denominator) }),
    judgedOnCovered: assessment.judgedOnCovered,
    percentOfCovered: assessment.percentOfCovered && decimalText(assessment.percentOfCovered),
    coverage: coverageOf(tally, expected),
  });
}

function coverageOf(tally: Tally, expected: number): TotalCell['coverage'] {
  const { reported, notApplicable, met, late, estimates, unaccepted, compared } = tally;
  return { reported, expected, notApplicable, met, late, estimates, unaccepted, compared };
}

function assessedOf(assessment: Assessment, target: Target | null) {
  const { judgedTarget, judgedBaseline, ...text } = assessmentText(assessment);
  return {
    ...text,
    target: target?.value ? sum(target.value) : judgedTarget,
    targetGrade: target?.grade,
    baseline: target?.baseline ? sum(target.baseline) : judgedBaseline,
    firstHalf: target?.firstHalf && sum(target.firstHalf),
    stretch: target?.stretch && sum(target.stretch),
    targetRevision: target?.revision,
  };
}

const sum = (value: Decimal): string => decimalText(value);

type Nullable<T> = { readonly [Field in keyof T]: T[Field] | null | undefined };

/** Leaves out what there is none of: in a packed row, absent is null. */
function present<T extends object>(fields: Nullable<T>): T {
  const kept = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(kept) as T;
}
