import type { FigureDto } from '@tiendo/contract/figure';

import { getJson, sendJson } from '../api-client.ts';
import type { OutboxWire } from './outbox-ports.ts';
import type { Attempt, CellAddress } from './post.ts';

/** Cells as they travel to the server and back. */
export const figureWire: OutboxWire = {
  save: recordFigure,
  read: (address) => getJson<FigureDto>(figurePath(address)),
};

/** Records one cell over the version that the person saw. */
export async function recordFigure(
  address: CellAddress,
  { body, key, version }: Attempt,
): Promise<FigureDto> {
  const { body: figure } = await sendJson<FigureDto>('PUT', figurePath(address), {
    body,
    ifMatch: `"${version}"`,
    idempotencyKey: key,
  });
  return figure;
}

const figurePath = ({ halfYear, unitId, indicatorId }: CellAddress): string =>
  `/figures/${halfYear}/${unitId}/${indicatorId}`;
