import type { SubmissionRowDto } from '@tiendo/contract/submission';
import { formatDecimal } from '@tiendo/domain/shared';

import { type PaperCell, textCell } from './paper-cell.ts';
import { PAPER_WORDS } from './paper-words.ts';

/** Column (13): what the number stands on, how final it is, its cause and note. */
export function noteCell({ figure }: SubmissionRowDto): PaperCell {
  const { numerator, denominator, weight, quality, cause, note } = figure;
  const isFinal = figure.state !== 'reported' || quality === null || quality === 'official';
  const parts = [
    isFinal ? null : PAPER_WORDS.qualities[quality],
    numerator === null || denominator === null ? null : `${shown(numerator)}/${shown(denominator)}`,
    weight === null ? null : PAPER_WORDS.weight(shown(weight)),
    cause,
    note,
  ];
  const said = parts.flatMap((part) => (part === null || part === '' ? [] : [ended(part)]));
  return textCell(said.join(' '));
}

/** Each part is a sentence of its own, whoever ended it. */
const ended = (text: string): string => (/[.!?…]$/u.test(text) ? text : `${text}.`);

const shown = (number: string): string => formatDecimal(number, 'vi');
