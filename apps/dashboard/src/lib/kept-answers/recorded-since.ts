import type { FigureDto } from '@tiendo/contract/figure';

import { opensWithoutNetwork, RECORDED } from './kept-answers.ts';

type Place = Pick<FigureDto, 'halfYear' | 'unitId'>;

/**
 * Keeps what the server recorded of a cell, before the outbox forgets that it was written: a form that was kept
 * earlier is brought up to it, so that nobody types over an older version of their own figure.
 */
export async function keepRecorded(figure: FigureDto): Promise<void> {
  if (!opensWithoutNetwork()) return;
  try {
    const cache = await caches.open(RECORDED);
    await cache.put(addressOf(figure, figure.indicatorId), Response.json(figure));
  } catch {
    // Then an older version may be shown offline, and typing over it asks which one stays.
  }
}

/** The figures of a form that are newer than it was kept, by indicator. */
export async function recordedSince(place: Place): Promise<ReadonlyMap<string, FigureDto>> {
  if (!opensWithoutNetwork()) return new Map();
  const figures = await kept().catch((): readonly FigureDto[] => []);
  return new Map(
    figures
      .filter(({ halfYear, unitId }) => halfYear === place.halfYear && unitId === place.unitId)
      .map((figure) => [figure.indicatorId, figure]),
  );
}

async function kept(): Promise<readonly FigureDto[]> {
  const responses = await (await caches.open(RECORDED)).matchAll();
  return Promise.all(responses.map(async (one) => (await one.json()) as FigureDto));
}

const addressOf = ({ halfYear, unitId }: Place, indicatorId: string): string =>
  `/api/v1/figures/${halfYear}/${unitId}/${indicatorId}`;
