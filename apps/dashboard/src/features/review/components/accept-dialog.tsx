import type { ReviewDto } from '@tiendo/contract/review';
import { Banner } from '@tiendo/ui/banner/banner.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { changedSinceAccepted, leftOpen } from '../model/review-rows.ts';
import { MoveDialog } from './move-dialog.tsx';
import type { Desk } from './use-review-desk.ts';

interface AcceptDialogProps {
  readonly review: ReviewDto;
  readonly desk: Desk;
}

/** Says what accepting fixes, and what would be left open. */
export function AcceptDialog({ review, desk }: AcceptDialogProps) {
  const { review: phrases } = usePhrases();
  const format = useFormat();
  const { unit, state } = review.report;
  const changed = changedSinceAccepted(review.report);
  const words = changed > 0 ? phrases.acceptOnceMore : phrases.acceptFirst;
  const open = leftOpen(review);
  const isOpen = open.unchecked + open.differing + open.comments > 0;
  const marked = Object.keys(desk.remarks).length;
  return (
    <MoveDialog
      desk={desk}
      title={words.title(unit.shortName)}
      confirm={words.confirm}
      onConfirm={() => desk.take({ action: 'accept', body: {} })}
    >
      <p>{words.text(format.count(changed))}</p>
      {state === 'submitted' && <p>{phrases.alsoStarts}</p>}
      {isOpen && (
        <Banner tone="caution">
          {phrases.acceptOpen(open.unchecked, open.differing, open.comments)}
        </Banner>
      )}
      {marked > 0 && <Banner tone="caution">{phrases.acceptMarked(marked)}</Banner>}
    </MoveDialog>
  );
}
