import { queryOptions } from '@tanstack/react-query';

import type { SubmissionDto } from '@tiendo/contract/submission';

import { readOrKept } from '../kept-answers/read-or-kept.ts';
import { recordedSince } from '../kept-answers/recorded-since.ts';
import { withNewerFigures } from './with-newer-figures.ts';

/** Where the report of one unit is read. */
export const submissionPath = (halfYear: string, unit: string): string =>
  `/submissions/${halfYear}/${encodeURIComponent(unit)}`;

/** The report of one unit with every cell of its form: the one request of the screen. Opens without a network, too. */
export const submissionQuery = (halfYear: string, unit: string) =>
  queryOptions({
    queryKey: ['submission', halfYear, unit],
    queryFn: ({ signal, client }) =>
      readOrKept<SubmissionDto>(client, submissionPath(halfYear, unit), signal, withRecorded),
  });

/** A form that was kept, with what this computer has seen recorded since. */
async function withRecorded(submission: SubmissionDto): Promise<SubmissionDto> {
  const { halfYear, unit } = submission;
  const figures = await recordedSince({ halfYear, unitId: unit.id });
  return withNewerFigures(submission, (id) => figures.get(id));
}
