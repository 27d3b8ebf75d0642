import type { ReviewDto } from '@tiendo/contract/review';

import { AcceptDialog } from './accept-dialog.tsx';
import { ExtensionDialog } from './extension-dialog.tsx';
import { ReopenDialog } from './reopen-dialog.tsx';
import { ReturnDialog } from './return-dialog.tsx';
import type { Desk } from './use-review-desk.ts';

interface MoveDialogsProps {
  readonly review: ReviewDto;
  readonly desk: Desk;
}

/** The question that is open, each saying what will happen. */
export function MoveDialogs({ review, desk }: MoveDialogsProps) {
  switch (desk.dialog) {
    case 'accept':
      return <AcceptDialog review={review} desk={desk} />;
    case 'return':
      return <ReturnDialog review={review} desk={desk} />;
    case 'reopen':
      return <ReopenDialog review={review} desk={desk} />;
    case 'extend':
      return <ExtensionDialog review={review} desk={desk} />;
    case null:
      return null;
    default:
      return desk.dialog satisfies never;
  }
}
