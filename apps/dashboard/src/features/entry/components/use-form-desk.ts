import { useEffect, useState } from 'react';

import type { SubmissionDto } from '@tiendo/contract/submission';

import { recordedSince } from '../../../lib/kept-answers/recorded-since.ts';
import type { OpenOutbox } from '../../../lib/outbox/open-outbox.ts';
import { useOutbox } from '../../../lib/outbox/use-outbox.ts';
import type { FormDesk } from '../model/form-desk.ts';
import { broughtUp, type KeptDraft } from '../model/kept-drafts.ts';

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
  const [texts, recorded] = await Promise.all([
    drafts.ofForm(accountId, place),
    recordedSince(place),
  ]);
  const addressOf = (indicatorId: string) => ({ ...place, indicatorId });
  return {
    outbox,
    isKept,
    now: () => new Date().toISOString(),
    drafts: {
      // Nothing but this form writes under its address.
      kept: new Map(
        texts.map(({ address: { indicatorId: id }, kept }) => [
          id,
          broughtUp(kept as KeptDraft, recorded.get(id)),
        ]),
      ),
      keep: (indicatorId, kept) => {
        void drafts.keep({ accountId, address: addressOf(indicatorId), kept });
      },
      drop: (indicatorId) => {
        void drafts.drop(accountId, addressOf(indicatorId));
      },
    },
  };
}
