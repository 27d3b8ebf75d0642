import { useEffect, useState } from 'react';

import type { SubmissionDto } from '@tiendo/contract/submission';

import type { OpenOutbox } from '../../../lib/outbox/open-outbox.ts';
import { useOutbox } from '../../../lib/outbox/use-outbox.ts';
import type { FormDesk } from '../model/entry-form.ts';
import type { KeptDraft } from '../model/kept-drafts.ts';

type Place = Pick<SubmissionDto, 'halfYear'> & { readonly unitId: string };

/** Where the form of a report hands over and keeps what is typed; undefined until what was kept is read. */
export function useFormDesk(submission: SubmissionDto | undefined): FormDesk | undefined {
  const open = useOutbox();
  const unitId = submission?.unit.id;
  const halfYear = submission?.halfYear;
  const [desk, setDesk] = useState<FormDesk>();
  useEffect(() => {
    if (open === null || unitId === undefined || halfYear === undefined) return undefined;
    let isGone = false;
    const reading = async () => {
      const read = await deskOf(open, { halfYear, unitId });
      if (!isGone) setDesk(read);
    };
    void reading();
    return () => {
      isGone = true;
      setDesk(undefined);
    };
  }, [open, halfYear, unitId]);
  return desk;
}

async function deskOf(
  { accountId, outbox, drafts, isKept }: OpenOutbox,
  place: Place,
): Promise<FormDesk> {
  const texts = await drafts.ofForm(accountId, place);
  const addressOf = (indicatorId: string) => ({ ...place, indicatorId });
  return {
    outbox,
    isKept,
    now: () => new Date().toISOString(),
    drafts: {
      // Nothing but this form writes under its address.
      kept: new Map(texts.map(({ address, kept }) => [address.indicatorId, kept as KeptDraft])),
      keep: (indicatorId, kept) => {
        void drafts.keep({ accountId, address: addressOf(indicatorId), kept });
      },
      drop: (indicatorId) => {
        void drafts.drop(accountId, addressOf(indicatorId));
      },
    },
  };
}
