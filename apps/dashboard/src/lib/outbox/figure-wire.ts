import type { FigureDto } from '@tiendo/contract/figure';

import { getJson, sendJson } from '../api-client.ts';
import { keepRecorded } from '../kept-answers/recorded-since.ts';
import { isFigure } from './is-figure.ts';
import type { OutboxWire } from './outbox-ports.ts';
import type { Attempt, CellAddress } from './post.ts';

/** Cells as one person's travel to the server and back, whoever is signed in by then. */
export const figureWire = (accountId: string): OutboxWire => ({
  save: (address, attempt) => recordFigure(accountId, address, attempt),
  read: (address) => getJson<FigureDto>(figurePath(address)),
});

/** Records one cell for a person over the version that they saw. It is kept here before anybody hears of it. */
export async function recordFigure(
  accountId: string,
  address: CellAddress,
  { body, key, version }: Attempt,
): Promise<FigureDto> {
  const { body: figure } = await sendJson<FigureDto>('PUT', figurePath(address), {
    body,
    ifMatch: `"${version}"`,
    idempotencyKey: key,
    asAccount: accountId,
  });
  if (isFigure(figure)) await keepRecorded(figure);
  return figure;
}

const figurePath = ({ halfYear, unitId, indicatorId }: CellAddress): string =>
  `/figures/${halfYear}/${unitId}/${indicatorId}`;
