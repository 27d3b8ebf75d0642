import type { FigureDto, RecordFigureBody } from '@tiendo/contract/figure';
import type { SubmissionDto } from '@tiendo/contract/submission';

import { getJson, sendJson } from '../../../lib/api-client.ts';
import { hasCode } from '../../../lib/api-error.ts';
import { idempotencyKey } from '../../../lib/idempotency-key.ts';
import type { FormWire } from '../model/form-sender.ts';

type Report = Pick<SubmissionDto, 'halfYear' | 'unit'>;

/** How the cells of one report travel. `onSignedOut` hears that nobody is signed in any more. */
export function formWireOf(report: Report, onSignedOut: () => void): FormWire {
  return {
    save: async (indicatorId, { body, key, version }) => {
      try {
        return await recordFigure(report, indicatorId, { body, key, version });
      } catch (error) {
        if (hasCode(error, 'auth.required')) onSignedOut();
        throw error;
      }
    },
    read: (indicatorId) => getJson<FigureDto>(figurePath(report, indicatorId)),
    newKey: idempotencyKey,
  };
}

interface Recording {
  readonly body: RecordFigureBody;
  readonly key: string;
  readonly version: number;
}

/** Records one cell over the version that the person saw. */
export async function recordFigure(
  report: Report,
  indicatorId: string,
  { body, key, version }: Recording,
): Promise<FigureDto> {
  const { body: figure } = await sendJson<FigureDto>('PUT', figurePath(report, indicatorId), {
    body,
    ifMatch: `"${version}"`,
    idempotencyKey: key,
  });
  return figure;
}

const figurePath = ({ halfYear, unit }: Report, indicatorId: string): string =>
  `/figures/${halfYear}/${unit.id}/${indicatorId}`;
