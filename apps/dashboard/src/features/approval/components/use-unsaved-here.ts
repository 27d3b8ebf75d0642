import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useSyncExternalStore } from 'react';

import type { SubmissionDto } from '@tiendo/contract/submission';

import { useOutbox } from '../../../lib/outbox/use-outbox.ts';

const SILENT = () => () => undefined;

/**
 * How many cells of the report were written on this computer and have not reached the server. Once they
 * have, the report is read anew: what is sent is what one sees.
 */
export function useUnsavedHere({ halfYear, unit }: SubmissionDto): number {
  const outbox = useOutbox()?.outbox;
  const client = useQueryClient();
  const unsaved = useSyncExternalStore(outbox?.subscribe ?? SILENT, () => {
    const posts = [...(outbox?.posts().values() ?? [])];
    return posts.filter(
      ({ address }) => address.halfYear === halfYear && address.unitId === unit.id,
    ).length;
  });
  const before = useRef(unsaved);
  useEffect(() => {
    if (unsaved < before.current) {
      void client.invalidateQueries({ queryKey: ['submission', halfYear] });
    }
    before.current = unsaved;
  }, [client, halfYear, unsaved]);
  return unsaved;
}
