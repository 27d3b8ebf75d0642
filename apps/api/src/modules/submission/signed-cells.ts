import { Injectable } from '@nestjs/common';

import { differingFromSigned } from '@tiendo/domain/signed-paper';
import { type SubmissionRowDto, cellEntryDto } from '@tiendo/contract/submission';

import { cellsBy, cellsInText, contentsOf } from './kept-cells.ts';
import type { OpenReport } from './report-desk.ts';
import type { ReportContent } from './report-sheet.ts';
import { SentCells } from './sent-cells.ts';
import { SubmissionRepository } from './submission.repository.ts';

type Signed = NonNullable<SubmissionRowDto['differsFromSigned']>;

const NONE: ReadonlyMap<string, Signed> = new Map();

/** Holds what somebody sees of a report against the sending that was signed. */
@Injectable()
export class SignedCells {
  constructor(
    private readonly submissions: SubmissionRepository,
    private readonly sent: SentCells,
  ) {}

  /** By code, what was signed of every cell that now says another figure; nothing while no paper is there. */
  async differing(
    { halfYear, unitId, row }: OpenReport,
    content: ReportContent,
  ): Promise<ReadonlyMap<string, Signed>> {
    const { signed_sending: number } = row;
    if (number === null) return NONE;
    const text = await this.submissions.sentText(halfYear, unitId, number);
    const signed = text === null ? new Map() : contentsOf(cellsInText(text));
    const current = contentsOf(cellsBy(this.sent.of(halfYear, content)));
    const differing = differingFromSigned(signed, current);
    return new Map([...differing].map(([code, said]) => [code, entryOf(said)]));
  }
}

/** What was said, in the shape of the wire: a blank cell has nothing in any field. */
function entryOf(said: object): Signed {
  const blank = Object.fromEntries(Object.keys(cellEntryDto.shape).map((field) => [field, null]));
  return cellEntryDto.parse({ ...blank, ...said });
}
