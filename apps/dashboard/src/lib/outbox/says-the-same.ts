import type { FigureDto, RecordFigureBody } from '@tiendo/contract/figure';

const TEXTS = [
  'value',
  'numerator',
  'denominator',
  'weight',
  'achievedOn',
  'grade',
  'yearEndEstimate',
  'note',
  'cause',
] as const;

/** Whether what is recorded is what a request wants recorded. */
export function saysTheSame(figure: FigureDto, body: RecordFigureBody): boolean {
  if (figure.state !== body.state) return false;
  const isReported = body.state === 'reported';
  if (isReported && figure.quality !== body.quality) return false;
  return TEXTS.every((name) => (figure[name] ?? null) === (body[name] ?? null));
}
