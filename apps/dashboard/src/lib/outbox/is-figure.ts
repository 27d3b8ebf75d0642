import type { FigureDto } from '@tiendo/contract/figure';

/** Whether an answer is a figure: what stands between here and the server may answer something else. */
export function isFigure(body: unknown): body is FigureDto {
  return typeof body === 'object' && body !== null && 'indicatorId' in body && 'version' in body;
}
