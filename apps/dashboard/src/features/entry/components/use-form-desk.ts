import { useQuery } from '@tanstack/react-query';

import type { SubmissionDto } from '@tiendo/contract/submission';

import { openOutbox, type OpenOutbox } from '../../../lib/outbox/open-outbox.ts';
import { useSession } from '../../../lib/session.ts';
import type { FormDesk } from '../model/entry-form.ts';
import type { KeptDraft } from '../model/kept-drafts.ts';

type Place = Pick<SubmissionDto, 'halfYear'> & { readonly unitId: string };

/** Where the form of a report hands over and keeps what is typed; undefined until what was kept is read. */
export function useFormDesk(submission: SubmissionDto | undefined): FormDesk | undefined {
  const { accountId } = useSession();
  const unitId = submission?.unit.id;
  const halfYear = submission?.halfYear ?? '';
  const { data } = useQuery({
    queryKey: ['form-desk', accountId, halfYear, unitId],
    queryFn: async () => deskOf(await openOutbox(accountId), { halfYear, unitId: unitId ?? '' }),
    enabled: unitId !== undefined,
    // Read anew each time the form is opened: other windows write there too.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  return data;
}

async function deskOf({ accountId, outbox, drafts }: OpenOutbox, place: Place): Promise<FormDesk> {
  const texts = await drafts.ofForm(accountId, place);
  const addressOf = (indicatorId: string) => ({ ...place, indicatorId });
  return {
    outbox,
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
