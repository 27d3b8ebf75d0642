import type { SignedPaperRevisionDto } from '@tiendo/contract/signed-paper';
import { instantOf } from '@tiendo/domain/period';
import { paperCode } from '@tiendo/domain/signed-paper';

import type { PaperRow } from './signed-paper.repository.ts';

/** What was known of a signed paper at one time, with its file where that was there. */
export function presentPaper(row: PaperRow): SignedPaperRevisionDto {
  return {
    revision: row.revision,
    number: row.number,
    symbol: row.symbol,
    code: paperCode(row),
    signedOn: row.signed_on,
    signerName: row.signer_name,
    signerPosition: row.signer_position,
    sending: row.sending,
    file: fileOf(row),
    onBehalf: row.on_behalf,
    recordedByName: row.recorded_by_name,
    recordedAt: instantOf(row.business_at.getTime()),
  };
}

/** The file of a paper; null while it has none. */
export function fileOf(row: PaperRow): SignedPaperRevisionDto['file'] {
  const { file_name: name, file_size: size, file_hash: hash } = row;
  return name === null || hash === null ? null : { name, size: Number(size), hash };
}
