import { Injectable } from '@nestjs/common';

import type { SentFile } from '@tiendo/domain/submission';

import { EvidenceRepository } from './evidence.repository.ts';

/** The files that travel with a report. Call it inside the transaction that sends. */
@Injectable()
export class EvidenceSendingService {
  constructor(private readonly evidence: EvidenceRepository) {}

  /** As the receipt names them; what was withdrawn does not travel again. */
  async ofReport(halfYear: string, unitId: string): Promise<readonly SentFile[]> {
    const rows = await this.evidence.ofReport(halfYear, unitId);
    return rows
      .filter((row) => row.withdrawn_at === null)
      .map(({ id, name, hash }) => ({ id, name, hash }));
  }

  send(halfYear: string, unitId: string, at: Date): Promise<void> {
    return this.evidence.send(halfYear, unitId, at);
  }
}
