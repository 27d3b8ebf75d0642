import type { RecordFigureBody } from '@tiendo/contract/figure';

import type { Filled } from './draft.ts';

/** A request to record a cell as the figure it asks for. */
export function filledBy(body: RecordFigureBody): Filled {
  return {
    state: body.state,
    value: body.value ?? null,
    numerator: body.numerator ?? null,
    denominator: body.denominator ?? null,
    weight: body.weight ?? null,
    achievedOn: body.achievedOn ?? null,
    grade: body.grade ?? null,
    quality: body.quality,
    yearEndEstimate: body.yearEndEstimate ?? null,
    note: body.note ?? null,
    cause: body.cause ?? null,
  };
}
