import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';

import type { NarrativeDto, NarrativesDto } from '@tiendo/contract/narrative';
import { GENERAL_BLOCK } from '@tiendo/domain/narrative';

import { ApiError } from '../../../lib/api-error.ts';
import { idempotencyKey } from '../../../lib/idempotency-key.ts';
import type { OpenOutbox } from '../../../lib/outbox/open-outbox.ts';
import { useOutbox } from '../../../lib/outbox/use-outbox.ts';
import { endSession } from '../../../lib/query-client.ts';
import { saveBlock } from '../api/save-block.ts';
import { type BlockAttempt, BlockWriter, type KeptBlock } from '../model/block-writer.ts';

/** The name of a block among those of its report. */
export const blockId = ({ area }: Pick<NarrativeDto, 'area'>): string => area?.id ?? GENERAL_BLOCK;

/** The writers of a report's blocks, by block; undefined until what was kept in this browser is read. */
export function useBlockWriters(
  narratives: NarrativesDto | undefined,
): ReadonlyMap<string, BlockWriter> | undefined {
  const open = useOutbox();
  const client = useQueryClient();
  const [writers, setWriters] = useState<ReadonlyMap<string, BlockWriter>>();
  const place = narratives && `${narratives.halfYear}/${narratives.unit.id}`;
  // What is read anew is adopted below: the writers live as long as the report is open.
  const begin = useEffectEvent(async (outbox: OpenOutbox) =>
    narratives === undefined
      ? new Map<string, BlockWriter>()
      : writersOf(outbox, narratives, () => endSession(client)),
  );
  useEffect(() => {
    if (open === null || place === undefined) return undefined;
    let made: ReadonlyMap<string, BlockWriter> = new Map();
    const gone = new AbortController();
    const { signal } = gone;
    const opening = async () => {
      const read = await begin(open);
      if (signal.aborted) return;
      made = read;
      setWriters(made);
    };
    const flush = () => made.forEach((writer) => writer.flush());
    globalThis.addEventListener('online', flush, { signal });
    globalThis.addEventListener('pagehide', flush, { signal });
    void opening();
    return () => {
      gone.abort();
      made.forEach((writer) => writer.close());
      setWriters(undefined);
    };
  }, [open, place]);
  useEffect(() => {
    narratives?.blocks.forEach((block) => writers?.get(blockId(block))?.adopt(block));
  }, [narratives, writers]);
  return writers;
}

async function writersOf(
  { accountId, drafts }: OpenOutbox,
  { halfYear, unit, blocks }: NarrativesDto,
  onSignedOut: () => void,
): Promise<ReadonlyMap<string, BlockWriter>> {
  // A name of its own beside the cells of the same form.
  const form = { halfYear: `narrative/${halfYear}`, unitId: unit.id };
  const texts = await drafts.ofForm(accountId, form);
  // Nothing but this screen writes under its address.
  const kept = new Map(texts.map((one) => [one.address.indicatorId, one.kept as KeptBlock]));
  const writerOf = (block: NarrativeDto) => {
    const address = { ...form, indicatorId: blockId(block) };
    return new BlockWriter(block, kept.get(blockId(block)) ?? null, {
      save: (attempt) => savedOrSignedOut(block, attempt, accountId, onSignedOut),
      keep: (text) => void drafts.keep({ accountId, address, kept: text }),
      drop: () => void drafts.drop(accountId, address),
      newKey: idempotencyKey,
    });
  };
  return new Map(blocks.map((block) => [blockId(block), writerOf(block)]));
}

async function savedOrSignedOut(
  block: NarrativeDto,
  attempt: BlockAttempt,
  accountId: string,
  onSignedOut: () => void,
): Promise<NarrativeDto> {
  try {
    return await saveBlock(block, attempt, accountId);
  } catch (error) {
    // The typed text stays kept, and is sent once the person has signed in again.
    if (error instanceof ApiError && error.status === 401) onSignedOut();
    throw error;
  }
}
