import { Injectable } from '@nestjs/common';

import { GENERAL_BLOCK, isBlankNarrative } from '@tiendo/domain/narrative';
import type { SentNarrative } from '@tiendo/domain/submission';

import { narrativeDigest } from './narrative-digest.ts';
import { NarrativeRepository } from './narrative.repository.ts';

/** The narrative that travels with a report. Call it inside the transaction that sends. */
@Injectable()
export class NarrativeSendingService {
  constructor(private readonly narratives: NarrativeRepository) {}

  /** Each block in which the unit has written something, as its receipt names it. */
  async ofReport(halfYear: string, unitId: string): Promise<readonly SentNarrative[]> {
    const blocks = await this.narratives.ofReport(halfYear, unitId, true);
    const written = blocks.filter((block) => !isBlankNarrative(block));
    if (written.length === 0) return [];
    const codes = await this.narratives.areaCodes();
    return written.map((block) => ({
      area: block.area_id === null ? GENERAL_BLOCK : (codes.get(block.area_id) ?? block.area_id),
      revisionId: block.id,
      hash: narrativeDigest(block),
    }));
  }

  /** Freezes what was sent: others read it from now on, whatever the unit writes later. */
  send(halfYear: string, unitId: string, at: Date): Promise<void> {
    return this.narratives.send(halfYear, unitId, at);
  }
}
